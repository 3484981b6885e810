// Judges each offer beside the reader's own, with all the rest as what it is compared with.
// The reader's own offer is one of the rest, and vouched for: they know that it is honest. Without
// it four fake offers alone on a page would set the price they are judged by.
// Must never change: an offer takes no part in its own judgement.
import { judgeOffer, type Verdict } from '../offer/judge-offer';
import type { Currency } from '../offer/money';
import type { Comparable, Condition, Fulfilment, OfferInput } from '../offer/offer';

/** The reader's own offer; the price includes what the buyer pays for postage. */
export type OwnOffer = {
  price: number;
  condition: Condition;
  pack: number;
  fulfilment: Fulfilment | null;
};

export type JudgedOther = {
  offer: Comparable;
  /** What was asked of the judge. */
  question: OfferInput;
  /** Price with postage. */
  total: number;
  verdict: Verdict;
  /** Same condition and as many pieces as the reader's own: only then prices can be compared. */
  isSameKind: boolean;
};

// As many ratings as make an offer trusted in the reference price.
const VOUCHED_RATINGS = 100;

function asComparable({ price, condition, pack, fulfilment }: OwnOffer): Comparable {
  return {
    price,
    postage: 0,
    condition,
    pack,
    fulfilment,
    ratings: VOUCHED_RATINGS,
    positive: null,
  };
}

/** The verdict on each of the others, in their order. */
export function judgeOthers(
  own: OwnOffer,
  others: readonly Comparable[],
  currency: Currency,
): JudgedOther[] {
  const mine = asComparable(own);
  return others.map((offer, index) => {
    const { postage, ...rest } = offer;
    const question: OfferInput = {
      ...rest,
      shipping: postage,
      currency,
      others: [...others.filter((_, other) => other !== index), mine],
      usual: null,
      list: null,
      lastRating: null,
      delivery: null,
      sellerInfo: null,
      signs: [],
    };
    const { verdict } = judgeOffer(question);
    const isSameKind = offer.condition === own.condition && offer.pack === own.pack;
    return { offer, question, total: offer.price + postage, verdict, isSameKind };
  });
}
