// The one table of what speaks for or against an offer, and how strongly.
// Points are expert judgement on a scale like log odds (6 is telling alone, 12 is strong), drawn
// from described cases of 2017 to 2025. They are NOT fitted to outcomes and say no probability.
// Must never change: price alone stays below the limit for danger, what is not known counts
// nothing, a lower price or one more warning sign never takes points away, and a code once shown
// keeps its meaning.
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

/** Points that reach the verdict danger; an override weighs as much alone. */
export const DANGER_POINTS = 20;

// Flat at the top, so that no discount reaches danger alone: last year's model and a slipped
// digit look like this too. Nobody publishes an official percentage for "too cheap".
const DISCOUNT_POINTS: readonly (readonly [number, number])[] = [
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

const has = ({ input }: Facts, sign: Sign): boolean => input.signs.includes(sign);
const signPoints = (sign: Sign, points: number) => (facts: Facts) =>
  has(facts, sign) ? points : 0;
const below = ({ discount }: Facts, share: number): boolean =>
  discount !== null && discount >= share;
const isNew = (facts: Facts): boolean => has(facts, 'just-launched') || facts.input.ratings === 0;
const isShippedBySeller = ({ input }: Facts): boolean =>
  input.fulfilment === 'merchant' || input.fulfilment === null;

/** Whether a store of the brand itself sells; a name that imitates takes the claim away. */
export function isBrandStore(facts: Facts): boolean {
  return has(facts, 'brand-store') && !has(facts, 'impersonates');
}

function ratingCountPoints(facts: Facts): number {
  const { ratings } = facts.input;
  if (ratings === null || isNew(facts)) return 0;
  return ratings < 10 ? 4 : ratings < 50 ? 2 : 0;
}

// Small on purpose: good accounts are hijacked and ratings are bought.
function trackRecordPoints(facts: Facts): number {
  const { ratings, positive } = facts.input;
  if (ratings === null || positive === null || isNew(facts)) return 0;
  if (ratings >= 1000 && positive >= 92) return -4;
  return ratings >= 100 && positive >= 90 ? -2 : 0;
}

// Below 80 % is more than slow parcels; without a rating the share means nothing.
function lowPositivePoints({ input: { positive, ratings } }: Facts): number {
  if (positive === null || ratings === 0) return 0;
  return positive < 60 ? 6 : positive < 80 ? 3 : 0;
}

const isDormant = ({ input: { lastRating, ratings } }: Facts): boolean =>
  lastRating !== null && lastRating >= 12 && ratings !== 0;

function deliveryPoints(facts: Facts): number {
  const { delivery } = facts.input;
  const isExplained = ['preorder', 'made-to-order', 'digital'].some((sign) => {
    return has(facts, sign as Sign);
  });
  if (delivery === null || isExplained) return 0;
  const isOverseas = has(facts, 'overseas');
  if (delivery >= 21) return isOverseas ? 3 : 5;
  return delivery >= 14 ? (isOverseas ? 1 : 3) : 0;
}

function isThinlyRated(facts: Facts): boolean {
  const { ratings } = facts.input;
  return isNew(facts) || (ratings !== null && ratings < 10);
}

function newAndCheapPoints(facts: Facts): number {
  return isShippedBySeller(facts) && below(facts, 0.5) && isThinlyRated(facts) ? 3 : 0;
}

function counterfeitPoints(facts: Facts): number {
  const { fulfilment, ratings } = facts.input;
  const isUnproved = isNew(facts) || (ratings !== null && ratings < 100);
  const isMatch = fulfilment === 'fba' && has(facts, 'brand') && isUnproved;
  return isMatch && below(facts, 0.6) ? 4 : 0;
}

function couponPoints(facts: Facts): number {
  const isLikely = facts.input.fulfilment === 'fba' || isBrandStore(facts);
  return isLikely && has(facts, 'visible-coupon') ? -4 : 0;
}

type Signal = { code: string; points: (facts: Facts) => number; isOverride?: true };

/** Every signal there is, in the order of the published table. */
export const signals = [
  // Bait is cheap: 25 % to 97 % below the market in the described cases.
  {
    code: 'discount',
    points: ({ discount, priceWeight, referenceWeight }) =>
      discountPoints(discount ?? 0) * priceWeight * referenceWeight,
  },
  // Only backs the discount: with few offers statistics alone accuse mostly honest sellers.
  {
    code: 'outlier',
    points: (facts) => (facts.isOutlier && below(facts, 0.2) ? 2 * facts.priceWeight : 0),
  },
  // Several throw-away accounts undercut together and try to look like the market price.
  { code: 'cluster', points: (facts) => (facts.isInCluster ? 4 * facts.priceWeight : 0) },
  // Throw-away accounts are new; 6 keeps an honest newcomer at market price free of any warning.
  { code: 'new-seller', points: (facts) => (isNew(facts) ? 6 : 0) },
  { code: 'few-ratings', points: ratingCountPoints },
  { code: 'track-record', points: trackRecordPoints },
  { code: 'low-positive', points: lowPositivePoints },
  // Hijackers look for accounts with good ratings that nobody looks after any more.
  { code: 'stale-ratings', points: (facts) => (isDormant(facts) ? 5 : 0) },
  {
    code: 'stale-and-cheap',
    points: (facts) => (isDormant(facts) && below(facts, 0.3) ? 4 : 0),
  },
  // An account warmed up with small sales, or ratings that were bought.
  { code: 'burst-ratings', points: signPoints('burst-ratings', 4) },
  // Direct evidence from other buyers.
  { code: 'non-delivery', points: signPoints('non-delivery', 14) },
  // Tens of thousands of listings at once are the mark of a hijacked account.
  { code: 'unrelated-listings', points: signPoints('unrelated-listings', 9) },
  {
    code: 'seller-mismatch',
    points: ({ input }) => (input.sellerInfo === 'mismatch' ? 5 : 0),
  },
  // Little credit: names and addresses of real people are stolen for this.
  {
    code: 'seller-verified',
    points: ({ input }) => (input.sellerInfo === 'verified' ? -2 : 0),
  },
  { code: 'impersonates', points: signPoints('impersonates', 10) },
  // Not how genuine licences are sold.
  { code: 'code-by-message', points: signPoints('code-by-message', 8) },
  // A late date lets the money be collected before anybody complains.
  { code: 'slow-delivery', points: deliveryPoints },
  { code: 'location-mismatch', points: signPoints('location-mismatch', 3) },
  // What is sold out everywhere does not go below its price in one place only.
  { code: 'scarce', points: signPoints('scarce', 6) },
  // New and half the price is more than the sum of both.
  { code: 'new-and-cheap', points: newAndCheapPoints },
  // It will arrive, but may be a copy: other advice than for a parcel that never comes.
  { code: 'counterfeit-risk', points: counterfeitPoints },
  { code: 'brand-store', points: (facts) => (isBrandStore(facts) ? -6 : 0) },
  { code: 'explained-discount', points: couponPoints },
  // Seen after ordering only: a number that does not exist after two days is close to proof.
  { code: 'tracking-invalid', points: signPoints('tracking-invalid', 14) },
  // Outside the marketplace its guarantee is lost, whatever else looks fine.
  { code: 'off-platform', points: signPoints('off-platform', DANGER_POINTS), isOverride: true },
  // A promised refund lets the days pass in which a claim could be made.
  { code: 'refund-by-mail', points: signPoints('refund-by-mail', DANGER_POINTS), isOverride: true },
] as const satisfies readonly Signal[];

export type SignalCode = (typeof signals)[number]['code'];
