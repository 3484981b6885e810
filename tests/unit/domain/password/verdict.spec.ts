import { expect, test } from '@playwright/test';
import type { Estimate, Pattern, PatternCode } from '../../../../domain/password/verdict';
import { judge } from '../../../../domain/password/verdict';

function estimated(guessesLog10: number, patterns: Pattern[] = [], length = 12): Estimate {
  return { guessesLog10, patterns, length, isLong: false };
}

function found(code: PatternCode, start: number, end: number, saved = end - start - 1): Pattern {
  return { code, start, end, saved };
}

test('an empty text has no verdict', () => {
  expect(judge(estimated(0, [], 0))).toBeNull();
});

const levels: [guessesLog10: number, shown: number, score: number, band: string][] = [
  [-1, 0, 0, 'very-weak'],
  [0, 0, 0, 'very-weak'],
  [2.99, 2.9, 0, 'very-weak'],
  [2.9999999999999996, 3, 1, 'very-weak'],
  [5.99, 5.9, 1, 'very-weak'],
  [6, 6, 2, 'weak'],
  [8, 8, 3, 'weak'],
  [9.99, 9.9, 3, 'weak'],
  [10, 10, 4, 'fair'],
  [11.99, 11.9, 4, 'fair'],
  [12, 12, 4, 'strong'],
  [13.99, 13.9, 4, 'strong'],
  [14, 14, 4, 'very-strong'],
  [Number.POSITIVE_INFINITY, 308, 4, 'very-strong'],
  [Number.NaN, 0, 0, 'very-weak'],
];

for (const [guessesLog10, shown, score, band] of levels) {
  test(`10^${guessesLog10} guesses read ${shown}, score ${score}, ${band}`, () => {
    expect(judge(estimated(guessesLog10))).toMatchObject({ guessesLog10: shown, score, band });
  });
}

test('the pattern that saves a guesser most comes first', () => {
  const patterns = [found('year', 6, 10, 2.3), found('name', 0, 6, 2.9)];
  expect(judge(estimated(5.3, patterns))?.reasons).toEqual([
    { code: 'name', start: 0, end: 6 },
    { code: 'year', start: 6, end: 10 },
  ]);
});

test('at most three reasons are given', () => {
  const codes = ['word', 'name', 'date', 'keyboard'] as const;
  const patterns = codes.map((code, n) => found(code, n * 4, n * 4 + 4, 4 - n / 10));
  const reasons = judge(estimated(9, patterns, 16))?.reasons;
  expect(reasons?.map(({ code }) => code)).toEqual(['word', 'name', 'date']);
});

test('a code is given once, at its heaviest part', () => {
  const patterns = [found('word', 0, 3), found('word', 4, 12)];
  expect(judge(estimated(9, patterns))?.reasons).toEqual([{ code: 'word', start: 4, end: 12 }]);
});

test('a pattern that saves a guesser nothing is no reason', () => {
  expect(judge(estimated(9, [found('word', 0, 1, 0)]))?.reasons).toEqual([]);
});

test('fewer than twelve characters are short, said after what was found in them', () => {
  expect(judge(estimated(4, [found('word', 0, 8)], 11))?.reasons).toEqual([
    { code: 'word', start: 0, end: 8 },
    { code: 'short', start: 0, end: 11 },
  ]);
});

test('a very strong password has no reasons against it', () => {
  expect(judge(estimated(14, [found('word', 0, 8)]))?.reasons).toEqual([]);
});

const nexts: [code: PatternCode, next: string][] = [
  ['common-password', 'start-over'],
  ['keyboard', 'start-over'],
  ['sequence', 'start-over'],
  ['repeat', 'start-over'],
  ['user-input', 'leave-out-personal'],
  ['name', 'leave-out-personal'],
  ['date', 'leave-out-personal'],
  ['year', 'leave-out-personal'],
  ['word', 'unrelated-words'],
  ['lookalike', 'start-over'],
  ['reversed', 'start-over'],
  ['likely-run', 'start-over'],
];

for (const [code, next] of nexts) {
  test(`after ${code} the next action is ${next}`, () => {
    expect(judge(estimated(5, [found(code, 0, 8)]))?.next).toBe(next);
  });
}

test('without a pattern the next action is more length', () => {
  expect(judge(estimated(7, [], 7))?.next).toBe('lengthen');
});

test('from strong on the next action is to use it in one place only', () => {
  expect(judge(estimated(12, [found('word', 0, 8)]))?.next).toBe('use-once');
});

test('a text cut for analysis carries a note and keeps the score of the analysed part', () => {
  const cut = { guessesLog10: 5, patterns: [], length: 256, isLong: true };
  expect(judge(cut)).toMatchObject({ note: 'long', score: 1 });
});
