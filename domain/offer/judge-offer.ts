// Judges one offer: adds the points of the table, then says low, check, danger or unknown.
// Limits are expert judgement like the points, checked against 40 described offers, not fitted.
// Must never change: no verdict says more than the reasons given with it; what is not known is
// never held against anybody; scaling all prices or reordering the offers changes nothing; a
// lower price or one more warning sign never softens the verdict.
import type { Currency } from './money';
import type { Fulfilment, OfferInput } from './offer';
import type { Parameter } from './query';
import { findReference, type Reference } from './reference-price';
import { type Facts, isBrandStore } from './signal-cases';
import { DANGER_POINTS, pointsOf, type SignalCode, signals } from './signals';

/** `low`: no warning signs found, which is not the same as safe; `unknown`: too little was said. */
export type Verdict = 'low' | 'check' | 'danger' | 'unknown';

/** What belongs beside a verdict without weighing in it. */
export type Note =
  | 'sold-by-amazon'
  | 'price-error'
  | 'same-model'
  | 'counterfeit'
  | 'overpriced'
  | 'weak-reference'
  | 'scaled-reference'
  | 'unproved-reference';

/** A fact that can be given and counts towards knowing enough. */
export type Fact = Extract<
  Parameter,
  'others' | 'fulfilment' | 'ratings' | 'positive' | 'last-rating' | 'seller-info' | 'delivery'
>;

/** A signal that spoke; points are rounded to a tenth, negative ones speak for the offer. */
export type Reason = { code: SignalCode; points: number };

export type Judgement = {
  verdict: Verdict;
  /** Sum of the reasons' points. */
  points: number;
  /** Strongest first. */
  reasons: Reason[];
  notes: Note[];
  reference: Reference | null;
  /** Share below the reference, negative above it; null without a reference. */
  discount: number | null;
  currency: Currency;
  /** The price in question with its postage, in the minor unit. */
  total: number;
  /** Facts that were not given and could have changed the verdict. */
  missing: Fact[];
};

// Goods in Amazon's warehouse exist, so a low price says less; an unknown shipper is likely none.
export const PRICE_WEIGHT: Record<Fulfilment | 'unknown', number> = {
  amazon: 0,
  fba: 0.4,
  merchant: 1,
  unknown: 0.8,
};
/** How far a list price can be leaned on, or one worked out from another condition. */
export const ROUGH_WEIGHT = 0.6;
/** Points that reach the verdict check for an offer a seller ships. */
export const CHECK_POINTS = 9;
// From the warehouse the risk is a copy or a return, never an empty parcel: asked earlier,
// never called danger.
export const CHECK_POINTS_FBA = 8;
// At this discount a seller who ships is worth a question even with the best record.
export const FLOOR_DISCOUNT = 0.45;
const SLIP_DISCOUNT = 0.8;
const OVERPRICED = -0.3;
const OUTLIER_SCORE = -3.5;
// Turns a median deviation into the scale of a standard deviation.
const MAD_TO_SIGMA = 0.6745;
/** Facts it takes for a verdict; a price with something to hold it against counts as two. */
export const MIN_COVERAGE = 3;
const MOST_OVERPRICED = -99;

const round = (value: number, unit: number): number => Math.round(value * unit) / unit || 0;

// An imitated name is how a stranger passes for Amazon, so the claim is not believed then.
function believed(input: OfferInput): OfferInput {
  const isImitated = input.fulfilment === 'amazon' && input.signs.includes('impersonates');
  return isImitated ? { ...input, fulfilment: null } : input;
}

// Old books sell for a few yen beside new ones: half the scaled price is no sign by itself.
function isRough(reference: Reference | null): boolean {
  return reference !== null && (reference.source === 'list' || reference.isScaled);
}

function gatherFacts(input: OfferInput, reference: Reference | null, total: number): Facts {
  const spread = reference?.spread;
  const score = spread ? (MAD_TO_SIGMA * (Math.log(total) - spread.centre)) / spread.deviation : 0;
  const limit = reference?.clusterLimit ?? null;
  return {
    input,
    // To a millionth, so that the same prices in another unit meet the same limits.
    discount: reference && Math.max(MOST_OVERPRICED, round(1 - total / reference.amount, 1e6)),
    priceWeight: PRICE_WEIGHT[input.fulfilment ?? 'unknown'],
    referenceWeight: isRough(reference) ? ROUGH_WEIGHT : 1,
    isOutlier: round(score, 1e6) <= OUTLIER_SCORE,
    isInCluster: limit !== null && round(total / limit, 1e6) <= 1,
  };
}

// Of Amazon's own offers only what happens outside the marketplace is weighed: the rest of the
// table describes a seller there is none of.
function findReasons(facts: Facts): Reason[] {
  const isAmazon = facts.input.fulfilment === 'amazon';
  return signals
    .filter((signal) => !isAmazon || 'isOverride' in signal)
    .map((signal) => ({ code: signal.code, points: round(pointsOf(signal, facts), 10) }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => b.points - a.points);
}

function missingFacts(input: OfferInput, reference: Reference | null): Fact[] {
  const isNew = input.ratings === 0 || input.signs.includes('just-launched');
  const isAmazon = input.fulfilment === 'amazon';
  const given: readonly (readonly [Fact, boolean])[] = [
    ['others', reference !== null && !reference.isUnproved],
    ['fulfilment', input.fulfilment !== null],
    // Of Amazon there are no seller's facts, of a newcomer no ratings to look up.
    ['ratings', isAmazon || isNew || input.ratings !== null],
    ['positive', isAmazon || isNew || input.positive !== null],
    ['last-rating', isAmazon || isNew || input.lastRating !== null],
    ['seller-info', isAmazon || input.sellerInfo !== null],
    ['delivery', isAmazon || input.delivery !== null],
  ];
  return given.filter(([, isGiven]) => !isGiven).map(([fact]) => fact);
}

// Signs do not count: ticking one must not make up for what was left open. Nor do offers that may
// all be of one hand: beside three of its own kind a fake would look like the market.
function coverageOf(input: OfferInput, reference: Reference | null): number {
  const { fulfilment, ratings, positive, lastRating, sellerInfo, delivery } = input;
  const facts = [fulfilment, ratings, positive, lastRating, sellerInfo, delivery];
  return (
    (reference && !reference.isUnproved ? 2 : 0) + facts.filter((fact) => fact !== null).length
  );
}

function needsQuestion(facts: Facts): boolean {
  const { fulfilment, signs } = facts.input;
  const isExplained = isBrandStore(facts) || signs.includes('visible-coupon');
  const isSellers = fulfilment === 'merchant' || fulfilment === null;
  return isSellers && !isExplained && (facts.discount ?? 0) >= FLOOR_DISCOUNT;
}

function decide(facts: Facts, reasons: readonly Reason[], points: number): Verdict {
  const { fulfilment } = facts.input;
  const isOverridden = signals.some((signal) => {
    return 'isOverride' in signal && reasons.some(({ code }) => code === signal.code);
  });
  if (isOverridden) return 'danger';
  if (fulfilment === 'amazon') return 'low';
  if (fulfilment === 'fba') return points >= CHECK_POINTS_FBA ? 'check' : 'low';
  if (points >= DANGER_POINTS) return 'danger';
  return points >= CHECK_POINTS || needsQuestion(facts) ? 'check' : 'low';
}

function findNotes(facts: Facts, verdict: Verdict, reference: Reference | null): Note[] {
  const discount = facts.discount ?? 0;
  const { fulfilment } = facts.input;
  const notes: readonly (readonly [Note, boolean])[] = [
    ['sold-by-amazon', fulfilment === 'amazon'],
    ['price-error', discount >= SLIP_DISCOUNT && verdict !== 'danger'],
    ['same-model', verdict === 'check' && discount >= FLOOR_DISCOUNT],
    ['counterfeit', verdict === 'check' && fulfilment === 'fba'],
    ['overpriced', discount <= OVERPRICED],
    ['weak-reference', reference?.source === 'list'],
    ['scaled-reference', reference?.isScaled === true],
    ['unproved-reference', reference?.isUnproved === true],
  ];
  return notes.filter(([, isTrue]) => isTrue).map(([note]) => note);
}

/** Judges an offer that was read; only `low` gives way to `unknown`, a warning stands as it is. */
export function judgeOffer(typed: OfferInput): Judgement {
  const input = believed(typed);
  const reference = findReference(input);
  const total = input.price + input.shipping;
  const facts = gatherFacts(input, reference, total);
  const reasons = findReasons(facts);
  const points = round(
    reasons.reduce((sum, reason) => sum + reason.points, 0),
    10,
  );
  const decided = decide(facts, reasons, points);
  const isThin = coverageOf(input, reference) < MIN_COVERAGE;
  const verdict = decided === 'low' && isThin ? 'unknown' : decided;
  return {
    verdict,
    points,
    reasons,
    notes: findNotes(facts, verdict, reference),
    reference,
    discount: facts.discount,
    currency: input.currency,
    total,
    missing: missingFacts(input, reference),
  };
}
