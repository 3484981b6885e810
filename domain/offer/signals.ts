// The one table of what speaks for or against an offer, and how strongly.
// Points are expert judgement on a scale like log odds (6 is telling alone, 12 is strong), drawn
// from described cases of 2017 to 2025. They are NOT fitted to outcomes and say no probability.
// Must never change: price alone stays below the limit for danger, what is not known counts
// nothing, a lower price or one more warning sign never takes points away, and a code once shown
// keeps its meaning.
import type { Sign } from './offer';
import { type Case, type Facts, holds, STALE_MONTHS } from './signal-cases';

/** Points that reach the verdict danger; an override weighs as much alone. */
export const DANGER_POINTS = 20;

// Flat at the top, so that no discount reaches danger alone: last year's model and a slipped
// digit look like this too. Nobody publishes an official percentage for "too cheap".
/** Corners of the curve: from this share off, this many points. */
export const DISCOUNT_POINTS: readonly (readonly [number, number])[] = [
  [0.1, 0],
  [0.2, 2],
  [0.35, 6],
  [0.5, 12],
  [0.7, 16],
  [0.9, 18],
];

/** Points for a discount alone: straight lines between the corners, 0 below 10 %. */
export function discountPoints(discount: number): number {
  let [fromX, fromY] = [0.1, 0];
  for (const [toX, toY] of DISCOUNT_POINTS) {
    if (discount <= toX) {
      const share = toX === fromX ? 0 : (discount - fromX) / (toX - fromX);
      return Math.max(0, fromY + share * (toY - fromY));
    }
    [fromX, fromY] = [toX, toY];
  }
  return fromY;
}

type Signal = {
  code: string;
  /** The first case that holds gives the points; `discount` has the curve instead. */
  cases: readonly Case[];
  /** Counts as far as a low price does, by who ships. */
  byPriceWeight?: true;
  isOverride?: true;
};

const once = (points: number, sign: Sign): readonly Case[] => [{ points, when: { signs: [sign] } }];

/** Every signal there is, in the order of the published table. */
export const signals = [
  // Bait is cheap: 25 % to 97 % below the market in the described cases.
  { code: 'discount', cases: [], byPriceWeight: true },
  // Only backs the discount: with few offers statistics alone accuse mostly honest sellers.
  {
    code: 'outlier',
    cases: [{ points: 2, when: { flags: ['outlier'], 'discount-from': 0.2 } }],
    byPriceWeight: true,
  },
  // Several throw-away accounts undercut together and try to look like the market price.
  {
    code: 'cluster',
    cases: [{ points: 4, when: { flags: ['in-cluster'] } }],
    byPriceWeight: true,
  },
  // Throw-away accounts are new; 6 keeps an honest newcomer at market price free of any warning.
  { code: 'new-seller', cases: [{ points: 6, when: { flags: ['new'] } }] },
  {
    code: 'few-ratings',
    cases: [
      { points: 4, when: { flags: ['rated'], 'ratings-under': 10 } },
      { points: 2, when: { flags: ['rated'], 'ratings-under': 50 } },
    ],
  },
  // Small on purpose: good accounts are hijacked and ratings are bought. Where a sign speaks for
  // either, they count nothing.
  {
    code: 'track-record',
    cases: [
      {
        points: -4,
        when: { flags: ['rated', 'own-record'], 'ratings-from': 1000, 'positive-from': 92 },
      },
      {
        points: -2,
        when: { flags: ['rated', 'own-record'], 'ratings-from': 100, 'positive-from': 90 },
      },
    ],
  },
  // Below 80 % is more than slow parcels.
  {
    code: 'low-positive',
    cases: [
      { points: 6, when: { 'positive-under': 60 } },
      { points: 3, when: { 'positive-under': 80 } },
    ],
  },
  // Hijackers look for accounts with good ratings that nobody looks after any more.
  { code: 'stale-ratings', cases: [{ points: 5, when: { 'months-from': STALE_MONTHS } }] },
  {
    code: 'stale-and-cheap',
    cases: [{ points: 4, when: { 'months-from': STALE_MONTHS, 'discount-from': 0.3 } }],
  },
  // An account warmed up with small sales, or ratings that were bought.
  { code: 'burst-ratings', cases: once(4, 'burst-ratings') },
  // Direct evidence from other buyers.
  { code: 'non-delivery', cases: once(14, 'non-delivery') },
  // Tens of thousands of listings at once are the mark of a hijacked account.
  { code: 'unrelated-listings', cases: once(9, 'unrelated-listings') },
  { code: 'seller-mismatch', cases: [{ points: 5, when: { flags: ['details-mismatch'] } }] },
  // Little credit: names and addresses of real people are stolen for this.
  { code: 'seller-verified', cases: [{ points: -2, when: { flags: ['details-verified'] } }] },
  { code: 'impersonates', cases: once(10, 'impersonates') },
  // Not how genuine licences are sold.
  { code: 'code-by-message', cases: once(8, 'code-by-message') },
  // A late date lets the money be collected before anybody complains.
  {
    code: 'slow-delivery',
    cases: [
      { points: 3, when: { 'days-from': 21, flags: ['late-without-reason'], signs: ['overseas'] } },
      { points: 5, when: { 'days-from': 21, flags: ['late-without-reason'] } },
      { points: 1, when: { 'days-from': 14, flags: ['late-without-reason'], signs: ['overseas'] } },
      { points: 3, when: { 'days-from': 14, flags: ['late-without-reason'] } },
    ],
  },
  { code: 'location-mismatch', cases: once(3, 'location-mismatch') },
  // What is sold out everywhere does not go below its price in one place only.
  { code: 'scarce', cases: once(6, 'scarce') },
  // New and half the price is more than the sum of both.
  {
    code: 'new-and-cheap',
    cases: [
      { points: 3, when: { flags: ['by-seller', 'new'], 'discount-from': 0.5 } },
      { points: 3, when: { flags: ['by-seller'], 'ratings-under': 10, 'discount-from': 0.5 } },
    ],
  },
  // It will arrive, but may be a copy: other advice than for a parcel that never comes. From half
  // the price on, as for a new seller who ships.
  {
    code: 'counterfeit-risk',
    cases: [
      { points: 4, when: { flags: ['fba', 'new'], signs: ['brand'], 'discount-from': 0.5 } },
      {
        points: 4,
        when: { flags: ['fba'], signs: ['brand'], 'ratings-under': 100, 'discount-from': 0.5 },
      },
    ],
  },
  { code: 'brand-store', cases: [{ points: -6, when: { flags: ['real-brand-store'] } }] },
  {
    code: 'explained-discount',
    cases: [
      { points: -4, when: { flags: ['fba'], signs: ['visible-coupon'] } },
      { points: -4, when: { flags: ['real-brand-store'], signs: ['visible-coupon'] } },
    ],
  },
  // Seen after ordering only: a number that does not exist after two days is close to proof.
  { code: 'tracking-invalid', cases: once(14, 'tracking-invalid') },
  // Outside the marketplace its guarantee is lost, whatever else looks fine.
  { code: 'off-platform', cases: once(DANGER_POINTS, 'off-platform'), isOverride: true },
  // A promised refund lets the days pass in which a claim could be made.
  { code: 'refund-by-mail', cases: once(DANGER_POINTS, 'refund-by-mail'), isOverride: true },
] as const satisfies readonly Signal[];

export type SignalCode = (typeof signals)[number]['code'];

/** What a signal is worth for an offer; 0 when it says nothing. */
export function pointsOf(signal: (typeof signals)[number], facts: Facts): number {
  const { code, cases } = signal;
  if (code === 'discount') {
    return discountPoints(facts.discount ?? 0) * facts.priceWeight * facts.referenceWeight;
  }
  const points = (cases as readonly Case[]).find(({ when }) => holds(when, facts))?.points ?? 0;
  return 'byPriceWeight' in signal ? points * facts.priceWeight : points;
}
