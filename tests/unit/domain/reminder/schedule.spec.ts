import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { dateOfDay, daysBetween } from '../../../../domain/claim/date';
import { firstDay, recurrenceRule } from '../../../../domain/reminder/schedule';

for (const [day, after, expected] of [
  [1, '2026-11-25', '2026-12-01'],
  [1, '2026-12-01', '2027-01-01'],
  [1, '2026-11-30', '2026-12-01'],
  [8, '2026-11-07', '2026-11-08'],
  [8, '2026-11-08', '2026-12-08'],
  [28, '2028-02-28', '2028-03-28'],
  [28, '2028-02-27', '2028-02-28'],
  [15, '2026-12-31', '2027-01-15'],
] as const) {
  test(`day ${day} after ${after} is ${expected}`, () => {
    expect(firstDay({ everyMonths: 1, day }, after)).toBe(expected);
  });
}

test('the first day is that day of a month, never today, never more than a month away', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 60_000 }),
      (day, number) => {
        const after = dateOfDay(number);
        const first = firstDay({ everyMonths: 1, day }, after);
        expect(Number(first.slice(8))).toBe(day);
        expect(daysBetween(after, first)).toBeGreaterThanOrEqual(1);
        expect(daysBetween(after, first)).toBeLessThanOrEqual(31);
      },
    ),
  );
});

test('the rule names months and the day', () => {
  expect(recurrenceRule({ everyMonths: 3, day: 8 })).toBe('FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=8');
});
