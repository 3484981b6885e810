// Whether to follow a lower price. The rules run in order and the first that holds decides:
// a floor that is missing or too low, a price that loses money already, an offer worth meeting,
// fake offers, and else nothing to do.
// Must never change: an offer judged danger (or doubtful) is never met, no target lies below what
// the reader needs unless they clear their stock, and a higher cost never lowers a target and
// never turns another answer into `match-down`.
import type { Currency } from '../offer/money';
import type { Comparable } from '../offer/offer';
import { type JudgedOther, judgeOthers, type OwnOffer } from './low-offers';
import { breakEvenPrice, leastPrice, type Sum, sumAt, type Terms } from './sum';

export type MatchAction =
  | 'hold'
  | 'hold-and-report'
  | 'raise-floor'
  | 'match-down'
  | 'sell-elsewhere';

/** Every reason there is; a code once shown keeps its meaning. */
export const matchReasons = [
  'no-floor',
  'floor-too-low',
  'ceiling-too-low',
  'loss-now',
  'worth-meeting',
  'clearance',
  'little-known',
  'below-floor',
  'below-own-minimum',
  'can-wait',
  'cash-soon',
  'danger-offers',
  'doubtful-offers',
  'no-lower',
  'other-kind',
] as const;
export type MatchReason = (typeof matchReasons)[number];

export type MatchInput = OwnOffer & {
  currency: Currency;
  terms: Terms;
  /** Days until the money is needed; null when nothing presses. */
  days: number | null;
  /** Limits the reader has set, at the marketplace or in a repricer. */
  minPrice: number | null;
  maxPrice: number | null;
  hasRepricer: boolean;
  isClearance: boolean;
  others: readonly Comparable[];
};

export type Advice = {
  action: MatchAction;
  /** The price to go down to; null for every other action. */
  target: number | null;
  /** What decided first. */
  reasons: MatchReason[];
  /** Least price that leaves the margin, and the one that loses nothing. */
  floor: number;
  breakEven: number;
  now: Sum;
  /** The sale at the target, or at the lowest of the other prices; null when none is lower. */
  matched: Sum | null;
  judged: JudgedOther[];
};

/** Judgement, not a rule of the marketplace: who can wait two months need not follow. */
const PATIENT_DAYS = 60;
/** Judgement: within a month there is no time to wait for cheaper stock to sell out. */
const PRESSED_DAYS = 30;

type Situation = {
  input: MatchInput;
  floor: number;
  lows: JudgedOther[];
  /** The cheapest offer that may be met. */
  meetable: JudgedOther | null;
  hasDanger: boolean;
};
type Decision = { action: MatchAction; target?: number; because: MatchReason[] };

const cheapest = (offers: readonly JudgedOther[]): JudgedOther | null =>
  offers.reduce<JudgedOther | null>(
    (least, offer) => (least && least.total <= offer.total ? least : offer),
    null,
  );

function lookAt(input: MatchInput, judged: readonly JudgedOther[], floor: number): Situation {
  const lows = judged.filter(({ isSameKind, total }) => isSameKind && total < input.price);
  const isSound = ({ verdict }: JudgedOther) => verdict === 'low' || verdict === 'unknown';
  const hasDanger = judged.some(({ verdict }) => verdict === 'danger');
  return { input, floor, lows, meetable: cheapest(lows.filter(isSound)), hasDanger };
}

function floorFirst({ input, floor, lows, hasDanger }: Situation): Decision | null {
  const { minPrice, maxPrice, hasRepricer, isClearance } = input;
  const isFollowed = lows.length > 0 || hasDanger;
  const because: MatchReason[] = [];
  if (hasRepricer && minPrice === null && isFollowed) because.push('no-floor');
  if (minPrice !== null && minPrice < floor && !isClearance) because.push('floor-too-low');
  if (maxPrice !== null && maxPrice < floor && !isClearance) because.push('ceiling-too-low');
  return because.length > 0 ? { action: 'raise-floor', because } : null;
}

function lossNow({ input, floor, meetable }: Situation): Decision | null {
  if (input.price >= floor || input.isClearance) return null;
  return meetable
    ? { action: 'sell-elsewhere', because: ['loss-now', 'below-floor'] }
    : { action: 'raise-floor', because: ['loss-now'] };
}

function meet({ input, floor, meetable }: Situation): Decision | null {
  if (!meetable) return null;
  const { days, minPrice, isClearance } = input;
  const target = meetable.total;
  if (!isClearance && target < floor) {
    return days !== null && days <= PRESSED_DAYS
      ? { action: 'sell-elsewhere', because: ['below-floor', 'cash-soon'] }
      : { action: 'hold', because: ['below-floor'] };
  }
  if (minPrice !== null && target < minPrice) {
    return { action: 'hold', because: ['below-own-minimum'] };
  }
  if (days !== null && days >= PATIENT_DAYS) return { action: 'hold', because: ['can-wait'] };
  const because: MatchReason[] = [target < floor ? 'clearance' : 'worth-meeting'];
  if (meetable.verdict === 'unknown') because.push('little-known');
  return { action: 'match-down', target, because };
}

function decide(situation: Situation): Decision {
  const { hasDanger, lows } = situation;
  const isQuiet = !hasDanger && lows.length === 0;
  const decision = floorFirst(situation) ??
    lossNow(situation) ??
    meet(situation) ?? { action: 'hold', because: isQuiet ? ['no-lower'] : [] };
  return decision.action === 'hold' && hasDanger
    ? { ...decision, action: 'hold-and-report' }
    : decision;
}

// What is true of the others whatever decided; fake offers come first where nothing else did.
function aboutOthers({ hasDanger, lows }: Situation, judged: readonly JudgedOther[]) {
  const found: MatchReason[] = [];
  if (hasDanger) found.push('danger-offers');
  if (lows.some(({ verdict }) => verdict === 'check')) found.push('doubtful-offers');
  if (judged.some(({ isSameKind }) => !isSameKind)) found.push('other-kind');
  return found;
}

/** The answer, why, and what a sale leaves before and after. */
export function advise(input: MatchInput): Advice {
  const floor = leastPrice(input.terms);
  const judged = judgeOthers(input, input.others, input.currency);
  const situation = lookAt(input, judged, floor);
  const { action, target = null, because } = decide(situation);
  const compared = target ?? (situation.meetable ?? cheapest(situation.lows))?.total;
  return {
    action,
    target,
    reasons: [...because, ...aboutOthers(situation, judged)],
    floor,
    breakEven: breakEvenPrice(input.terms),
    now: sumAt(input.price, input.terms),
    matched: compared === undefined ? null : sumAt(compared, input.terms),
    judged,
  };
}
