/**
 * Decides how the word lists are held: packs of sorted, front-coded words by kind and class of cost
 * (see scripts/build-password-packs.mjs, the other half of this format), unfolded into one hash
 * table of typed arrays. 48 bits of each key are kept: among 300,000 words one look-up in a billion
 * finds a word that is not there. Two packs with the same word: the cheaper one counts, so that a
 * verdict can only fall while packs arrive.
 */

/** What stands for itself. */
export const wordKinds = [
  'common-password',
  'word',
  'name',
  'place',
  'trade-word',
  'phrase',
] as const;
export const kinds = [...wordKinds, 'usual-ending', 'user-input'] as const;
export type Kind = (typeof kinds)[number];

/** Which list a word is in: as typed, in the shared spelling of romaji, as an ending. */
export const spaces = ['typed', 'romaji', 'ending'] as const;
export type Space = (typeof spaces)[number];

export type Entry = { word: string; space: Space; kind: Kind; log10: number };

/** Groups `<space><kind><class>` of words in capitals-delimited front coding, one a line. */
export type Pack = { latin: string; wide: string };

/** Classes are this many to a decade. */
export const CLASSES_PER_DECADE = 4;
/** The longest word that is looked up, in code units. */
export const LONGEST_WORD = 40;

export type Lexicon = {
  keys: Uint32Array;
  checks: Uint16Array;
  /** Cost class + 1; 0 is an empty place. */
  classes: Uint8Array;
  kinds: Uint8Array;
};

/** Where the two running hashes of a space begin. */
export const seeds: Record<Space, [number, number]> = {
  typed: [0x2545f491, 0x1b873593],
  romaji: [0x7feb352d, 0x3c6ef372],
  ending: [0x51ed270b, 0x165667b1],
};

/** The next value of the first running hash. */
export function step1(hash: number, code: number): number {
  return (Math.imul(hash, 0x01000193) + code + 1) | 0;
}

/** The next value of the second running hash. */
export function step2(hash: number, code: number): number {
  return (Math.imul(hash, 0x5bd1e995) ^ (code + 0x9e37)) | 0;
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The place of a word with these running hashes, or -1. */
export function find({ keys, checks, classes }: Lexicon, hash1: number, hash2: number): number {
  const key = mix(hash1);
  const check = mix(hash2) >>> 16;
  const mask = keys.length - 1;
  for (let at = key & mask; classes[at] !== 0; at = (at + 1) & mask) {
    if (keys[at] === key && checks[at] === check) return at;
  }
  return -1;
}

/** log10 of the guesses until the word at this place comes up. */
export function costAt({ classes }: Lexicon, at: number): number {
  return ((classes[at] ?? 1) - 1) / CLASSES_PER_DECADE;
}

/** What the word at this place is. */
export function kindAt(lexicon: Lexicon, at: number): Kind {
  return kinds[lexicon.kinds[at] ?? 0] ?? 'word';
}

function emptyLexicon(words: number): Lexicon {
  const size = 2 ** Math.ceil(Math.log2(Math.max(8, words * 1.25)));
  return {
    keys: new Uint32Array(size),
    checks: new Uint16Array(size),
    classes: new Uint8Array(size),
    kinds: new Uint8Array(size),
  };
}

function put(lexicon: Lexicon, hash1: number, hash2: number, costClass: number, kind: number) {
  const key = mix(hash1);
  const check = mix(hash2) >>> 16;
  const mask = lexicon.keys.length - 1;
  let at = key & mask;
  while (lexicon.classes[at] !== 0) {
    if (lexicon.keys[at] === key && lexicon.checks[at] === check) break;
    at = (at + 1) & mask;
  }
  const there = lexicon.classes[at] ?? 0;
  if (there !== 0 && there <= costClass + 1) return;
  lexicon.keys[at] = key;
  lexicon.checks[at] = check;
  lexicon.classes[at] = costClass + 1;
  lexicon.kinds[at] = kind;
}

const isCapital = (code: number) => code >= 65 && code <= 90;

// Capitals stand before each word and say how many characters it shares with the one before.
function countWords(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isCapital(text.charCodeAt(at))) count += 1;
  return count;
}

function unfoldGroup(lexicon: Lexicon, group: string) {
  const space = spaces[Number(group[0])] ?? 'typed';
  const kind = Number(group[1]);
  const costClass = group.charCodeAt(2) - 48;
  const [seed1, seed2] = seeds[space];
  const hashes1 = new Int32Array(LONGEST_WORD + 27).fill(seed1);
  const hashes2 = new Int32Array(LONGEST_WORD + 27).fill(seed2);
  let length = 0;
  for (let at = 3; at < group.length; at++) {
    const code = group.charCodeAt(at);
    if (isCapital(code)) {
      if (at > 3) put(lexicon, hashes1[length] ?? 0, hashes2[length] ?? 0, costClass, kind);
      length = code - 65;
    } else {
      hashes1[length + 1] = step1(hashes1[length] ?? 0, code);
      hashes2[length + 1] = step2(hashes2[length] ?? 0, code);
      length += 1;
    }
  }
  if (group.length > 3) put(lexicon, hashes1[length] ?? 0, hashes2[length] ?? 0, costClass, kind);
}

/** Unfolds packs into one table. */
export function lexiconOf(packs: readonly Pack[]): Lexicon {
  const texts = packs.flatMap(({ latin, wide }) => [latin, wide]);
  const lexicon = emptyLexicon(texts.reduce((sum, text) => sum + countWords(text), 0));
  for (const text of texts) {
    for (const group of text.split('\n')) if (group !== '') unfoldGroup(lexicon, group);
  }
  return lexicon;
}

/** A table of a few words, not packed. */
export function lexiconOfEntries(entries: readonly Entry[]): Lexicon {
  const lexicon = emptyLexicon(entries.length);
  for (const { word, space, kind, log10 } of entries) {
    let [hash1, hash2] = seeds[space];
    for (let at = 0; at < word.length; at++) {
      hash1 = step1(hash1, word.charCodeAt(at));
      hash2 = step2(hash2, word.charCodeAt(at));
    }
    put(lexicon, hash1, hash2, Math.round(log10 * CLASSES_PER_DECADE), kinds.indexOf(kind));
  }
  return lexicon;
}
