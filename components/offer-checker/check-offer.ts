import type { ByLocale, Locale } from '@/content/locales';
import { type Judgement, judgeOffer } from '@/domain/offer/judge-offer';
import type { Currency } from '@/domain/offer/money';
import type { Sign } from '@/domain/offer/offer';
import { type FieldError, type ParsedOffer, parseOffer } from '@/domain/offer/parse-offer';
import { type RawQuery, type TypedValues, tidyQuery } from '@/domain/offer/query';

/** An offer that was read and judged, with the lines and words that took no part. */
export type JudgedOffer = Omit<Extract<ParsedOffer, { state: 'read' }>, 'state'> & {
  judgement: Judgement;
};

/** What the page has to show: what was typed, and what came of it. */
export type OfferOutcome = {
  typed: TypedValues;
  signs: readonly Sign[];
  errors: readonly FieldError[];
  /** Null on the blank page and beside errors. */
  judged: JudgedOffer | null;
};

// What a price without a sign is in, where nothing else says so.
const defaultCurrency: ByLocale<Currency> = { ja: 'JPY', en: 'USD' };

/** Reads and judges the query of the tool's address in one go. */
export function checkOffer(query: RawQuery, locale: Locale): OfferOutcome {
  const tidy = tidyQuery(query);
  const typed = tidy?.typed ?? {};
  const signs = tidy?.signs ?? [];
  const parsed = parseOffer(query, defaultCurrency[locale]);
  if (parsed.state === 'empty') return { typed, signs, errors: [], judged: null };
  if (parsed.state === 'wrong') return { typed, signs, errors: parsed.errors, judged: null };
  const { state: _, ...read } = parsed;
  const judged = { ...read, judgement: judgeOffer(read.input) };
  return { typed, signs, errors: [], judged };
}
