import { claimLimits, claimRules } from '@/content/claim-limits';
import type { ByLocale, Locale } from '@/content/locales';
import { type ClaimClock, type ClaimQuestion, claimClock } from '@/domain/claim/clock';
import type { IsoDate } from '@/domain/claim/date';
import {
  type ClaimError,
  type ClaimTyped,
  claimTyped,
  type Marketplace,
  marketplaceOf,
  parseClaim,
} from '@/domain/claim/parse-claim';
import type { RawQuery } from '@/domain/offer/query';

/** What the page and the calendar file have to show. */
export type ClaimOutcome = {
  typed: ClaimTyped;
  marketplace: Marketplace;
  today: IsoDate;
  errors: readonly ClaimError[];
  /** Null on the blank page and beside errors. */
  counted: { question: ClaimQuestion; clock: ClaimClock } | null;
};

const usualMarketplace: ByLocale<Marketplace> = { ja: 'amazon.co.jp', en: 'amazon.com' };

// Swedish writes a date as ISO does; the marketplace's own day counts, wherever the server stands.
function dayIn(timeZone: string, now: Date): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
}

/** Reads the query and counts the days, seen from the moment `now`. */
export function checkClaim(query: RawQuery, locale: Locale, now: Date): ClaimOutcome {
  const typed = claimTyped(query);
  const marketplace = marketplaceOf(typed, usualMarketplace[locale]);
  const today = dayIn(claimLimits[marketplace].timeZone, now);
  const parsed = parseClaim(typed, today);
  const errors = parsed.state === 'wrong' ? parsed.errors : [];
  const outcome = { typed, marketplace, today, errors, counted: null };
  if (parsed.state !== 'read') return outcome;
  const { question } = parsed;
  return {
    ...outcome,
    counted: { question, clock: claimClock(question, claimRules(marketplace), today) },
  };
}
