// Writes an offer back as the shortest address that asks the same question.
// What was pasted holds names of sellers; an address that is handed on must not. So it is written
// from what was read, never from what was typed.
// Must never change: reading the address gives the same offer again.
import { type Currency, minorDigits } from './money';
import type { Comparable, OfferInput } from './offer';
import { MAX_LINES } from './parse-offer';

const signOf: Record<Currency, string> = { JPY: '¥', USD: '$', EUR: '€' };

function amountText(amount: number, currency: Currency): string {
  const places = minorDigits[currency];
  return (amount / 10 ** places).toFixed(places);
}

function lineText(offer: Comparable, currency: Currency): string {
  const { price, postage, fulfilment, condition, ratings, positive, pack } = offer;
  const parts = [
    `${signOf[currency]}${amountText(price, currency)}`,
    postage > 0 && `+${amountText(postage, currency)}`,
    fulfilment,
    condition !== 'new' && condition,
    ratings !== null && `${ratings} ratings`,
    positive !== null && `${positive}% positive`,
    pack > 1 && `x${pack}`,
  ];
  return parts.filter(Boolean).join(' ');
}

type Value = readonly [name: string, value: string | number | null];

function encodeQuery(values: readonly Value[]): string {
  return values
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll('%20', '+')}`)
    .join('&');
}

/** The query of the tool's address, without `?`; facts that are not known are left out. */
export function shareQuery(input: OfferInput): string {
  const { currency } = input;
  const money = (amount: number | null) =>
    amount !== null && amount > 0 ? signOf[currency] + amountText(amount, currency) : null;
  return encodeQuery([
    ['price', money(input.price)],
    ['shipping', money(input.shipping)],
    ['fulfilment', input.fulfilment],
    ['others', input.others.map((offer) => lineText(offer, currency)).join('\n') || null],
    ['condition', input.condition === 'new' ? null : input.condition],
    ['pack', input.pack === 1 ? null : input.pack],
    ['usual', money(input.usual)],
    ['list', money(input.list)],
    ['ratings', input.ratings],
    ['positive', input.positive],
    ['last-rating', input.lastRating],
    ['delivery', input.delivery],
    ['seller-info', input.sellerInfo],
    ...input.signs.map((sign) => ['sign', sign] as const),
  ]);
}

/**
 * The query with which the match tool begins for a seller of the same item: this offer among the
 * others, at most 50 in all. What the seller asks and pays is left to them.
 */
export function matchQuery(input: OfferInput): string {
  const { price, shipping, fulfilment, condition, ratings, positive, pack, currency } = input;
  const share = positive === null ? null : Math.floor(positive);
  const rated = { ratings, positive: share };
  const asked = { price, postage: shipping, fulfilment, condition, pack, ...rated };
  const all = [asked, ...input.others.slice(0, MAX_LINES - 1)];
  return encodeQuery([
    ['others', all.map((offer) => lineText(offer, currency)).join('\n')],
    ['condition', condition === 'new' ? null : condition],
    ['pack', pack === 1 ? null : pack],
  ]);
}
