import { expect, test } from '@playwright/test';
import { claimLimits } from '../../../content/claim-limits';
import { type Source, sources } from '../../../content/sources';

const reviewWithinDays = 180;
const daysSince = (date: string) => (Date.now() - Date.parse(date)) / (24 * 60 * 60 * 1000);

for (const [marketplace, { limits, timeZone }] of Object.entries(claimLimits)) {
  test(`the limits of ${marketplace} have a source, a confidence it can carry, and are fresh`, () => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    for (const [name, { source, confidence, checked, value }] of Object.entries(limits)) {
      const { kind }: Source = sources[source];
      if (confidence === 'official') expect(kind, name).toBe('official');
      expect(value, name).toBeGreaterThan(0);
      expect(daysSince(checked), name).toBeLessThan(reviewWithinDays);
    }
  });
}

test('the Japanese days are never called official', () => {
  const { waitDays, windowDays } = claimLimits['amazon.co.jp'].limits;
  expect([waitDays.confidence, windowDays.confidence]).toEqual(['second-hand', 'second-hand']);
});
