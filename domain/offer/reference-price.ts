// What the item fetches elsewhere: the price to hold an offer against, postage included, for the
// pack and condition in question. Factors and limits are judgement from 40 described cases, not
// fitted to outcomes: lists have two to six offers, where outlier statistics accuse the honest.
// Must never change: a cluster of cheap offers that nobody vouches for never sets the reference,
// the order of offers is irrelevant, and the offer in question takes no part in it.
import { median, medianAbsoluteDeviation } from 'simple-statistics';
import type { Comparable, Condition, OfferInput } from './offer';

/** Where the reference comes from; `list` is the weakest, as list prices are often decoration. */
export type ReferenceSource = 'others' | 'usual' | 'list';

export type Reference = {
  /** Minor units, not rounded. */
  amount: number;
  source: ReferenceSource;
  /** How many offers it rests on; 0 when it rests on what the reader told. */
  compared: number;
  /** How many unproved cheap offers were left out. */
  setAside: number;
  /** At or below it an offer belongs to those left out; null unless there are two or more. */
  clusterLimit: number | null;
  /** Whether it was worked out from offers in another condition, which is rough. */
  isScaled: boolean;
  /** Whether all it rests on are offers of sellers hardly rated, which vouch for no price. */
  isUnproved: boolean;
  /** Centre and spread of log prices; null below five offers, where they mean nothing. */
  spread: { centre: number; deviation: number } | null;
};

// What a used article fetches against a new one: rough, so offers in the same condition go first.
export const CONDITION_FACTOR: Record<Condition, number> = {
  new: 1,
  'used-like-new': 0.85,
  'used-very-good': 0.75,
  refurbished: 0.75,
  'used-good': 0.65,
  'used-acceptable': 0.5,
};
// Shops commonly sell about 15 % below the list price.
export const LIST_FACTOR = 0.85;
// Honest lists seldom hold a hole this wide between two neighbours.
export const GAP = 1.6;
// A hundred ratings cannot be collected in the days a throw-away account lives.
export const TRUSTED_RATINGS = 100;
// Under it more buyers complain than slow parcels explain: then many ratings vouch for nothing.
export const TRUSTED_POSITIVE = 80;
// So few that a throw-away account may have them.
export const HARDLY_RATED = 10;
const MIN_CLUSTER = 2;
const MIN_SPREAD_OFFERS = 5;
// Below about 5 % spread a tight list would make a normal discount look like an outlier.
const MIN_DEVIATION = 0.05;

type Priced = { value: number; isScaled: boolean; isTrusted: boolean; isUnproved: boolean };

const isStocked = ({ fulfilment }: Comparable): boolean =>
  fulfilment === 'amazon' || fulfilment === 'fba';

function isTrusted(offer: Comparable): boolean {
  const { ratings, positive } = offer;
  const isWellRated = (ratings ?? 0) >= TRUSTED_RATINGS && (positive ?? 100) >= TRUSTED_POSITIVE;
  return isStocked(offer) || isWellRated;
}

// Only what is known counts against an offer: without a number of ratings it is not unproved.
function isUnproved(offer: Comparable): boolean {
  return !isStocked(offer) && offer.ratings !== null && offer.ratings < HARDLY_RATED;
}

function toPriced(offer: Comparable, input: OfferInput): Priced {
  const perPiece = (offer.price + offer.postage) / offer.pack;
  const scale = CONDITION_FACTOR[input.condition] / CONDITION_FACTOR[offer.condition];
  const value = perPiece * input.pack * scale;
  const isScaled = offer.condition !== input.condition;
  return { value, isScaled, isTrusted: isTrusted(offer), isUnproved: isUnproved(offer) };
}

// Used and new prices are only roughly related, so one like offer beats many unlike ones.
function comparablesOf(input: OfferInput): Priced[] {
  const same = input.others.filter(({ condition }) => condition === input.condition);
  const pool = same.length > 0 ? same : input.others;
  return pool.map((offer) => toPriced(offer, input)).sort((a, b) => a.value - b.value);
}

// The widest hole below which nobody is trusted and above which somebody is, or several stand.
function splitAt(sorted: readonly Priced[]): number {
  let best = { index: 0, ratio: GAP };
  for (let index = 1; index < sorted.length; index += 1) {
    const below = sorted[index - 1];
    const above = sorted[index];
    if (!below || !above || below.isTrusted) break;
    const upper = sorted.slice(index);
    const isUpheld = upper.length >= 2 || upper.some((offer) => offer.isTrusted);
    // Rounded, so that the same prices in another unit meet the same limit.
    const ratio = Math.round((above.value / below.value) * 1e9) / 1e9;
    if (isUpheld && ratio >= best.ratio) best = { index, ratio };
  }
  return best.index;
}

function spreadOf(kept: readonly Priced[]): Reference['spread'] {
  if (kept.length < MIN_SPREAD_OFFERS) return null;
  const logs = kept.map(({ value }) => Math.log(value));
  const deviation = Math.max(medianAbsoluteDeviation(logs), MIN_DEVIATION);
  return { centre: median(logs), deviation };
}

// Half way, in ratio, between the dearest offer set aside and what holds above it.
function limitBetween(aside: readonly Priced[], above: number): number | null {
  const dearest = aside.at(-1);
  return dearest && aside.length >= MIN_CLUSTER ? Math.sqrt(dearest.value * above) : null;
}

function fromOthers(sorted: readonly Priced[]): Reference | null {
  const index = splitAt(sorted);
  const kept = sorted.slice(index);
  const lowest = kept[0];
  if (!lowest) return null;
  const trusted = kept.filter((offer) => offer.isTrusted);
  const basis = trusted.length >= 2 ? trusted : kept;
  return {
    amount: median(basis.map(({ value }) => value)),
    source: 'others',
    compared: basis.length,
    setAside: index,
    clusterLimit: limitBetween(sorted.slice(0, index), lowest.value),
    isScaled: basis.some((offer) => offer.isScaled),
    isUnproved: basis.every((offer) => offer.isUnproved),
    spread: spreadOf(kept),
  };
}

/** How many offers were read, and why some of them have no part in the median. */
export type Counted = {
  read: number;
  /** In another condition, while there are offers in the same. */
  unlike: number;
  /** Left out because two or more of the others are vouched for. */
  unvouched: number;
};

/** What became of the offers that were read; null where all count, or where none sets the price. */
export function countOffers(
  { others, condition }: OfferInput,
  reference: Reference,
): Counted | null {
  const read = others.length;
  if (reference.source !== 'others' || reference.compared === read) return null;
  const same = others.filter((offer) => offer.condition === condition).length;
  const unlike = same > 0 ? read - same : 0;
  return { read, unlike, unvouched: read - unlike - reference.setAside - reference.compared };
}

/** Where an offer stands: held against, left out as an unproved cheap one, or of another kind. */
export type Placed = { value: number; part: 'kept' | 'set-aside' | 'unlike' };

function told(amount: number, source: 'usual' | 'list', aside: readonly Priced[]): Reference {
  const clusterLimit = limitBetween(aside, amount);
  const setAside = aside.length;
  const isSure = { isScaled: false, isUnproved: false };
  return { amount, source, compared: 0, setAside, clusterLimit, ...isSure, spread: null };
}

function isFarBelow(sorted: readonly Priced[], reference: Reference, usual: number): boolean {
  return sorted.every((offer) => !offer.isTrusted) && reference.amount * GAP <= usual;
}

/** The reference price of an offer; null when neither others nor the reader give one. */
export function findReference(input: OfferInput): Reference | null {
  const sorted = comparablesOf(input);
  const reference = fromOthers(sorted);
  const { usual } = input;
  // What the reader knows outweighs a list in which nobody can be vouched for.
  if (
    usual !== null &&
    (!reference || reference.isUnproved || isFarBelow(sorted, reference, usual))
  ) {
    return told(
      usual,
      'usual',
      sorted.filter(({ value }) => value * GAP <= usual),
    );
  }
  if (reference) return reference;
  if (input.list === null) return null;
  return told(input.list * LIST_FACTOR * CONDITION_FACTOR[input.condition], 'list', []);
}

/** Every other offer on the scale of the reference price, cheapest first, and the part it played. */
export function placeOffers(input: OfferInput, reference: Reference | null): Placed[] {
  const same = input.others.filter(({ condition }) => condition === input.condition);
  const unlike = same.length > 0 ? input.others.filter((offer) => !same.includes(offer)) : [];
  const placed = comparablesOf(input).map(({ value }, index): Placed => {
    return { value, part: index < (reference?.setAside ?? 0) ? 'set-aside' : 'kept' };
  });
  const others = unlike.map((offer): Placed => ({ ...toPriced(offer, input), part: 'unlike' }));
  return [...placed, ...others]
    .map(({ value, part }) => ({ value, part }))
    .sort((a, b) => a.value - b.value);
}
