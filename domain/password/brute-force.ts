/**
 * Decides what one character costs that belongs to nothing found: by the character before it for
 * ASCII (a table counted from public passwords, mixed with chance, so that random text costs its
 * full length and what can be spoken costs less), by script for the rest: kana 1.35 decades (46
 * signs, some rare), kanji by how usual they are.
 */
import type { Folded } from './fold';
import { bigramCosts, usualKanji } from './packs/characters';

/** Letters, digits, then the other printable ASCII characters in their order. */
export const modelled = [...'abcdefghijklmnopqrstuvwxyz0123456789']
  .concat(Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)))
  .filter((sign, at, all) => !/[A-Z]/.test(sign) && all.indexOf(sign) === at);

const ANY_OTHER = modelled.length;
const indexes = new Map(modelled.map((sign, at) => [sign.charCodeAt(0), at]));
const kanjiRanks = new Map([...usualKanji].map((sign, at) => [sign.charCodeAt(0), at]));

const KANA = 1.35;
// A guesser sees more than one character back: what is likely by pairs is likelier still by more.
const CHANCE = 1.55;
const STEEPER = 1.8;
const LEAST = 0.25;
const CAPITAL_AT_START = 0.05;
const CAPITAL_INSIDE = 0.5;

/** The cost of each character, log10 of guesses. */
export function characterCosts(folded: Folded): Float64Array {
  const costs = new Float64Array(folded.codes.length);
  let before = ANY_OTHER;
  folded.codes.forEach((code, at) => {
    const index = indexes.get(code);
    costs[at] = index === undefined ? scriptCost(code) : asciiCost(before, index);
    if (folded.isUpper[at] === 1) costs[at] = (costs[at] ?? 0) + capitalCost(folded, at);
    before = index ?? ANY_OTHER;
  });
  return costs;
}

function asciiCost(before: number, index: number): number {
  const cost = (bigramCosts.charCodeAt(before * ANY_OTHER + index) - 48) / 10;
  const isDigit = index >= 26 && index < 36;
  if (isDigit || cost >= CHANCE) return cost;
  return Math.max(LEAST, CHANCE - STEEPER * (CHANCE - cost));
}

function capitalCost({ isUpper }: Folded, at: number): number {
  return at === 0 || isUpper[at - 1] === 1 ? CAPITAL_AT_START : CAPITAL_INSIDE;
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
