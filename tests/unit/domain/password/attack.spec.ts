import { expect, test } from '@playwright/test';
import { durationOf, guessesInYearLog10, secondsToGuess } from '../../../../domain/password/attack';

test('a hundred guesses take an hour at the sign-in form', () => {
  expect(secondsToGuess(2, 'sign-in-form')).toBeCloseTo(3600, 6);
});

test('1e10 guesses take 28 hours against a slow hash and 10 milliseconds against a fast one', () => {
  expect(secondsToGuess(10, 'slow-hash')).toBe(100_000);
  expect(secondsToGuess(10, 'fast-hash')).toBe(0.01);
});

const durations: [seconds: number, unit: string, value: number][] = [
  [0, 'under-second', 1],
  [0.99, 'under-second', 1],
  [1, 'second', 1],
  [59.9, 'second', 59],
  [60, 'minute', 1],
  [3599, 'minute', 59],
  [3600, 'hour', 1],
  [86_399, 'hour', 23],
  [86_400, 'day', 1],
  [30.43 * 86_400, 'day', 30],
  [30.44 * 86_400, 'month', 1],
  [365 * 86_400, 'month', 11],
  [365.25 * 86_400, 'year', 1],
  [99.9 * 365.25 * 86_400, 'year', 99],
  [100 * 365.25 * 86_400, 'over-century', 1],
  [Number.POSITIVE_INFINITY, 'over-century', 1],
];

for (const [seconds, unit, value] of durations) {
  test(`${seconds} seconds are ${value} ${unit}`, () => {
    expect(durationOf(seconds)).toEqual({ unit, value });
  });
}

test('a year allows 1e5.9 guesses at the form, 1e12.5 against a slow hash, 1e19.5 against a fast one', () => {
  expect(guessesInYearLog10('sign-in-form')).toBeCloseTo(5.94, 2);
  expect(guessesInYearLog10('slow-hash')).toBeCloseTo(12.5, 2);
  expect(guessesInYearLog10('fast-hash')).toBeCloseTo(19.5, 2);
});
