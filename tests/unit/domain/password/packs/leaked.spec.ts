import { expect, test } from '@playwright/test';
import { leaked } from '../../../../../domain/password/packs/leaked';

test('the fingerprints fill the filter they are built for', () => {
  const bits = (leaked.segments + 2) * leaked.segment * 13;
  expect(leaked.values).toHaveLength(Math.ceil(bits / 6));
  expect(leaked.keys).toBeGreaterThan(50_000);
});
