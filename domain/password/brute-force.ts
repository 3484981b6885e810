/**
 * Decides what one character costs that belongs to nothing found. In two manners for ASCII: by the
 * character before it (a table counted from public passwords), which is how what can be spoken is
 * guessed, and evenly out of the classes that the text uses, which is all that can be done against
 * chance. By script for the rest: kana 1.35 decades (46 signs, some rare), kanji by how usual they
 * are.
 */
import type { CharacterCosts } from './cover';
import type { Folded } from './fold';
import { bigramCosts, usualKanji } from './packs/characters';

/** Letters, digits, then the other printable ASCII characters in their order. */
export const modelled = [...'abcdefghijklmnopqrstuvwxyz0123456789']
  .concat(Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)))
  .filter((sign, at, all) => !/[A-Z]/.test(sign) && all.indexOf(sign) === at);

const ANY_OTHER = modelled.length;
const indexes = new Map(modelled.map((sign, at) => [sign.charCodeAt(0), at]));
const kanjiRanks = new Map([...usualKanji].map((sign, at) => [sign.charCodeAt(0), at]));

const LETTER = Math.log10(26);
const KANA = 1.35;
// A guesser sees more than one character back: what is likely by pairs is likelier still by more.
const CHANCE = 1.55;
const STEEPER = 1.8;
const LEAST = 0.25;
const CAPITAL_AT_START = 0.05;
const CAPITAL_INSIDE = 0.7;
// Behind a capital either may follow.
const BEHIND_CAPITAL = 0.3;

// Signs that forms take and people think of first; all others are the larger class.
const USUAL_SIGNS = /[!#$%&*+\-=?@_.,/]/;
const OTHER_SIGN = /[^a-z0-9!#$%&*+\-=?@_.,/]/;
const RARER_SIGN = /[$&*_.,/]/;

/** The cost of each character in both manners, log10 of guesses. */
export function characterCosts(folded: Folded): CharacterCosts {
  const likely = new Float64Array(folded.codes.length);
  const even = new Float64Array(folded.codes.length);
  const leastEven = new Float64Array(folded.codes.length);
  const evenCost = evenCostIn(folded);
  let before = ANY_OTHER;
  folded.codes.forEach((code, at) => {
    const index = indexes.get(code);
    const alone = index === undefined ? scriptCost(code) : asciiCost(before, index);
    likely[at] = alone + caseCost(folded, at);
    even[at] = index === undefined ? alone : evenCost;
    leastEven[at] = index === undefined ? alone : leastOf(index);
    before = index ?? ANY_OTHER;
  });
  return { likely, even, leastEven };
}

const leastOf = (index: number) => (index < 26 ? LETTER : 1);

function evenCostIn({ codes, text, isUpper }: Folded): number {
  const ascii = text.replace(/[^\x20-\x7e]/g, '');
  const isHex = /^[0-9a-f]{8,}$/.test(ascii);
  const hasCapital = isUpper.some((flag, at) => flag === 1 && (codes[at] ?? 0) < 0x80);
  const hasSmall = isUpper.some((flag, at) => flag === 0 && /[a-z]/.test(text[at] ?? ''));
  const letters = isHex ? 6 : 26;
  const signs = OTHER_SIGN.test(ascii)
    ? 33
    : RARER_SIGN.test(ascii)
      ? 14
      : USUAL_SIGNS.test(ascii)
        ? 8
        : 0;
  const size =
    (hasSmall ? letters : 0) + (hasCapital ? letters : 0) + (/\d/.test(ascii) ? 10 : 0) + signs;
  return Math.log10(Math.max(size, 1));
}

function asciiCost(before: number, index: number): number {
  const cost = (bigramCosts.charCodeAt(before * ANY_OTHER + index) - 48) / 10;
  const isDigit = index >= 26 && index < 36;
  if (isDigit || cost >= CHANCE) return cost;
  return Math.max(LEAST, CHANCE - STEEPER * (CHANCE - cost));
}

function caseCost({ isUpper, text }: Folded, at: number): number {
  const isCapital = isUpper[at] === 1;
  if (at === 0) return isCapital ? CAPITAL_AT_START : 0;
  if (isUpper[at - 1] !== 1) return isCapital ? CAPITAL_INSIDE : 0;
  // The small letter behind the first capital of all costs nothing: Tanaka.
  return isCapital || (at > 1 && /[a-z]/.test(text[at] ?? '')) ? BEHIND_CAPITAL : 0;
}

function scriptCost(code: number): number {
  if (code >= 0x3041 && code <= 0x30ff) return KANA;
  if (code >= 0x4e00 && code <= 0x9fff) return kanjiCost(code);
  if (code >= 0xac00 && code <= 0xd7a3) return 2.5;
  if (code < 0x80) return 2;
  if (code < 0x3000) return 1.8;
  return 2.3;
}

function kanjiCost(code: number): number {
  const rank = kanjiRanks.get(code) ?? Number.POSITIVE_INFINITY;
  if (rank < 150) return 2.3;
  return rank < 600 ? 2.6 : 3;
}
