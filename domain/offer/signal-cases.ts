// The language the published table is written in: when a case holds, as data.
// The judgement asks `holds`, the page that publishes the table prints the same data, so the two
// cannot drift apart.
// Must never change: a fact that is not known makes a case false, never true.
import type { OfferInput, Sign } from './offer';

/** What the table looks at, worked out once for each offer. */
export type Facts = {
  input: OfferInput;
  /** Share below the reference, 0.7 for 70 %; negative above it, null without a reference. */
  discount: number | null;
  /** How far a low price counts, 0 to 1, by who ships. */
  priceWeight: number;
  /** How far the reference itself can be leaned on, 0 to 1. */
  referenceWeight: number;
  /** Far outside the spread of five or more offers. */
  isOutlier: boolean;
  /** Priced among two or more cheap offers nobody vouches for. */
  isInCluster: boolean;
};

/** From so many months on the newest rating is old. */
export const STALE_MONTHS = 12;

const has = ({ input }: Facts, sign: Sign): boolean => input.signs.includes(sign);
const isNew = (facts: Facts): boolean => has(facts, 'just-launched') || facts.input.ratings === 0;

/** Whether a store of the brand itself sells; a name that imitates takes the claim away. */
export function isBrandStore(facts: Facts): boolean {
  return has(facts, 'brand-store') && !has(facts, 'impersonates');
}

const from = (value: number | null, least: number) => value !== null && value >= least;
const under = (value: number | null, limit: number) => value !== null && value < limit;

const flagTests = {
  /** No rating yet. */
  new: isNew,
  /** Has ratings, as far as is known. */
  rated: (facts: Facts) => !isNew(facts),
  'by-seller': ({ input }: Facts) => input.fulfilment === 'merchant' || input.fulfilment === null,
  fba: ({ input }: Facts) => input.fulfilment === 'fba',
  outlier: ({ isOutlier }: Facts) => isOutlier,
  'in-cluster': ({ isInCluster }: Facts) => isInCluster,
  'details-mismatch': ({ input }: Facts) => input.sellerInfo === 'mismatch',
  'details-verified': ({ input }: Facts) => input.sellerInfo === 'verified',
  'real-brand-store': isBrandStore,
  // Ratings say nothing of who acts with an account that slept, was taken over or was dressed up.
  'own-record': (facts: Facts) =>
    !from(facts.input.lastRating, STALE_MONTHS) &&
    !has(facts, 'unrelated-listings') &&
    !has(facts, 'burst-ratings'),
  'late-without-reason': (facts: Facts) =>
    !(['preorder', 'made-to-order', 'digital'] as const).some((sign) => has(facts, sign)),
} as const satisfies Record<string, (facts: Facts) => boolean>;

const limitTests = {
  /** A share, 0.3 for 30 %. */
  'discount-from': ({ discount }: Facts, least: number) => from(discount, least),
  'ratings-from': ({ input }: Facts, least: number) => from(input.ratings, least),
  'ratings-under': ({ input }: Facts, limit: number) => under(input.ratings, limit),
  'positive-from': ({ input }: Facts, least: number) => from(input.positive, least),
  // Without a rating the share means nothing.
  'positive-under': ({ input }: Facts, limit: number) =>
    under(input.positive, limit) && input.ratings !== 0,
  /** Months since the newest rating. */
  'months-from': ({ input }: Facts, least: number) =>
    from(input.lastRating, least) && input.ratings !== 0,
  /** Days until delivery. */
  'days-from': ({ input }: Facts, least: number) => from(input.delivery, least),
} as const satisfies Record<string, (facts: Facts, limit: number) => boolean>;

export type FlagCode = keyof typeof flagTests;
export type LimitCode = keyof typeof limitTests;

/** All of it has to hold. */
export type Conditions = Partial<Record<LimitCode, number>> & {
  flags?: readonly FlagCode[];
  signs?: readonly Sign[];
};

export type Case = { points: number; when: Conditions };

/** The limits of a condition, in the order they were written. */
export function limitsOf({ flags: _, signs: __, ...limits }: Conditions): [LimitCode, number][] {
  return Object.entries(limits) as [LimitCode, number][];
}

/** Whether everything a case asks for is known and true. */
export function holds(when: Conditions, facts: Facts): boolean {
  return (
    (when.flags ?? []).every((flag) => flagTests[flag](facts)) &&
    (when.signs ?? []).every((sign) => has(facts, sign)) &&
    limitsOf(when).every(([limit, value]) => limitTests[limit](facts, value))
  );
}
