import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { inputsHash, outputsHash } from '../../../../../scripts/packs/inputs-hash.mjs';

const folder = 'domain/password/packs';

test('the packs are what the sources give: rebuild with `npm run packs` after a change', () => {
  const hashes = JSON.parse(readFileSync(`${folder}/hashes.json`, 'utf8'));
  const outputs = ['characters', 'head', 'rest'].map((name) =>
    readFileSync(`${folder}/${name}.ts`, 'utf8'),
  );
  expect(outputsHash(outputs)).toBe(hashes.outputs);
  expect(inputsHash()).toBe(hashes.inputs);
});
test('the first pack stays small', () => {
  expect(brotliCompressSync(readFileSync(`${folder}/head.ts`)).length).toBeLessThan(34_000);
});
