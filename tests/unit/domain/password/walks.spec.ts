import { expect, test } from '@playwright/test';
import { walksIn } from '../../../../domain/password/walks';
import { folded } from './words-for-tests';

const found = (text: string, code: string) =>
  walksIn(folded(text)).filter((one) => one.code === code);

const lines: [rule: string, text: string, code: string][] = [
  ['along a row', 'asdfghjk', 'keyboard'],
  ['along a Japanese row to its signs', 'asdfghjkl;:]', 'keyboard'],
  ['along the shifted digits of a Japanese keyboard', '!"#$%&\'()', 'keyboard'],
  ['along the shifted digits of a US keyboard', '!@#$%^&*()', 'keyboard'],
  ['down a column', '1qaz', 'keyboard'],
  ['along kana keys', 'たていすかん', 'keyboard'],
  ['down the middle of a telephone', '2580', 'keyboard'],
  ['with turns', 'zsxdcfvgbhnj', 'keyboard'],
  ['through the alphabet', 'abcdefgh', 'sequence'],
  ['backwards through digits', '87654321', 'sequence'],
  ['through the table of kana', 'あいうえお', 'sequence'],
  ['across the table of kana', 'あかさたな', 'sequence'],
  ['through kanji numerals', '一二三四五', 'sequence'],
  ['letter by letter, twice each', 'aabbccdd', 'sequence'],
];
for (const [rule, text, code] of lines) {
  test(`a walk: ${rule}`, () => {
    const whole = found(text, code).filter(({ start, end }) => start === 0 && end === text.length);
    expect(Math.min(...whole.map(({ log10 }) => log10))).toBeLessThan(text.length);
  });
}

for (const [text, block] of [
  ['1qaz2wsx3edc', 4],
  ['zaq1xsw2', 4],
  ['q1w2e3r4', 2],
  ['qweasdzxc', 3],
] as const) {
  test(`a block that moves on by one key: ${text}`, () => {
    const going = found(text, 'keyboard').filter(
      ({ start, end }) => start === block && end === text.length,
    );
    expect(going).not.toEqual([]);
    expect(going[0]?.log10).toBeLessThan(2);
  });
}

test('a block that lacks its last key', () => {
  expect(found('1qaz2ws', 'keyboard').some(({ start, end }) => start === 4 && end === 7)).toBe(
    true,
  );
});
test('blocks that are straight lines themselves', () => {
  const whole = found('wsxedcrfv', 'keyboard').filter(({ start, end }) => start === 0 && end === 9);
  expect(Math.min(...whole.map(({ log10 }) => log10))).toBeLessThan(4);
});

test('far apart is no walk', () => expect(walksIn(folded('q8vf5x'))).toEqual([]));
