/**
 * Decides what one character costs that belongs to nothing found. In four manners for ASCII. By the
 * character before it (a table counted from public passwords) in two: `likely`, which may be a
 * stretch of the text, and `spoken`, steeper, for a whole that sounds like a word. By another such
 * table for Russian words typed on Latin keys (gfhjkm is пароль), of which public lists are full.
 * And evenly out of the classes that the text uses, which is all that can be done against chance.
 * By script for the rest: kana 1.35 decades (46 signs, some rare), kanji by how usual they are.
 */
import type { CharacterCosts } from './cover';
import type { Folded } from './fold';
import { bigramCosts, usualKanji } from './packs/characters';
import { cyrillicKeyCosts } from './packs/cyrillic-keys';

/** Letters, digits, then the other printable ASCII characters in their order. */
export const modelled = [...'abcdefghijklmnopqrstuvwxyz0123456789']
  .concat(Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)))
  .filter((sign, at, all) => !/[A-Z]/.test(sign) && all.indexOf(sign) === at);

/** The keys of the Russian letters. */
export const cyrillicKeys = [..."abcdefghijklmnopqrstuvwxyz[];',.`"];

/** Costs by the character before, one row each and a last one behind any other; `unknown` is what all else costs. */
type Table = {
  costs: string;
  indexes: ReadonlyMap<number, number>;
  unknown: (code: number) => number;
};

const indexesOf = (signs: readonly string[]) =>
  new Map(signs.map((sign, at) => [sign.charCodeAt(0), at]));
const latin: Table = { costs: bigramCosts, indexes: indexesOf(modelled), unknown: scriptCost };
const cyrillic: Table = {
  costs: cyrillicKeyCosts,
  indexes: indexesOf(cyrillicKeys),
  // Not typed with these keys at all.
  unknown: () => Number.POSITIVE_INFINITY,
};
const kanjiRanks = new Map([...usualKanji].map((sign, at) => [sign.charCodeAt(0), at]));

const LETTER = Math.log10(26);
const KANA = 1.35;
// A guesser sees more than one character back: what is likely by pairs is likelier still by more.
// What costs less than `chance` falls `by` as fast, down to `least`.
type Steepness = { chance: number; by: number; least: number };
const LIKELY: Steepness = { chance: 1.55, by: 1.8, least: 0.25 };
const SPOKEN: Steepness = { chance: 1.7, by: 4.5, least: 0 };
// Longer than most words; what sounds so much further was drawn from syllables.
const SPOKEN_LENGTH = 8;
const CAPITAL_AT_START = 0.05;
const CAPITAL_INSIDE = 0.7;
// Behind a capital either may follow.
const BEHIND_CAPITAL = 0.3;

// Signs that forms take and people think of first; all others are the larger class.
const USUAL_SIGNS = /[!#$%&*+\-=?@_.,/]/;
const RARER_SIGN = /[$&*_.,/]/;
const HEX = /^[0-9a-f]{8,}$/;

/** The cost of each character in each manner, log10 of guesses. */
export function characterCosts(folded: Folded): CharacterCosts {
  const { codes, text } = folded;
  const evenSoFar = evenCostsSoFar(folded);
  const evenInAll = HEX.test(text) ? Math.log10(16) : (evenSoFar.at(-1) ?? 0);
  const likely = pairCosts(folded, latin, LIKELY);
  const isModelled = (code: number) => latin.indexes.has(code);
  return {
    likely,
    spoken: pairCosts(folded, latin, SPOKEN).map((cost, at) =>
      at < SPOKEN_LENGTH ? cost : (likely[at] ?? cost),
    ),
    cyrillic: pairCosts(folded, cyrillic, SPOKEN),
    even: Float64Array.from(codes, (code) => (isModelled(code) ? evenInAll : scriptCost(code))),
    leastEven: Float64Array.from(codes, (code) =>
      isModelled(code) ? leastOf(code) : scriptCost(code),
    ),
    evenSoFar,
  };
}

function pairCosts(
  folded: Folded,
  { costs, indexes, unknown }: Table,
  steepness: Steepness,
): Float64Array {
  const others = indexes.size;
  let row = others;
  return Float64Array.from(folded.codes, (code, at) => {
    const index = indexes.get(code);
    const cost =
      index === undefined ? unknown(code) : (costs.charCodeAt(row * others + index) - 48) / 10;
    row = index ?? others;
    const isSteep = index !== undefined && !isDigit(code);
    return (isSteep ? steeper(cost, steepness) : cost) + caseCost(folded, at);
  });
}

const isDigit = (code: number) => code >= 48 && code <= 57;

const steeper = (cost: number, { chance, by, least }: Steepness) =>
  cost >= chance ? cost : Math.max(least, chance - by * (chance - cost));

const leastOf = (code: number) => (code >= 97 && code <= 122 ? LETTER : 1);

/** By position: log10 of how many characters there are in the classes used so far. */
function evenCostsSoFar({ codes, text, isUpper }: Folded): Float64Array {
  const used = { small: 0, capital: 0, digit: 0, sign: 0 };
  return Float64Array.from(codes, (code, at) => {
    const character = text[at] ?? '';
    if (/[a-z]/.test(character)) used[isUpper[at] === 1 ? 'capital' : 'small'] = 26;
    else if (/\d/.test(character)) used.digit = 10;
    else if (code < 0x80) used.sign = Math.max(used.sign, classOfSign(character));
    return Math.log10(Math.max(1, used.small + used.capital + used.digit + used.sign));
  });
}

/** How many signs there are that come to mind as soon as this one. */
function classOfSign(sign: string): number {
  if (!USUAL_SIGNS.test(sign)) return 33;
  return RARER_SIGN.test(sign) ? 14 : 8;
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
