/**
 * The days a marketplace gives for a claim under its guarantee, as far as we could read them. Each
 * number has its source and how sure it is: `official` is the marketplace's own page for this
 * country, `second-hand` everything else. Overdue when domain/review.ts says so, which a unit test watches.
 */
import type { ClaimRules } from '../domain/claim/clock';
import type { Marketplace } from '../domain/claim/parse-claim';
import type { SourceId } from './sources';

export type ClaimLimit = {
  value: number;
  source: SourceId;
  confidence: 'official' | 'second-hand';
  /** Day on which the source was last read (YYYY-MM-DD). */
  checked: string;
};

/** `timeZone` says which day it is there; the limits are in days and hours. */
export type ClaimLimits = { timeZone: string; limits: Record<keyof ClaimRules, ClaimLimit> };

const checked = '2026-11-22';

export const claimLimits: Record<Marketplace, ClaimLimits> = {
  'amazon.co.jp': {
    timeZone: 'Asia/Tokyo',
    limits: {
      answerHours: {
        value: 48,
        source: 'amazon-sc-marketplace-guarantee',
        confidence: 'official',
        checked,
      },
      waitDays: {
        value: 3,
        source: 'news-for-life-guarantee',
        confidence: 'second-hand',
        checked,
      },
      windowDays: {
        value: 90,
        source: 'diyjournal-marketplace',
        confidence: 'second-hand',
        checked,
      },
    },
  },
  'amazon.com': {
    timeZone: 'America/Los_Angeles',
    limits: {
      // Said on the page for Canada; that for the United States names no hours.
      answerHours: {
        value: 48,
        source: 'amazon-a-to-z-guarantee-ca',
        confidence: 'second-hand',
        checked,
      },
      waitDays: { value: 3, source: 'amazon-a-to-z-guarantee', confidence: 'official', checked },
      windowDays: { value: 90, source: 'amazon-a-to-z-guarantee', confidence: 'official', checked },
    },
  },
};

/** The bare numbers, for counting. */
export function claimRules(marketplace: Marketplace): ClaimRules {
  const { answerHours, waitDays, windowDays } = claimLimits[marketplace].limits;
  return {
    answerHours: answerHours.value,
    waitDays: waitDays.value,
    windowDays: windowDays.value,
  };
}
