import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { leaked } from '../../../../../domain/password/packs/leaked';

for (const [name, { bits, sizes, cells }] of Object.entries(leaked)) {
  test(`the cells rated ${name} fill the buckets they are counted for`, () => {
    const all = sizes.reduce((sum, size, bucket) => sum + size * (bits[bucket & 1] ?? 0), 0);
    expect(cells).toHaveLength(Math.ceil(all / 6));
  });
}
test('the filter stays within its budget', () => {
  const bytes = brotliCompressSync(readFileSync('domain/password/packs/leaked.ts')).length;
  expect(bytes).toBeLessThan(230_000);
});
