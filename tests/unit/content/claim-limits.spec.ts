import { expect, test } from '@playwright/test';
import { claimLimits } from '../../../content/claim-limits';
import { type Source, sources } from '../../../content/sources';

for (const [marketplace, { limits, timeZone }] of Object.entries(claimLimits)) {
  test(`the limits of ${marketplace} have a source and a confidence it can carry`, () => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    for (const [name, { source, confidence, value }] of Object.entries(limits)) {
      const { kind }: Source = sources[source];
      if (confidence === 'official') expect(kind, name).toBe('official');
      expect(value, name).toBeGreaterThan(0);
    }
  });
}

test('the Japanese days are never called official', () => {
  const { waitDays, windowDays } = claimLimits['amazon.co.jp'].limits;
  expect([waitDays.confidence, windowDays.confidence]).toEqual(['second-hand', 'second-hand']);
});
