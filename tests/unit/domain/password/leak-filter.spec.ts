import { expect, test } from '@playwright/test';
import {
  isLeaked,
  leakKey,
  unpackFilter,
  withLeaks,
} from '../../../../domain/password/leak-filter';
import { leaked } from '../../../../domain/password/packs/leaked';
import type { Estimate } from '../../../../domain/password/verdict';

const filter = unpackFilter(leaked);
const estimate = (guessesLog10: number): Estimate => ({
  guessesLog10,
  patterns: [],
  length: 9,
  isLong: false,
});
// In the public million, and nothing the engine could build on.
const SEEN = 'asfnhg66';

test('a key of the list is found, whatever its capitals', () => {
  expect(isLeaked(filter, SEEN)).toBe(true);
  expect(isLeaked(filter, SEEN.toUpperCase())).toBe(true);
  expect(leakKey('ＡＢ１')).toBe('ab1');
});
test('of 20,000 other texts fewer than ten are taken for leaked', () => {
  let hits = 0;
  for (let at = 0; at < 20_000; at++) if (isLeaked(filter, `never-typed-${at * 7919}`)) hits += 1;
  expect(hits).toBeLessThan(10);
});
test('a seen text is guessed within a million, and says why', () => {
  expect(withLeaks(estimate(9), SEEN, filter)).toMatchObject({
    guessesLog10: 5.9,
    patterns: [{ code: 'leaked', start: 0, end: 9 }],
  });
});
test('from 1e14 on the filter is not asked, and it never raises an estimate', () => {
  expect(withLeaks(estimate(14), SEEN, filter).guessesLog10).toBe(14);
  expect(withLeaks(estimate(3), SEEN, filter).guessesLog10).toBe(3);
});
