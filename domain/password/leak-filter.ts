/**
 * Decides whether a text was probably seen in public leaks, without holding the leaks: a binary fuse
 * filter (Graf and Lemire, 2022) of 13 bits a key, so that one text in 8,000 is taken for a leaked
 * one by chance. It is asked only below 1e14: a random password can never be called leaked. Its keys
 * are what the engine alone would still call strong. The hash here and in the builder
 * (scripts/build-leak-filter.mjs imports it) must stay one and the same.
 */
import { analysedText } from './text';
import type { Estimate } from './verdict';

/** As built: `values` holds the fingerprints in 6-bit characters from '0'. */
export type LeakFilterPack = {
  keys: number;
  segment: number;
  segments: number;
  seed: number;
  values: string;
};
export type LeakFilter = Omit<LeakFilterPack, 'values'> & { values: Uint16Array };

/** Bits of a fingerprint. */
export const FINGERPRINT_BITS = 13;

const ASKED_BELOW = 14;
// What stands in a list of a million is guessed within it.
const LEAKED_LOG10 = 5.9;

/** Unpacks the fingerprints. */
export function unpackFilter({ values, ...rest }: LeakFilterPack): LeakFilter {
  const unpacked = new Uint16Array((rest.segments + 2) * rest.segment);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < values.length && at < unpacked.length; index++) {
    held = (held << 6) | unsigned6(values.charCodeAt(index));
    bits += 6;
    if (bits >= FINGERPRINT_BITS) {
      bits -= FINGERPRINT_BITS;
      unpacked[at] = held >>> bits;
      held &= (1 << bits) - 1;
      at += 1;
    }
  }
  return { ...rest, values: unpacked };
}

// From '0' (48) to 'p' (112), leaving out the backslash (92).
function unsigned6(code: number): number {
  return code > 92 ? code - 49 : code - 48;
}

/** The three places and the fingerprint of a key. */
export function hashKey(
  key: string,
  { segment, segments, seed }: Omit<LeakFilterPack, 'values'>,
): [number, number, number, number] {
  let a = seed | 0;
  let b = ~seed;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    a = Math.imul(a ^ code, 0x5bd1e995);
    a ^= a >>> 15;
    b = Math.imul(b ^ code, 0x1b873593);
    b = (b << 13) | (b >>> 19);
  }
  const first = finish(a);
  const second = finish(b ^ Math.imul(a, 0x9e3779b1));
  const start = Math.floor((first / 0x100000000) * segments * segment);
  const mask = segment - 1;
  return [
    start,
    (start + segment) ^ (second & mask),
    (start + 2 * segment) ^ ((second >>> 16) & mask),
    finish(first ^ Math.imul(second, 0x27d4eb2f)) & ((1 << FINGERPRINT_BITS) - 1),
  ];
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The form of a text that is looked up. */
export function leakKey(text: string): string {
  return analysedText(text).characters.join('').toLowerCase();
}

/** Whether the text was probably seen. */
export function isLeaked(filter: LeakFilter, text: string): boolean {
  const [first, second, third, fingerprint] = hashKey(leakKey(text), filter);
  const { values } = filter;
  return ((values[first] ?? 0) ^ (values[second] ?? 0) ^ (values[third] ?? 0)) === fingerprint;
}

/** The estimate, lowered to a list of a million where the text was seen. */
export function withLeaks(estimate: Estimate, text: string, filter: LeakFilter): Estimate {
  const { guessesLog10, length, patterns } = estimate;
  if (length === 0 || guessesLog10 >= ASKED_BELOW || guessesLog10 <= LEAKED_LOG10) return estimate;
  if (!isLeaked(filter, text)) return estimate;
  const leaked = { code: 'leaked', start: 0, end: length, guessesLog10: LEAKED_LOG10 } as const;
  return { ...estimate, guessesLog10: LEAKED_LOG10, patterns: [leaked, ...patterns] };
}
