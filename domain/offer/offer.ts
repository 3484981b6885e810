// The vocabulary of an offer: what may be said about it, and about the others beside it.
// The words are those of the public address (parameters and values of the form), so they are
// for ever: add to a list, never rename or reorder what bookmarks and links already use.
// All money is an integer in the currency's minor unit (yen, cents), postage kept apart.
import type { Currency } from './money';

/** Who sells and ships: Amazon itself, a seller from Amazon's warehouse, or the seller alone. */
export const fulfilments = ['amazon', 'fba', 'merchant'] as const;
export type Fulfilment = (typeof fulfilments)[number];

/** Marketplace condition grades, the default first. */
export const conditions = [
  'new',
  'used-like-new',
  'used-very-good',
  'used-good',
  'used-acceptable',
  'refurbished',
] as const;
export type Condition = (typeof conditions)[number];

/** Whether the seller's legal details were looked up and fit. */
export const sellerInfos = ['verified', 'mismatch'] as const;
export type SellerInfo = (typeof sellerInfos)[number];

/** Signs that speak against an offer; ticking one more may never soften a verdict. */
export const warningSigns = [
  'just-launched',
  'impersonates',
  'off-platform',
  'refund-by-mail',
  'code-by-message',
  'non-delivery',
  'burst-ratings',
  'unrelated-listings',
  'location-mismatch',
  'tracking-invalid',
  'scarce',
  'brand',
] as const;

/** Circumstances that may explain a low price or a late delivery. */
const mildSigns = [
  'brand-store',
  'visible-coupon',
  'preorder',
  'made-to-order',
  'overseas',
  'digital',
] as const;

/** Everything the parameter `sign` may say. */
export const signs = [...warningSigns, ...mildSigns] as const;
export type Sign = (typeof signs)[number];

/**
 * Another offer of the same item; `ratings` and `positive` (per cent) are null when nobody wrote
 * them.
 */
export type Comparable = {
  price: number;
  postage: number;
  fulfilment: Fulfilment | null;
  condition: Condition;
  ratings: number | null;
  positive: number | null;
  pack: number;
};

/** The offer in question as it was typed; null means "not known", which is never held against it. */
export type OfferInput = {
  currency: Currency;
  price: number;
  shipping: number;
  fulfilment: Fulfilment | null;
  condition: Condition;
  pack: number;
  others: readonly Comparable[];
  usual: number | null;
  list: number | null;
  ratings: number | null;
  /** Share of positive ratings in per cent, 0 to 100. */
  positive: number | null;
  /** Months since the newest rating. */
  lastRating: number | null;
  /** Days until the promised delivery. */
  delivery: number | null;
  sellerInfo: SellerInfo | null;
  signs: readonly Sign[];
};
