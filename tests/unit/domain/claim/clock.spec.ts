import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { claimClock, claimReminders } from '../../../../domain/claim/clock';
import { addDays } from '../../../../domain/claim/date';

const rules = { waitDays: 3, windowDays: 90, answerHours: 48 };
const clock = (promised: string, today: string, latest?: string, written?: string) =>
  claimClock({ promised, latest: latest ?? null, written: written ?? null }, rules, today);

test('first day, last day and days left, counted from the promised date', () => {
  expect(clock('2026-11-20', '2026-11-22')).toEqual({
    state: 'before',
    base: '2026-11-20',
    last: '2027-02-18',
    daysLeft: 88,
    first: '2026-11-24',
    answerDue: '2026-11-24',
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

test('nobody wrote yet: the first day is today and the seller’s 48 hours, not a day gone by', () => {
  const late = clock('2026-11-16', '2026-11-26', '2026-11-20');
  expect(late).toMatchObject({ state: 'write', first: '2026-11-28', answerDue: '2026-11-28' });
  expect(claimReminders(late, '2026-11-26')[0]).toMatchObject({
    code: 'first',
    date: '2026-11-28',
  });
});

test('open on the first and on the last day, over on the next', () => {
  expect(clock('2026-11-18', '2026-11-22', undefined, '2026-11-21').state).toBe('before');
  expect(clock('2026-11-18', '2026-11-22', undefined, '2026-11-20').state).toBe('open');
  expect(clock('2026-08-24', '2026-11-22')).toMatchObject({ state: 'open', daysLeft: 0 });
  expect(clock('2026-08-23', '2026-11-22')).toMatchObject({ state: 'over', daysLeft: -1 });
});

test('a wait that would go past the end is said, and holds nobody up', () => {
  const tight = clock('2026-08-24', '2026-11-22', undefined, '2026-11-21');
  expect(tight).toMatchObject({ isTight: true, state: 'open', last: '2026-11-22' });
  expect(clock('2026-08-25', '2026-11-22')).toMatchObject({ isTight: true, state: 'open' });
  expect(clock('2026-08-26', '2026-11-22')).toMatchObject({ isTight: false, state: 'write' });
});

test('reminders of the first and the last day, none of a day that has begun', () => {
  const today = '2026-11-22';
  expect(claimReminders(clock('2026-11-20', today), today)).toEqual([
    { code: 'first', date: '2026-11-24', alarmDays: 0 },
    { code: 'last', date: '2027-02-18', alarmDays: 7 },
  ]);
  const open = clock('2026-08-27', today, undefined, '2026-09-10');
  expect(claimReminders(open, today)).toEqual([{ code: 'last', date: '2026-11-25', alarmDays: 2 }]);
  expect(claimReminders(clock('2026-08-24', today), today)).toEqual([]);
  expect(claimReminders(clock('2026-01-01', today), today)).toEqual([]);
});

test('for all dates: a first day still ahead is past the wait and the 48 hours, and never past the end', () => {
  const day = fc.integer({ min: -120, max: 120 }).map((days) => addDays('2026-11-22', days));
  const written = fc.option(fc.integer({ min: 0, max: 150 }));
  fc.assert(
    fc.property(day, written, (promised, daysAgo) => {
      const today = '2026-11-22';
      const wrote = daysAgo === null ? null : addDays(today, -daysAgo);
      const { state, first, last } = clock(promised, today, undefined, wrote ?? undefined);
      expect(first <= last).toBe(true);
      if (state === 'over') return;
      expect(state === 'open').toBe(first <= today);
      expect(first >= addDays(promised, 3)).toBe(true);
      if (first > today) expect(first >= addDays(wrote ?? today, 2)).toBe(true);
    }),
  );
});
