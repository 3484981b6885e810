import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { estimate } from '../../../../../domain/password/estimate';
import labels from '../labels.json' with { type: 'json' };
import { allWords, firstWords } from '../words-for-tests';

test('a verdict can only fall when the rest arrives', () => {
  for (const { password } of labels) {
    const first = estimate(password, firstWords).guessesLog10;
    expect.soft(estimate(password, allWords).guessesLog10).toBeLessThanOrEqual(first);
  }
});
test('the rest stays within its budget', () => {
  const bytes = brotliCompressSync(readFileSync('domain/password/packs/rest.ts')).length;
  expect(bytes).toBeLessThan(190_000);
});
