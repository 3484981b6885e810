import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  addDays,
  dateOfDay,
  dayNumber,
  daysBetween,
  readDate,
} from '../../../../domain/claim/date';

test('for all days the number and the text lead to each other, and the next day follows', () => {
  const days = fc.integer({ min: -700_000, max: 2_900_000 });
  fc.assert(
    fc.property(days, (day) => {
      const date = dateOfDay(day);
      return dayNumber(date) === day && readDate(date) === date && addDays(date, 1) > date;
    }),
    { numRuns: 10_000 },
  );
});

test('days are counted from 1970-01-01', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('2026-11-26')).toBe(20_783);
  expect(dateOfDay(-1)).toBe('1969-12-31');
});

test('month ends and leap days', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
  expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(addDays('2026-11-22', 90)).toBe('2027-02-20');
  expect(daysBetween('2026-11-22', '2027-11-22')).toBe(365);
});

test('dates as people type them', () => {
  for (const text of [
    '2026-11-02',
    '2026/11/2',
    '2026.11.02',
    '2026年11月2日',
    '２０２６－１１－０２',
  ]) {
    expect(readDate(text), text).toBe('2026-11-02');
  }
});

test('what is no day is null', () => {
  for (const text of [
    '',
    '2026-02-31',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-0',
    '22/11/2026',
  ]) {
    expect(readDate(text), text).toBeNull();
  }
  for (const text of ['tomorrow', '<script>', '0000-01-01', '2026-11-22T00:00', '9'.repeat(500)]) {
    expect(readDate(text), text).toBeNull();
  }
});
