// What a sale leaves, and the least price that leaves enough. Integers in the minor unit only.
// A fee is rounded up to the next whole unit, against the seller: what is left is never less than
// what is shown. Must never change: arithmetic is exact, and a higher cost never lowers a price.

/** The least that has to be left: an amount, or a share of the price in hundredths of a per cent. */
export type Margin = { kind: 'money'; amount: number } | { kind: 'share'; bps: number };

/** What a sale costs; `feeBps` is the share the marketplace keeps, in hundredths of a per cent. */
export type Terms = {
  cost: number;
  feeBps: number;
  fixedFee: number;
  postage: number;
  margin: Margin;
};

/** One sale, line by line: price less everything else is `left`, which may be negative. */
export type Sum = {
  price: number;
  fee: number;
  fixedFee: number;
  postage: number;
  cost: number;
  left: number;
};

const WHOLE = 10_000;
// Far above any article; beyond it the products below would leave the exact integers.
const MAX_PRICE = 1_000_000_000_000;

/** A share of an amount, rounded up; exact for amounts up to 10¹² and shares up to 100 %. */
export function shareOf(amount: number, bps: number): number {
  const rest = amount % WHOLE;
  return ((amount - rest) / WHOLE) * bps + Math.ceil((rest * bps) / WHOLE);
}

/** The sum of one sale at a price. */
export function sumAt(price: number, { cost, feeBps, fixedFee, postage }: Terms): Sum {
  const fee = shareOf(price, feeBps);
  return { price, fee, fixedFee, postage, cost, left: price - fee - fixedFee - postage - cost };
}

/** The price from which on every price leaves the margin; Infinity when none up to 10¹² does. */
export function leastPrice(terms: Terms): number {
  const { cost, feeBps, fixedFee, postage, margin } = terms;
  const marginBps = margin.kind === 'share' ? margin.bps : 0;
  const marginMoney = margin.kind === 'money' ? margin.amount : 0;
  const needed = cost + fixedFee + postage + marginMoney;
  const kept = WHOLE - feeBps - marginBps;
  // Two shares are rounded up, so two units more are enough whatever the rounding does.
  const enough = kept > 0 ? Math.ceil(((needed + 2) / kept) * WHOLE) + 2 : Infinity;
  if (enough > MAX_PRICE) return Infinity;
  const leaves = (price: number) =>
    price - shareOf(price, feeBps) - shareOf(price, marginBps) >= needed;
  let price = enough;
  while (price > 1 && leaves(price - 1)) price -= 1;
  return price;
}

/** The price from which on nothing is lost; Infinity when there is none up to 10¹². */
export function breakEvenPrice(terms: Terms): number {
  return leastPrice({ ...terms, margin: { kind: 'money', amount: 0 } });
}
