// Reads an amount of money the way people type it: full width, ¥ \ 円 $ €, either separator.
// Two steps, because the currency is known only when every amount of a form has been looked at:
// the text is taken apart first, and turned into a number once the currency is settled.
// Must never change: an integer in the minor unit comes out or a problem does, never NaN and
// never a guess; `1.500` is 1500 for yen and euros and 1.5 for dollars.

export type Currency = 'JPY' | 'USD' | 'EUR';

export type MoneyProblem =
  | 'unreadable'
  | 'negative'
  | 'range'
  | 'fraction'
  | 'too-large'
  | 'too-long';

/** Either what was read or why it could not be. */
export type Read<T, P extends string> = { value: T } | { problem: P };

/** Digits of the minor unit: yen have none. */
export const minorDigits: Record<Currency, number> = { JPY: 0, USD: 2, EUR: 2 };

// No offer of a household article comes near it, and a hundredfold still fits a safe integer.
const MAX_MAJOR = 10_000_000_000;
const MAX_LENGTH = 40;

const FORMS: readonly (readonly [RegExp, Currency])[] = [
  [/^(?:¥|\\|円|yen|jpy)$/, 'JPY'],
  [/^(?:\$|us\$|usd|ドル)$/, 'USD'],
  [/^(?:€|eur|ユーロ)$/, 'EUR'],
];

/** Source of a pattern for one currency sign or word, for lower-case half-width text. */
export const CURRENCY_SIGN = '(?:¥|\\\\|円|yen|jpy|us\\$|\\$|usd|ドル|€|eur|ユーロ)';

const AMOUNT = new RegExp(`^(${CURRENCY_SIGN})?\\s*([\\d.,]*\\d)\\s*(${CURRENCY_SIGN})?$`);
// A hyphen with a space on one side only is no range: `1000 -300` could be a coupon.
const RANGE = new RegExp(`^(.*\\d(?: ?${CURRENCY_SIGN})?)(?: ?~ ?|-| - )(.*)$`);
const NEGATIVE = new RegExp(`^${CURRENCY_SIGN}? ?-.*\\d`);
const GROUPED = {
  '.': /^[1-9]\d{0,2}(?:,\d{3})+$/,
  ',': /^[1-9]\d{0,2}(?:\.\d{3})+$/,
  none: /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/,
};

/** An amount taken apart; `upper` is the far end of a range, empty when it is open. */
export type AmountText = { digits: string; upper: string | null; currency: Currency | null };

/** Lower-case half-width text with one kind of dash, tilde and space; keeps the meaning only. */
export function tidyText(text: string): string {
  return (
    text
      .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
      .replace(/\uFFE5/g, '¥')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/\u301C/g, '~')
      // Number formatters group with narrow spaces, and a Japanese keyboard gives 、 for a comma.
      .replace(/(?<=\d)[\u00A0\u2009\u202F'’](?=\d{3}(?!\d))/g, '')
      .replace(/(?<=\d)[、､](?=\d)/g, ',')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
  );
}

function currencyOf(sign: string | undefined): Currency | null {
  return FORMS.find(([pattern]) => sign !== undefined && pattern.test(sign))?.[1] ?? null;
}

function readSingle(text: string): Read<AmountText, MoneyProblem> {
  const match = AMOUNT.exec(text);
  const digits = match?.[2];
  if (!match || digits === undefined) return { problem: 'unreadable' };
  const before = currencyOf(match[1]);
  const after = currencyOf(match[3]);
  if (before && after && before !== after) return { problem: 'unreadable' };
  return { value: { digits, upper: null, currency: before ?? after } };
}

/** Takes an amount apart without deciding its currency; ranges are kept for the caller to judge. */
export function readAmountText(text: string): Read<AmountText, MoneyProblem> {
  const tidy = tidyText(text).replace(/ ?\(?税込\)?$/, '');
  if (tidy.length > MAX_LENGTH) return { problem: 'too-long' };
  if (NEGATIVE.test(tidy)) return { problem: 'negative' };
  const range = RANGE.exec(tidy);
  if (range?.[1] === undefined || range[2] === undefined) return readSingle(tidy);

  const low = readSingle(range[1]);
  if ('problem' in low) return low;
  if (range[2] === '') return { value: { ...low.value, upper: '' } };
  const high = readSingle(range[2]);
  if ('problem' in high) return high;
  const currencies = [low.value.currency, high.value.currency].filter((c) => c !== null);
  if (new Set(currencies).size > 1) return { problem: 'unreadable' };
  const { digits } = low.value;
  return { value: { digits, upper: high.value.digits, currency: currencies[0] ?? null } };
}

// Which mark, if any, stands before the decimals; everything else has to group by threes.
function decimalMark(digits: string, currency: Currency): '.' | ',' | null {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return null;
  const last = marks.at(-1) === '.' ? '.' : ',';
  const isMixed = marks.includes('.') && marks.includes(',');
  if (isMixed) return last;
  if (marks.length > 1) return null;
  const tail = digits.length - digits.indexOf(last) - 1;
  if (tail === 3 && (last === ',' || currency !== 'USD')) return null;
  return last === '.' || currency === 'EUR' ? last : null;
}

/** Integer in the minor unit, read with the currency's own separators; at most 10 billion major. */
export function toMinorUnits(digits: string, currency: Currency): Read<number, MoneyProblem> {
  const mark = decimalMark(digits, currency);
  const cut = mark ? digits.lastIndexOf(mark) : digits.length;
  const whole = digits.slice(0, cut) || '0';
  const decimals = digits.slice(cut + 1).replace(/0+$/, '');
  const isPlain = /^\d+$/.test(whole);
  if (!isPlain && !GROUPED[mark ?? 'none'].test(whole)) return { problem: 'unreadable' };
  const places = minorDigits[currency];
  if (decimals.length > places) return { problem: 'fraction' };
  const major = Number(whole.replace(/[.,]/g, ''));
  const value = major * 10 ** places + Number(decimals.padEnd(places, '0') || '0');
  if (value > MAX_MAJOR * 10 ** places) return { problem: 'too-large' };
  return { value };
}

/** The minor unit back in major units, rounded to what the currency can pay. */
export function toMajorUnits(amount: number, currency: Currency): number {
  return Math.round(amount) / 10 ** minorDigits[currency];
}
