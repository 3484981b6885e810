/**
 * Decides whether a text was probably seen in public leaks, without holding the leaks. Its keys are
 * what the engine alone would still rate 3 or more, in two filters: what it calls strong (from 1e10)
 * is taken for leaked by chance once in 5,400 texts; of what it calls fair, where a wrong hit
 * changes little, once in 85. From 1e14 none is asked: such a password can never be called leaked.
 * One form is asked all the same: what crypt(3) makes of a password, for the public list holds
 * thousands of such hashes that nobody had solved.
 *
 * A filter holds a number in each cell such that five cells of a key, by exclusive or, give the
 * key's fingerprint: a system of equations solved by elimination, bucket by bucket (Genuzio,
 * Ottaviano and Vigna, 2016), a tenth smaller than a binary fuse filter of as many keys. The hash
 * here and in the builder (scripts/build-leak-filter.mjs imports it) must stay one and the same.
 */
import { analysedText } from './text';
import type { Estimate } from './verdict';

/** Cells by bucket, and the bits of each cell in 6-bit characters from '0'. */
export type LeakFilterPack = { bits: Bits; sizes: readonly number[]; cells: string };
/** The bits of a fingerprint in even and in odd buckets. */
type Bits = readonly [even: number, odd: number];
export type LeakFilter = { bits: Bits; starts: Int32Array; cells: Uint16Array };
export type LeakFilters<Filter> = { fair: Filter; strong: Filter };

const RATED = { fair: 8, strong: 10, beyond: 14 };
const CELLS_OF_KEY = 5;
// What stands in a list of a million is guessed within it.
const LEAKED_LOG10 = 5.9;

/** Unpacks both. */
export function unpackFilters({ fair, strong }: LeakFilters<LeakFilterPack>) {
  return { fair: unpackFilter(fair), strong: unpackFilter(strong) };
}

/** Unpacks the cells. */
export function unpackFilter({ bits, sizes, cells }: LeakFilterPack): LeakFilter {
  const starts = new Int32Array(sizes.length + 1);
  sizes.forEach((size, bucket) => {
    starts[bucket + 1] = (starts[bucket] ?? 0) + size;
  });
  const unpacked = new Uint16Array(starts[sizes.length] ?? 0);
  let held = 0;
  let heldBits = 0;
  let read = 0;
  sizes.forEach((_, bucket) => {
    const width = bits[bucket & 1] ?? 0;
    for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at++) {
      while (heldBits < width) {
        held = (held << 6) | unsigned6(cells.charCodeAt(read));
        read += 1;
        heldBits += 6;
      }
      heldBits -= width;
      unpacked[at] = held >>> heldBits;
      held &= (1 << heldBits) - 1;
    }
  });
  return { bits, starts, cells: unpacked };
}

// From '0' (48) to 'p' (112), leaving out the backslash (92).
function unsigned6(code: number): number {
  return code > 92 ? code - 49 : code - 48;
}

/** Two numbers of 32 bits: the first chooses the bucket. */
export function hashKey(key: string): [number, number] {
  let a = 0x2545f491;
  let b = ~a;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    a = Math.imul(a ^ code, 0x5bd1e995);
    a ^= a >>> 15;
    b = Math.imul(b ^ code, 0x1b873593);
    b = (b << 13) | (b >>> 19);
  }
  const first = finish(a);
  return [first, finish(b ^ Math.imul(a, 0x9e3779b1))];
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Which of so many buckets. */
export function bucketOf([first]: readonly [number, number], buckets: number): number {
  return Math.floor((first / 0x1_0000_0000) * buckets);
}

/** Its cells in a bucket of so many; one may come up twice. */
export function cellsOf([first, second]: readonly [number, number], size: number): number[] {
  return Array.from(
    { length: CELLS_OF_KEY },
    (_, at) => finish(second + Math.imul(at + 1, 0x9e3779b1) + Math.imul(first, 0x85ebca6b)) % size,
  );
}

/** Its fingerprint of so many bits. */
export function fingerprintOf([first, second]: readonly [number, number], bits: number): number {
  return finish(first ^ Math.imul(second, 0x27d4eb2f)) & ((1 << bits) - 1);
}

/** The form of a text that is looked up. */
export function leakKey(text: string): string {
  return analysedText(text).characters.join('').toLowerCase();
}

/** Whether the text was probably seen. */
export function isLeaked({ bits, starts, cells }: LeakFilter, text: string): boolean {
  const hash = hashKey(leakKey(text));
  const bucket = bucketOf(hash, starts.length - 1);
  const start = starts[bucket] ?? 0;
  const size = (starts[bucket + 1] ?? 0) - start;
  const held = cellsOf(hash, size).reduce((sum, at) => sum ^ (cells[start + at] ?? 0), 0);
  return held === fingerprintOf(hash, bits[bucket & 1] ?? 0);
}

// Two characters of salt and eleven of hash, the last of which holds four bits.
const CRYPT_HASH = /^[./0-9A-Za-z]{12}[.26AEIMQUYcgkosw]$/;

/** Which filter a text so rated is looked up in; null where none is asked. */
export function filterFor(guessesLog10: number, text: string): keyof LeakFilters<unknown> | null {
  if (guessesLog10 < RATED.fair) return null;
  if (guessesLog10 < RATED.strong) return 'fair';
  return guessesLog10 < RATED.beyond || CRYPT_HASH.test(text) ? 'strong' : null;
}

/** The estimate, lowered to a list of a million where the text was seen. */
export function withLeaks(
  estimate: Estimate,
  text: string,
  filters: LeakFilters<LeakFilter>,
): Estimate {
  const { guessesLog10, length, patterns } = estimate;
  const name = filterFor(guessesLog10, text);
  if (length === 0 || !name || !isLeaked(filters[name], text)) return estimate;
  // Beside it no other clue counts.
  const saved = Number.POSITIVE_INFINITY;
  const leaked = { code: 'leaked', start: 0, end: length, saved } as const;
  return { ...estimate, guessesLog10: LEAKED_LOG10, patterns: [leaked, ...patterns] };
}
