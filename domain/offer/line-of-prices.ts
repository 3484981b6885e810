// Several prices typed on one line: 5000、4980、5200 or 5,000 / 4,980.
// Must never change: every part has to be a plain amount, and a line that can also be one amount
// stays one: 1,500 is grouped, `5 980` may be, `19 80` has lost its point, and of two amounts with
// only a blank between them the second may be the postage.
import { type Currency, readAmountText, tidyText, toMinorUnits } from './money';
import { MAX_LINE } from './offer-line';

type Part = { text: string; hasSign: boolean };

const currencies: readonly Currency[] = ['JPY', 'USD', 'EUR'];
const MOST_SURELY = 3;

// The blank behind 、 keeps it from being read as the comma of one amount.
const LISTED = / ?[,;] | [/|] /;
const JAPANESE = / ?、 /;
const CLOSE = /[/|;]/;
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const STRAY_BLANK = /^\d{1,2} ?, \d{3}$/;
const UNMISTAKABLE = /\d{3}|[.,]\d\d(?!\d)/;
const ENDS = /^[ ,、/|;]+|[ ,、/|;]+$/g;

function asPart(text: string): Part | null {
  const read = readAmountText(text);
  if ('problem' in read || read.value.upper !== null) return null;
  const { digits, currency } = read.value;
  const isAmount = currencies.some((each) => 'value' in toMinorUnits(digits, each));
  return isAmount && /^[1-9]/.test(digits) ? { text, hasSign: currency !== null } : null;
}

function isUnmistakable(parts: readonly Part[]): boolean {
  if (parts.some(({ hasSign }) => hasSign)) return parts.every(({ hasSign }) => hasSign);
  return parts.every(({ text }) => UNMISTAKABLE.test(text));
}

/** The prices of a line that holds several and nothing else, else null. */
export function splitPrices(line: string): string[] | null {
  if (line.length > MAX_LINE) return null;
  const text = tidyText(line.replace(/[、､]/g, '、 ')).replace(ENDS, '');
  const isMixed = text.includes('、') && text.includes(',');
  if (STRAY_BLANK.test(text) || (!isMixed && GROUPED.test(text.replaceAll('、 ', ','))))
    return null;
  const separator = [LISTED, JAPANESE, CLOSE, / /, /,/].find((each) => each.test(text));
  const pieces = separator ? text.split(separator) : [];
  const parts = pieces.map(asPart).filter((part) => part !== null);
  if (parts.length < 2 || parts.length < pieces.length) return null;
  if (separator !== LISTED && !isUnmistakable(parts)) return null;
  if (separator?.source === ' ' && parts.length < MOST_SURELY) return null;
  return parts.map((part) => part.text);
}
