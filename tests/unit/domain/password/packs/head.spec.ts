import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { buildPacks } from '../../../../../scripts/build-password-packs.mjs';
import { inputsHash } from '../../../../../scripts/packs/inputs-hash.mjs';

const folder = 'domain/password/packs';

test('the packs are made of the sources as they are: `npm run packs` after a change', () => {
  const { inputs } = JSON.parse(readFileSync(`${folder}/hashes.json`, 'utf8'));
  expect(inputsHash()).toBe(inputs);
});
// Half a minute of CPU: every word is asked whether the engine finds it without its entry.
test('the packs made anew are the same to the byte', async () => {
  test.setTimeout(600_000);
  for (const [name, text] of Object.entries(await buildPacks())) {
    const committed = readFileSync(`${folder}/${name}`, 'utf8');
    expect.soft(text === committed, `${name} is what the script makes`).toBe(true);
  }
});
test('the first pack stays small', () => {
  expect(brotliCompressSync(readFileSync(`${folder}/head.ts`)).length).toBeLessThan(34_000);
});
