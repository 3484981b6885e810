import type { ByLocale, Locale } from '@/content/locales';
import { type Advice, advise, type MatchInput } from '@/domain/match/advise';
import { type MatchError, type ParsedMatch, parseMatch } from '@/domain/match/parse-match';
import { type MatchTyped, tidyMatchQuery } from '@/domain/match/query';
import type { Currency } from '@/domain/offer/money';
import type { LineError } from '@/domain/offer/parse-offer';
import type { RawQuery } from '@/domain/offer/query';

type Read = Extract<ParsedMatch, { state: 'read' }>;

/** A question that was read and answered, with what took no part in it. */
export type AnsweredMatch = Pick<Read, 'lines' | 'isFull' | 'ignored'> & {
  input: MatchInput;
  advice: Advice;
};

/** What the page has to show: what was typed, and what came of it. */
export type MatchOutcome = {
  typed: MatchTyped;
  errors: readonly MatchError[];
  lineErrors: readonly LineError[];
  /** Null on the blank page and beside errors. */
  answered: AnsweredMatch | null;
};

// What an amount without a sign is in, where nothing else says so.
const defaultCurrency: ByLocale<Currency> = { ja: 'JPY', en: 'USD' };

/** Reads and answers the query of the tool's address in one go. */
export function checkMatch(query: RawQuery, locale: Locale): MatchOutcome {
  const typed = tidyMatchQuery(query)?.typed ?? {};
  const parsed = parseMatch(query, defaultCurrency[locale]);
  if (parsed.state === 'empty') return { typed, errors: [], lineErrors: [], answered: null };
  const { lineErrors } = parsed;
  if (parsed.state === 'wrong') return { typed, errors: parsed.errors, lineErrors, answered: null };
  const { input, lines, isFull, ignored } = parsed;
  const answered = { input, lines, isFull, ignored, advice: advise(input) };
  return { typed, errors: [], lineErrors, answered };
}
