import { expect, test } from '@playwright/test';
import {
  type CharacterCosts,
  cheapestCover as coverOf,
  type Finding,
} from '../../../../domain/password/cover';

const word = (start: number, end: number, log10: number): Finding => ({
  start,
  end,
  log10,
  code: 'word',
});

/** Characters that cost so much evenly and, unless said otherwise, in every manner that may be a stretch of the text. */
const charactersOf = (even: number[], others: Partial<CharacterCosts> = {}): CharacterCosts => {
  const each = Float64Array.from(even);
  const never = each.map(() => Number.POSITIVE_INFINITY);
  return {
    likely: each,
    spoken: never,
    cyrillic: never,
    even: each,
    leastEven: each,
    evenSoFar: each,
    ...others,
  };
};
const cheapestCover = (even: number[], findings: Finding[], others?: Partial<CharacterCosts>) =>
  coverOf(charactersOf(even, others), findings, even.length);
const times = (count: number, value: number) => new Array<number>(count).fill(value);

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
    const found: Finding = { ...word(length, length + 1, 0.1), code: 'date' };
    const likely = Float64Array.from(times(length + 1, 9));
    return cheapestCover(times(length + 1, 1.4), [found], { likely }).log10;
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
test('a stretch that is likely is priced so, beside one that is not', () => {
  const likely = Float64Array.of(0.5, 0.5, 0.5, 2, 2, 2);
  expect(cheapestCover(times(6, 1.4), [], { likely }).log10).toBeCloseTo(1.5 + 1 + 4.2, 9);
});
for (const manner of ['spoken', 'cyrillic'] as const) {
  const begun = manner === 'spoken' ? 1 : 2;
  const whole = (each: number) => ({ [manner]: Float64Array.from(times(10, each)) });
  test(`a whole that is ${manner} is priced so`, () => {
    const { log10 } = cheapestCover(times(10, 1.4), [], whole(0.6));
    expect(log10).toBeCloseTo(begun + 6, 1);
  });
  test(`the words of the lists are guessed before what is ${manner}`, () => {
    expect(cheapestCover(times(10, 1.4), [], whole(0)).log10).toBeCloseTo(4, 1);
  });
  test(`a stretch of ${manner} inside is none`, () => {
    const inside = Float64Array.from([...times(3, 9), ...times(4, 0.1), ...times(3, 9)]);
    const { log10 } = cheapestCover(times(10, 1.4), [], { [manner]: inside });
    expect(log10).toBeCloseTo(14, 9);
  });
}
test('a run of likely characters is named, where it saves a guesser some decades', () => {
  const run: Finding = { start: 0, end: 6, log10: 3, code: 'likely-run' };
  const of = (each: number) => {
    const likely = Float64Array.from([...times(6, each), ...times(4, 2)]);
    return cheapestCover(times(10, 1.4), [], { likely }).findings;
  };
  expect(of(0.5)).toEqual([run]);
  expect(of(1.2)).toEqual([]);
});
test('runs stand between the findings, in the order of the text', () => {
  const likely = Float64Array.from([...times(6, 0.5), 9, ...times(6, 0.5)]);
  const found: Finding = { start: 6, end: 7, log10: 0.1, code: 'date' };
  const { findings } = cheapestCover(times(13, 1.4), [found], { likely });
  expect(findings.map(({ code, start, end }) => [code, start, end])).toEqual([
    ['likely-run', 0, 6],
    ['date', 6, 7],
    ['likely-run', 7, 13],
  ]);
});
test('even characters are no run, few as there may be of them', () => {
  const dear = Float64Array.from(times(10, 1));
  expect(cheapestCover(times(10, 0.5), [], { likely: dear, leastEven: dear }).findings).toEqual([]);
});
test('what a last character completes by chance lowers the estimate by 0.1 at most', () => {
  expect(cheapestCover([1.5, 1.5, 1.5], [word(0, 3, 2)]).log10).toBeCloseTo(2.9, 9);
});
test('what chance does not bring about is worth what it costs', () => {
  expect(cheapestCover([1.5, 1.5, 1.5, 1.5, 1.5], [word(0, 5, 3)]).log10).toBeCloseTo(3, 9);
});
test('at the start of a text the characters it uses tell chance from intent, inside it the fewest it could use', () => {
  const part = (length: number, found: Finding) =>
    cheapestCover(times(length, 1.9), [found], { leastEven: Float64Array.from(times(length, 1)) });
  expect(part(5, word(0, 5, 3)).log10).toBeCloseTo(3, 9);
  expect(part(9, word(4, 9, 3)).log10).toBeGreaterThan(7);
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
