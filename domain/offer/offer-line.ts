// Reads one line of "the other offers": a price and, in any order, what else stands beside it.
// Every part has its own unmistakable form (`+350`, `fba`, `中古-良い`, `300件`, `x12`); what is
// found is taken out, and exactly one amount of money has to be left over.
// Must never change: a word that is not understood makes the line unreadable. Skipping it would
// be a guess, and a guessed price would speak for or against somebody.
import {
  type AmountText,
  CURRENCY_SIGN,
  type Currency,
  type MoneyProblem,
  type Read,
  readAmountText,
  tidyText,
  toMinorUnits,
} from './money';
import type { Comparable, Condition, Fulfilment } from './offer';

export type LineProblem =
  | MoneyProblem
  | 'no-price'
  | 'not-positive'
  | 'too-many'
  | 'no-pieces'
  /** In a copied panel: used without a grade, and an amount that could be anything. */
  | 'no-grade'
  | 'lone-price';

/** A line taken apart, its amounts still without a currency. */
export type LineParts = Omit<Comparable, 'price' | 'postage'> & {
  price: AmountText;
  postage: AmountText | null;
};

type Form<T> = readonly (readonly [RegExp, T])[];

/** Characters of a line that are read; no offer needs more, and what is searched stays small. */
export const MAX_LINE = 200;
const USED = '(?:中古品?|used) ?[-:]? ?';

const FULFILMENTS: Form<Fulfilment> = [
  [/(?<![a-z])(?:fba|amazon(?:から)?(?:発送|配送))(?![a-z])/, 'fba'],
  [/(?<![a-z])(?:amazon(?:\.co\.jp|\.com)?|アマゾン)(?![a-z])/, 'amazon'],
  [/(?<![a-z])(?:merchant|mfn|fbm)(?![a-z])|自己発送|出品者発送/, 'merchant'],
];

// Longest first: 良い stands in 非常に良い, 新品 in ほぼ新品.
const CONDITIONS: Form<Condition> = [
  [new RegExp(`(?:${USED})?(?:ほぼ新品|(?<![a-z])like[- ]new(?![a-z]))`), 'used-like-new'],
  [new RegExp(`(?:${USED})?(?:非常に良い|(?<![a-z])very[- ]good(?![a-z]))`), 'used-very-good'],
  [new RegExp(`(?:${USED})(?:良い|good(?![a-z]))|(?<![^ ])良い(?![^ ])`), 'used-good'],
  [new RegExp(`(?:${USED})(?:可|acceptable(?![a-z]))`), 'used-acceptable'],
  [/再生品|整備済み?品?|(?<![a-z])(?:refurbished|renewed)(?![a-z])/, 'refurbished'],
  [/新品|(?<![a-z])new(?![a-z])/, 'new'],
];

const FREE_POSTAGE = /送料(?:無料|込み?)|free (?:shipping|postage|delivery)/;
const POSTAGE = new RegExp(
  `(?:\\+|送料|postage|shipping)[: ]*(${CURRENCY_SIGN}?[\\d.,]*\\d(?: ?円|${CURRENCY_SIGN})?)`,
);
const RATINGS: Form<null> = [
  [
    /(?:評価数? ?:? ?)?(?<![\d.,])(\d[\d,]{0,12}) ?(?:件(?:の評価)?|(?:ratings?|reviews?)(?![a-z]))/,
    null,
  ],
  [/評価数? ?:? ?(\d[\d,]{0,12})(?![\d.,%])/, null],
];
// A share with its word or after a count; a bare one could be a discount.
const POSITIVE: Form<null> = [
  [/(?<![\d.,])(\d{1,3})(?:\.\d)?% ?(?:が|の)?(?:positive(?![a-z])|高(?:い)?評価)/, null],
  [/高(?:い)?評価(?:率|の割合)?:? ?(\d{1,3})(?:\.\d)?%/, null],
];
const PACK: Form<null> = [
  [/(?<![^ ])[x×✕*] ?(\d{1,7})(?![\d.,])/, null],
  [
    /(?<![\d.,])(\d{1,7}) ?-?(?:個(?:入り?|セット)?|本|枚|袋|缶|箱|(?:pcs|pieces|pack)(?![a-z]))/,
    null,
  ],
];
const LEFT_OVER = /^[ ,、/|・;:]+|[ ,、/|・;:]+$/g;

type Taken<T> = { rest: string; value: T; capture: string | null } | null;

function take<T>(text: string, forms: Form<T>): Taken<T> {
  for (const [pattern, value] of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return { rest, value, capture: match[1] ?? null };
  }
  return null;
}

function wholeOf(capture: string | null | undefined): number | null {
  return capture ? Number(capture.replaceAll(',', '')) : null;
}

/** Takes a line apart; money stays text, because its currency depends on the other lines. */
export function readLineParts(line: string): Read<LineParts, LineProblem> {
  let text = tidyText(line);
  if (text.length > MAX_LINE) return { problem: 'too-long' };
  const next = <T>(forms: Form<T>): Taken<T> => {
    const taken = take(text, forms);
    if (taken) text = taken.rest;
    return taken;
  };
  const condition = next(CONDITIONS);
  const fulfilment = next(FULFILMENTS);
  const isFree = next([[FREE_POSTAGE, null]]) !== null;
  const postageText = isFree ? null : next([[POSTAGE, null]]);
  const positive = wholeOf(next(POSITIVE)?.capture);
  const ratings = next(RATINGS);
  const pack = wholeOf(next(PACK)?.capture) ?? 1;
  const left = text.replace(LEFT_OVER, '').replace(/ [,、/|・;:]+(?= )/g, '');

  if (!/\d/.test(left)) return { problem: left === '' ? 'no-price' : 'unreadable' };
  if (pack < 1) return { problem: 'no-pieces' };
  if (positive !== null && positive > 100) return { problem: 'unreadable' };
  const price = readAmountText(left);
  if ('problem' in price) return price;
  const postage = postageText?.capture ? readAmountText(postageText.capture) : null;
  if (postage && 'problem' in postage) return postage;
  return {
    value: {
      price: price.value,
      postage: postage?.value ?? null,
      fulfilment: fulfilment?.value ?? null,
      condition: condition?.value ?? 'new',
      ratings: wholeOf(ratings?.capture),
      positive,
      pack,
    },
  };
}

/** The line as a comparable offer; of a range the lower end counts, as nobody pays more first. */
export function toComparable(parts: LineParts, currency: Currency): Read<Comparable, LineProblem> {
  const price = toMinorUnits(parts.price.digits, currency);
  const postage = toMinorUnits(parts.postage?.digits ?? '0', currency);
  if ('problem' in price) return price;
  if ('problem' in postage) return postage;
  if (price.value <= 0) return { problem: 'not-positive' };
  if (parts.price.upper) {
    const upper = toMinorUnits(parts.price.upper, currency);
    if ('problem' in upper || upper.value < price.value) return { problem: 'unreadable' };
  }
  return { value: { ...parts, price: price.value, postage: postage.value } };
}
