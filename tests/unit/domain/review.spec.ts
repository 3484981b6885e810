import { expect, test } from '@playwright/test';
import { isReviewOverdue, reviewDue } from '../../../domain/review';

test('a reading is good for 180 days, over the end of a year and a leap day', () => {
  expect(reviewDue('2026-11-22')).toBe('2027-05-21');
  expect(reviewDue('2027-12-31')).toBe('2028-06-28');
});

for (const [today, overdue] of [
  ['2026-11-22', false],
  ['2027-05-21', false],
  ['2027-05-22', true],
  ['2031-01-01', true],
] as const) {
  test(`what was read on 2026-11-22 is ${overdue ? 'overdue' : 'fresh'} on ${today}`, () => {
    expect(isReviewOverdue('2026-11-22', today)).toBe(overdue);
  });
}
