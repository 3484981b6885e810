/**
 * Decides what copying an earlier part costs: the part itself is paid for where it first stands, the
 * copy costs the idea of copying and the count. Also prices what lies beyond the searched part,
 * where only copying is looked for, so that any length ends in bounded time.
 */
import type { Finding } from './cover';

const FARTHEST = 64;
const NEXT_TO = 0.4;
const ELSEWHERE = 1.3;
const PER_POSITION = 0.02;

/** Copies of what stands up to 64 characters before. */
export function repeatsIn(codes: ArrayLike<number>): Finding[] {
  const findings: Finding[] = [];
  for (let distance = 1; distance <= Math.min(FARTHEST, codes.length - 1); distance++) {
    for (let start = distance; start < codes.length; ) {
      let end = start;
      while (end < codes.length && codes[end] === codes[end - distance]) end += 1;
      if (end > start) addCopies(start, end, distance, findings);
      start = end + 1;
    }
  }
  return findings;
}

function addCopies(start: number, end: number, distance: number, into: Finding[]) {
  const length = end - start;
  // A copy begun by half is one: whoever guesses it has guessed what is there.
  const begun = Math.max(2, Math.ceil(distance / 2));
  const growsFrom = start + begun;
  if (length >= distance && length >= 2) {
    const whole = start + distance * Math.floor(length / distance);
    for (const stop of new Set([end, whole, start + distance])) {
      const log10 = NEXT_TO + 0.7 * Math.log10(1 + Math.max(1, (stop - start) / distance));
      if (stop - start >= 2) into.push({ start, end: stop, log10, code: 'repeat', growsFrom });
    }
  } else if (length >= begun) {
    into.push({ start, end, log10: NEXT_TO + 0.7 * Math.log10(2), code: 'repeat', growsFrom });
  } else if (length >= 3) {
    const log10 = ELSEWHERE + PER_POSITION * distance;
    into.push({ start, end, log10, code: 'repeat', growsFrom: start + 3 });
  }
}

/** Whether the character follows the one before as it did up to 64 characters earlier. */
export function isCopied(codes: ArrayLike<number>, at: number): boolean {
  for (let distance = 1; distance <= Math.min(FARTHEST, at - 2); distance++) {
    let same = 0;
    while (same < 3 && codes[at - same] === codes[at - same - distance]) same += 1;
    if (same === 3) return true;
  }
  return false;
}
