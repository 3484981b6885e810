import { expect, test } from '@playwright/test';
import { cheapestCover as coverOf, type Finding } from '../../../../domain/password/cover';

const word = (start: number, end: number, log10: number): Finding => ({
  start,
  end,
  log10,
  code: 'word',
});

/** Characters that cost the same in every manner. */
const cheapestCover = (costs: number[], findings: Finding[]) => {
  const each = Float64Array.from(costs);
  return coverOf({ likely: each, even: each, leastEven: each }, findings);
};

test('nothing costs nothing', () => expect(cheapestCover([], []).log10).toBe(0));
test('without findings the characters add up', () => {
  expect(cheapestCover([1, 2, 1.5], [])).toEqual({ log10: 4.5, findings: [] });
});
test('the cheaper of two readings counts', () => {
  const cheap = word(0, 3, 2);
  expect(cheapestCover([1, 1, 1], [word(0, 3, 2.5), cheap])).toEqual({
    log10: 2,
    findings: [cheap],
  });
});
test('a further segment doubles the guesses', () => {
  expect(cheapestCover([9, 9], [word(0, 1, 2), word(1, 2, 3)]).log10).toBeCloseTo(5.3, 9);
});
test('a single character beside a word is a segment too', () => {
  expect(cheapestCover([9, 1.5], [word(0, 1, 2)]).log10).toBeCloseTo(3.8, 9);
});
test('a word behind single characters is found by chance more often, and costs more', () => {
  expect(cheapestCover([1.5, 9], [word(1, 2, 2)]).log10).toBeCloseTo(4.8, 9);
});
test('a stretch that can be spoken is priced so, beside one that cannot', () => {
  const characters = {
    likely: Float64Array.of(0.5, 0.5, 0.5, 2, 2, 2),
    even: new Float64Array(6).fill(1.4),
    leastEven: new Float64Array(6).fill(1.4),
  };
  expect(coverOf(characters, []).log10).toBeCloseTo(1.5 + 1 + 4.2, 9);
});
test('what a last character completes by chance lowers the estimate by 0.1 at most', () => {
  expect(cheapestCover([1.5, 1.5, 1.5], [word(0, 3, 2)]).log10).toBeCloseTo(2.9, 9);
});
test('what chance does not bring about is worth what it costs', () => {
  expect(cheapestCover([1.5, 1.5, 1.5, 1.5, 1.5], [word(0, 5, 3)]).log10).toBeCloseTo(3, 9);
});
test('a finding that grew with the text lowered it before', () => {
  const grown: Finding = { start: 0, end: 3, log10: 2, code: 'sequence', growsFrom: 2 };
  expect(cheapestCover([1.5, 1.5, 1.5], [grown]).log10).toBeCloseTo(2, 9);
});
test('an ending and a separator bring their own cost alone', () => {
  const found: Finding[] = [
    word(0, 1, 2),
    { start: 1, end: 2, log10: 0.7, code: 'separator' },
    word(2, 3, 2),
    { start: 3, end: 4, log10: 0.5, code: 'usual-ending' },
  ];
  const cover = cheapestCover([9, 9, 9, 9], found);
  expect(cover.log10).toBeCloseTo(5.5, 9);
  expect(cover.findings).toEqual(found);
});
test('an ending inside the text is none', () => {
  const ending: Finding = { start: 1, end: 2, log10: 0.1, code: 'usual-ending' };
  expect(cheapestCover([1, 1, 1], [ending]).findings).toEqual([]);
});
test('a finding dearer than its characters is left out', () => {
  expect(cheapestCover([1, 1], [word(0, 2, 5)]).findings).toEqual([]);
});
