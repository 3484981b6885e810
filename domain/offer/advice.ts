// Chooses what to do with a verdict: which situation a buyer and a seller of the item are in, and
// what the trustworthy alternative costs.
// Must never change: the situation follows from the judgement alone, and an alternative is offered
// only in the same condition and pack, shipped by Amazon.
import type { Judgement } from './judge-offer';
import type { OfferInput } from './offer';

/** What a buyer is up against. */
export type Situation =
  | 'scam'
  | 'counterfeit'
  | 'price-slip'
  | 'overpriced'
  | 'check'
  | 'unknown'
  /** Too little is known, but the price could be compared. */
  | 'unknown-seller'
  | 'low';

/** What another seller of the same item is up against. */
export type SellerSituation = 'bait' | 'doubt' | 'competition';

/** The situation of a buyer; the graver one where several fit. */
export function situationOf({ verdict, notes, missing }: Judgement): Situation {
  if (verdict === 'danger') return 'scam';
  if (notes.includes('counterfeit')) return 'counterfeit';
  if (notes.includes('price-error')) return 'price-slip';
  if (notes.includes('overpriced')) return 'overpriced';
  if (verdict === 'unknown' && !missing.includes('others')) return 'unknown-seller';
  return verdict;
}

/** Whether something was ticked that only happens after ordering. */
export function hasOrdered({ signs }: OfferInput): boolean {
  return signs.includes('tracking-invalid') || signs.includes('refund-by-mail');
}

/** The situation of a seller; a stranger's offer is bait only when we call it danger. */
export function sellerSituationOf({ verdict }: Judgement): SellerSituation {
  if (verdict === 'danger') return 'bait';
  return verdict === 'check' ? 'doubt' : 'competition';
}

/**
 * What the cheapest offer shipped by Amazon costs more than this one, in the minor unit; negative
 * when it is cheaper, null when there is none or this offer is shipped by Amazon itself.
 */
export function alternativeOf(input: OfferInput): { total: number; extra: number } | null {
  if (input.fulfilment === 'amazon' || input.fulfilment === 'fba') return null;
  const totals = input.others
    .filter(({ fulfilment }) => fulfilment === 'amazon' || fulfilment === 'fba')
    .filter(({ condition, pack }) => condition === input.condition && pack === input.pack)
    .map(({ price, postage }) => price + postage);
  if (totals.length === 0) return null;
  const total = Math.min(...totals);
  return { total, extra: total - input.price - input.shipping };
}
