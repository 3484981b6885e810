import { expect, test } from '@playwright/test';
import { claimClock, claimReminders } from '../../../../domain/claim/clock';

const rules = { waitDays: 3, windowDays: 90, answerHours: 48 };
const clock = (promised: string, today: string, latest?: string, written?: string) =>
  claimClock({ promised, latest: latest ?? null, written: written ?? null }, rules, today);

test('first day, last day and days left, counted from the promised date', () => {
  expect(clock('2026-11-20', '2026-11-22')).toEqual({
    state: 'before',
    base: '2026-11-20',
    first: '2026-11-23',
    last: '2027-02-18',
    daysLeft: 88,
    answerDue: null,
    isTight: false,
  });
});

test('the latest estimate counts where there is one', () => {
  expect(clock('2026-11-10', '2026-11-22', '2026-11-25')).toMatchObject({
    base: '2026-11-25',
    first: '2026-11-28',
    last: '2027-02-23',
  });
});

test('the seller’s 48 hours move the first day, never the last', () => {
  expect(clock('2026-11-10', '2026-11-22', undefined, '2026-11-22')).toMatchObject({
    state: 'before',
    first: '2026-11-24',
    last: '2027-02-08',
    answerDue: '2026-11-24',
  });
});

test('open on the first and on the last day, over on the next', () => {
  expect(clock('2026-11-19', '2026-11-22').state).toBe('open');
  expect(clock('2026-08-24', '2026-11-22')).toMatchObject({ state: 'open', daysLeft: 0 });
  expect(clock('2026-08-23', '2026-11-22')).toMatchObject({ state: 'over', daysLeft: -1 });
});

test('waiting that would go past the end is said, and the first day stays within', () => {
  const tight = clock('2026-08-24', '2026-11-22', undefined, '2026-11-21');
  expect(tight).toMatchObject({ isTight: true, first: '2026-11-22', last: '2026-11-22' });
  expect(clock('2026-08-25', '2026-11-22').isTight).toBe(true);
  expect(clock('2026-08-26', '2026-11-22').isTight).toBe(false);
});

test('two reminders, none in the past, none once it is over', () => {
  const today = '2026-11-22';
  expect(claimReminders(clock('2026-11-20', today), today)).toEqual([
    { code: 'first', date: '2026-11-23', alarmDays: 0 },
    { code: 'last', date: '2027-02-18', alarmDays: 7 },
  ]);
  expect(claimReminders(clock('2026-08-27', today), today)).toEqual([
    { code: 'first', date: '2026-11-23', alarmDays: 0 },
    { code: 'last', date: '2026-11-25', alarmDays: 2 },
  ]);
  expect(claimReminders(clock('2026-01-01', today), today)).toEqual([]);
});
