/**
 * Decides how a password is drawn by lot, and how many bits that is worth. Every draw is independent
 * and even (rejection sampling, no remainder), so the entropy is exact, not estimated: whoever knows
 * the recipe still has 2^bits equally likely texts before them. That must stay true of every recipe.
 * The source of chance is handed in; where it comes from is the caller's promise.
 *
 * A draw that by chance holds what people choose (a word, a walk, a year) is guessed sooner than its
 * fellows; it is put back, and so is one that the meter would praise too much. Of each recipe more
 * than half of all draws stay, so that this costs one bit at most.
 */

/** As many bytes as asked for, each value equally likely and independent. */
export type RandomBytes = (length: number) => Uint8Array;

export const separators = ['hyphen', 'full-stop', 'space', 'middle-dot', 'digit'] as const;
export type Separator = (typeof separators)[number];

export const wordCounts = [4, 5, 6, 7] as const;
export type WordCount = (typeof wordCounts)[number];

export const characterCounts = [12, 14, 16, 18, 20, 24] as const;
export type CharacterCount = (typeof characterCounts)[number];

/** `digit` draws a new digit for each gap. */
export type WordsRecipe = { count: WordCount; separator: Separator };

export type CharactersRecipe = { length: CharacterCount; withLookAlikes: boolean };

export type Made = { text: string; bits: number };

const PUT_BACK_BITS = 1;
const AGREED = 1.5;

/** log10 of how many texts are equally likely at least, those that are put back left out. */
export function leastLog10({ bits }: Pick<Made, 'bits'>): number {
  return (bits - PUT_BACK_BITS) * Math.log10(2);
}

/** Whether a draw stays: the meter's estimate (log10 of guesses) lies within 1.5 decades of chance. */
export function staysDrawn(made: Made, guessesLog10: number): boolean {
  return Math.abs(guessesLog10 - leastLog10(made)) <= AGREED;
}

const separatorText: Record<Exclude<Separator, 'digit'>, string> = {
  hyphen: '-',
  'full-stop': '.',
  space: ' ',
  'middle-dot': '・',
};

// One class a line. Signs that most sign-in forms take and every keyboard has. What is left out
// without look-alikes is what people misread from paper: I l 1, O o 0.
const classesWithLookAlikes = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
  '!#%+-=?@',
] as const;
const classesWithoutLookAlikes = [
  'ABCDEFGHJKLMNPQRSTUVWXYZ',
  'abcdefghijkmnpqrstuvwxyz',
  '23456789',
  '!#%+-=?@',
] as const;

const DRAWS = 0x1_00_00;

// A source that never serves (all bytes the same) is broken; waiting for it would never end.
const MAX_DRAWS = 10_000;

/**
 * A whole number from 0 to `below` - 1, each equally likely; `below` is at most 65,536. Draws that
 * would favour the low numbers are thrown away. Throws when the source serves no usable draw.
 */
export function randomBelow(below: number, randomBytes: RandomBytes): number {
  if (!Number.isInteger(below) || below < 1 || below > DRAWS) throw new RangeError('below');
  const fair = DRAWS - (DRAWS % below);
  for (let draws = 0; draws < MAX_DRAWS; draws += 1) {
    const [high = 0, low = 0] = randomBytes(2);
    const draw = high * 0x1_00 + low;
    if (draw < fair) return draw % below;
  }
  throw new Error('no chance');
}

/**
 * Different words in the order drawn. `words` must not repeat, and none may hold a separator: else
 * less entropy would be in the text than is stated.
 */
export function makeWords(
  words: readonly string[],
  { count, separator }: WordsRecipe,
  randomBytes: RandomBytes,
): Made {
  const left = [...words];
  const draw = () => left.splice(randomBelow(left.length, randomBytes), 1)[0] as string;
  let text = draw();
  for (let drawn = 1; drawn < count; drawn += 1) {
    const gap =
      separator === 'digit' ? String(randomBelow(10, randomBytes)) : separatorText[separator];
    text += gap + draw();
  }
  return { text, bits: wordsBits(words.length, { count, separator }) };
}

/** Bits of a text of different words out of that many. */
export function wordsBits(size: number, { count, separator }: WordsRecipe): number {
  const gaps = separator === 'digit' ? (count - 1) * Math.log2(10) : 0;
  const words = Array.from({ length: count }, (_, drawn) => Math.log2(size - drawn));
  return words.reduce((sum, bits) => sum + bits, gaps);
}

/**
 * Random characters with at least one capital, small letter, digit and sign, because many forms
 * demand them. A draw that lacks one is thrown away whole, so all that remain are equally likely.
 */
export function makeCharacters(recipe: CharactersRecipe, randomBytes: RandomBytes): Made {
  const classes = classesOf(recipe);
  const alphabet = [...classes.join('')];
  for (let draws = 0; draws < MAX_DRAWS; draws += 1) {
    const text = Array.from({ length: recipe.length }, () => drawFrom(alphabet, randomBytes)).join(
      '',
    );
    const hasAll = classes.every((characters) => [...characters].some((one) => text.includes(one)));
    if (hasAll) return { text, bits: charactersBits(recipe) };
  }
  throw new Error('no chance');
}

/** log2 of the texts that hold every class, counted by inclusion and exclusion. */
export function charactersBits(recipe: CharactersRecipe): number {
  const sizes = classesOf(recipe).map((characters) => characters.length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  // The share of all texts that qualify; the counts themselves are beyond what numbers hold.
  const share = subsetsOf(sizes).reduce((sum, missing) => {
    const left = missing.reduce((rest, size) => rest - size, all);
    return sum + (-1) ** missing.length * (left / all) ** recipe.length;
  }, 0);
  return recipe.length * Math.log2(all) + Math.log2(share);
}

function classesOf({ withLookAlikes }: CharactersRecipe): readonly string[] {
  return withLookAlikes ? classesWithLookAlikes : classesWithoutLookAlikes;
}

function subsetsOf(items: readonly number[]): number[][] {
  let subsets: number[][] = [[]];
  for (const item of items) subsets = subsets.flatMap((subset) => [subset, [...subset, item]]);
  return subsets;
}

function drawFrom(items: readonly string[], randomBytes: RandomBytes): string {
  return items[randomBelow(items.length, randomBytes)] as string;
}
