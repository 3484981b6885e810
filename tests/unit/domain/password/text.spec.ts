import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { analysedText } from '../../../../domain/password/text';

const cases: [rule: string, text: string, characters: string[]][] = [
  ['nothing is nothing', '', []],
  ['full-width letters are their plain ones', 'ａｂ１', ['a', 'b', '1']],
  ['half-width kana with a voice mark are one character', 'ﾊﾟ', ['パ']],
  ['a sign for several characters is several', '㍿', ['株', '式', '会', '社']],
  ['a character outside the basic plane is one', '𠮷a', ['𠮷', 'a']],
  ['a lone surrogate is one character', '\ud800a', ['\ud800', 'a']],
  ['blanks count', ' a ', [' ', 'a', ' ']],
];

for (const [rule, text, characters] of cases) {
  test(`${rule}`, () => {
    expect(analysedText(text)).toEqual({ characters, isLong: false });
  });
}

test('256 characters are analysed and not called long', () => {
  expect(analysedText('😀'.repeat(256))).toMatchObject({ isLong: false });
});

test('of 257 characters 256 are analysed', () => {
  const { characters, isLong } = analysedText('😀'.repeat(257));
  expect(isLong).toBe(true);
  expect(characters).toHaveLength(256);
});

test('any string gives at most 256 characters of one code point each', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      const { characters } = analysedText(text);
      expect(characters.length).toBeLessThanOrEqual(256);
      expect(characters.every((character) => [...character].length === 1)).toBe(true);
    }),
  );
});
