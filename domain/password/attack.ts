/**
 * Decides how long guessing takes: who tries how fast, and which unit a duration is told in. Rates
 * are modelling choices with a source each; change one only together with its source and date.
 */

/** Guesses a second. */
const GUESSES_PER_SECOND = {
  // 100 an hour. NIST SP 800-63B-4 (August 2025): at most 100 failures in a row.
  'sign-in-form': 100 / 3600,
  // bcrypt cost 10 on twelve RTX 5090: 1.1e5 (Hive Systems, 2025).
  'slow-hash': 1e5,
  // MD5 on a rack of cards: 1.7e12 (Hive Systems, 2024).
  'fast-hash': 1e12,
} as const;

export type Attack = keyof typeof GUESSES_PER_SECOND;

const durationUnits = [
  'under-second',
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'year',
  'over-century',
] as const;
export type DurationUnit = (typeof durationUnits)[number];

/**
 * `value` is whole and rounded down; it is 1 for 'under-second' and 'over-century', which have no
 * number.
 */
export type Duration = { unit: DurationUnit; value: number };

const DAY = 86_400;
const YEAR = 365.25 * DAY;

const secondsIn = [
  ['year', YEAR],
  ['month', 30.44 * DAY],
  ['day', DAY],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** Seconds to make that many guesses; Infinity when they are beyond counting. */
export function secondsToGuess(guessesLog10: number, attack: Attack): number {
  return 10 ** guessesLog10 / GUESSES_PER_SECOND[attack];
}

/** The largest unit that is full at least once. */
export function durationOf(seconds: number): Duration {
  if (seconds >= 100 * YEAR) return { unit: 'over-century', value: 1 };
  for (const [unit, length] of secondsIn) {
    if (seconds >= length) return { unit, value: Math.floor(seconds / length) };
  }
  return { unit: 'under-second', value: 1 };
}

/** log10 of the guesses one year allows: a landmark on the scale. */
export function guessesInYearLog10(attack: Attack): number {
  return Math.log10(GUESSES_PER_SECOND[attack] * YEAR);
}
