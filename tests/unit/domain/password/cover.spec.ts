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
  return coverOf({ likely: each, even: each, leastEven: each, evenSoFar: each }, findings);
};

test('nothing costs nothing', () => expect(cheapestCover([], []).log10).toBe(0));
test('without findings the characters add up', () => {
  expect(cheapestCover([1, 2, 1.5], [])).toMatchObject({ log10: 4.5, findings: [] });
});
test('the cheaper of two readings counts', () => {
  const cheap = word(0, 3, 2);
  expect(cheapestCover([1, 1, 1], [word(0, 3, 2.5), cheap])).toMatchObject({
    log10: 2,
    findings: [cheap],
  });
});
test('a further segment doubles the guesses', () => {
  const date: Finding = { ...word(1, 2, 3), code: 'date' };
  expect(cheapestCover([9, 9], [word(0, 1, 2), date]).log10).toBeCloseTo(5.3, 9);
});
const further: [log10: number, behindAnother: number][] = [
  [1.5, 2.5],
  [2.5, 3.15],
  [3, 3.3],
];
for (const [log10, behindAnother] of further) {
  test(`a word of ${log10} decades costs ${behindAnother} behind another`, () => {
    const cover = cheapestCover([9, 9], [word(0, 1, 2), word(1, 2, log10)]);
    expect(cover.log10).toBeCloseTo(2 + behindAnother, 9);
  });
}
test('the more even characters stand before a word, the likelier it is chance', () => {
  const behind = (length: number) => {
    const even = new Float64Array(length + 1).fill(1.4);
    const likely = new Float64Array(length + 1).fill(9);
    const found = word(length, length + 1, 0.1);
    return coverOf({ likely, even, leastEven: even, evenSoFar: even }, [{ ...found, code: 'date' }])
      .log10;
  };
  expect(behind(1)).toBeCloseTo(1.4 + 1 + 0.3 + 0.1, 9);
  expect(behind(10)).toBeCloseTo(15.4, 9);
});
test('what chance could bring about is none behind what it could not', () => {
  const words = [word(0, 8, 3), word(8, 12, 3)];
  expect(cheapestCover(new Array(12).fill(1.5), words).log10).toBeCloseTo(3 + 3.3, 9);
  expect(cheapestCover(new Array(4).fill(1.5), [word(0, 4, 3)]).log10).toBeCloseTo(4.4, 9);
});
test('a single character beside a word is a segment too', () => {
  expect(cheapestCover([9, 1.5], [word(0, 1, 2)]).log10).toBeCloseTo(3.8, 9);
});
test('a word behind single characters is found by chance more often, and costs more', () => {
  expect(cheapestCover([1.5, 9], [word(1, 2, 2)]).log10).toBeCloseTo(1.5 + 1 + 3, 9);
});
test('a stretch that can be spoken is priced so, beside one that cannot', () => {
  const characters = {
    likely: Float64Array.of(0.5, 0.5, 0.5, 2, 2, 2),
    even: new Float64Array(6).fill(1.4),
    leastEven: new Float64Array(6).fill(1.4),
    evenSoFar: new Float64Array(6).fill(1.4),
  };
  expect(coverOf(characters, []).log10).toBeCloseTo(1.5 + 1 + 4.2, 9);
});
test('what a last character completes by chance lowers the estimate by 0.1 at most', () => {
  expect(cheapestCover([1.5, 1.5, 1.5], [word(0, 3, 2)]).log10).toBeCloseTo(2.9, 9);
});
test('what chance does not bring about is worth what it costs', () => {
  expect(cheapestCover([1.5, 1.5, 1.5, 1.5, 1.5], [word(0, 5, 3)]).log10).toBeCloseTo(3, 9);
});
test('at the start of a text the characters it uses tell chance from intent, inside it the fewest it could use', () => {
  const nine = (value: number) => new Float64Array(9).fill(value);
  const mixed = { likely: nine(1.9), even: nine(1.9), leastEven: nine(1), evenSoFar: nine(1.9) };
  const part = (from: number, to: number) =>
    Object.fromEntries(
      Object.entries(mixed).map(([name, costs]) => [name, costs.slice(from, to)]),
    ) as typeof mixed;
  expect(coverOf(part(0, 5), [word(0, 5, 3)]).log10).toBeCloseTo(3, 9);
  expect(coverOf(part(0, 9), [word(4, 9, 3)]).log10).toBeGreaterThan(7);
});
test('a whole leaked password counts, even where chance could have brought it about', () => {
  const leaked: Finding = { ...word(0, 3, 2), code: 'common-password' };
  expect(cheapestCover([1.5, 1.5, 1.5], [leaked]).log10).toBe(2);
});
const entries: [rule: string, found: Finding, asEntry: number][] = [
  ['a whole word of a list is an entry', word(0, 6, 3), 3],
  ['a part of the text is none', word(1, 6, 3), Number.POSITIVE_INFINITY],
  ['what chance could bring about is none', word(0, 6, 5), Number.POSITIVE_INFINITY],
  ['what a rule makes is none', { ...word(0, 6, 3), code: 'keyboard' }, Number.POSITIVE_INFINITY],
  ['an own word is one', { ...word(0, 6, 0.5), code: 'user-input' }, 0.5],
];
for (const [rule, found, asEntry] of entries) {
  test(rule, () => expect(cheapestCover(new Array(6).fill(1.5), [found]).asEntry).toBe(asEntry));
}
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
  expect(cover.log10).toBeCloseTo(2 + 0.7 + 3 + 0.5, 9);
  expect(cover.findings).toEqual(found);
});
test('an ending inside the text is none', () => {
  const ending: Finding = { start: 1, end: 2, log10: 0.1, code: 'usual-ending' };
  expect(cheapestCover([1, 1, 1], [ending]).findings).toEqual([]);
});
test('a finding dearer than its characters is left out', () => {
  expect(cheapestCover([1, 1], [word(0, 2, 5)]).findings).toEqual([]);
});
