import { expect, test } from '@playwright/test';
import * as engine from '../../../../domain/password/leak-filter';
import { leaked } from '../../../../domain/password/packs/leaked';
import type { Estimate } from '../../../../domain/password/verdict';
import { filterOf } from '../../../../scripts/build-leak-filter.mjs';

const { isLeaked, leakKey, unpackFilter, unpackFilters, withLeaks } = engine;
const filters = unpackFilters(leaked);
const rated = (guessesLog10: number): Estimate => ({
  guessesLog10,
  patterns: [],
  length: 9,
  isLong: false,
});
// In the public million, the engine rates it 1e10 to 1e14.
const SEEN = '565hlgqo';

test('a key of the list is found, whatever its capitals', () => {
  expect(isLeaked(filters.strong, SEEN)).toBe(true);
  expect(isLeaked(filters.strong, SEEN.toUpperCase())).toBe(true);
  expect(leakKey('ＡＢ１')).toBe('ab1');
});
test('every key of a filter is found, in buckets of either width', () => {
  const keys = Array.from({ length: 3000 }, (_, at) => `key ${at * 7919}`).sort();
  const bits = [12, 13] as const;
  const filter = unpackFilter({ bits, ...filterOf(keys, bits, engine) });
  expect(keys.filter((key) => !isLeaked(filter, key))).toEqual([]);
  expect(filter.cells.length).toBeLessThan(keys.length * 1.03);
});
const chances: [name: 'fair' | 'strong', most: number][] = [
  ['fair', 0.014],
  ['strong', 0.0004],
];
for (const [name, most] of chances) {
  test(`of 50,000 other texts at most ${most * 100} % are taken for leaked ones rated ${name}`, () => {
    let hits = 0;
    for (let at = 0; at < 50_000; at++)
      if (isLeaked(filters[name], `never-typed-${at * 7919}`)) hits += 1;
    expect(hits / 50_000).toBeLessThan(most);
  });
}
test('a seen text is guessed within a million, and says why', () => {
  expect(withLeaks(rated(11), SEEN, filters)).toMatchObject({
    guessesLog10: 5.9,
    patterns: [{ code: 'leaked', start: 0, end: 9 }],
  });
});
test('what crypt(3) makes of a password is asked, whatever it is worth', () => {
  expect(engine.filterFor(22, 'ab01FAX.bQRSU')).toBe('strong');
  expect(engine.filterFor(22, 'ab01FAX.bQRSZ')).toBeNull();
  expect(engine.filterFor(22, 'ab01FAX.bQRSUa')).toBeNull();
});
test('none is asked about what is weak already, nor from 1e14 on', () => {
  expect(withLeaks(rated(14), SEEN, filters).guessesLog10).toBe(14);
  expect(withLeaks(rated(7.9), SEEN, filters).guessesLog10).toBe(7.9);
});
