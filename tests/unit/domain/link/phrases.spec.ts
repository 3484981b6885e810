import { expect, test } from '@playwright/test';
import { askPhrases, claimPhrases, pressurePhrases } from '../../../../domain/link/phrases';
import { asks, claims, pressures } from '../../../../domain/link/report';

const all = [askPhrases, claimPhrases, pressurePhrases].flatMap((table) =>
  Object.values<readonly RegExp[]>(table).flat(),
);

test('every code has its phrases', () => {
  expect(Object.keys(askPhrases).sort()).toEqual([...asks].sort());
  expect(Object.keys(claimPhrases).sort()).toEqual([...claims].sort());
  expect(Object.keys(pressurePhrases).sort()).toEqual([...pressures].sort());
});

test('no gap is unbounded and no group is repeated, so reading a sentence stays linear', () => {
  for (const { source, flags } of all) {
    expect.soft(source).not.toMatch(/(?:\.|\]|\))[*+]/);
    expect.soft(source).not.toMatch(/\{\d+,\}/);
    // A shared pattern that remembers its place would skip every second sentence.
    expect.soft(flags).toBe('');
  }
});
