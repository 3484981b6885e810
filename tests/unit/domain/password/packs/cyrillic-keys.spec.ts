import { expect, test } from '@playwright/test';
import { cyrillicKeys } from '../../../../../domain/password/brute-force';
import { cyrillicKeyCosts } from '../../../../../domain/password/packs/cyrillic-keys';

test('each key has a cost behind each other one and at the beginning, below four decades', () => {
  const costs = [...cyrillicKeyCosts].map((sign) => sign.charCodeAt(0) - 48);
  expect(costs).toHaveLength((cyrillicKeys.length + 1) * cyrillicKeys.length);
  expect(Math.min(...costs)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...costs)).toBeLessThan(40);
});
