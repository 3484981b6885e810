import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { fold, foldText } from '../../../../domain/search/fold';

for (const [typed, folded] of [
  ['Ａｍａｚｏｎ', 'amazon'],
  ['コード', 'こーど'],
  ['ｺｰﾄﾞ', 'こーど'],
  ['パスワード', 'ぱすわーど'],
  ['2段階認証', '2段階認証'],
  ['２段階認証', '2段階認証'],
  ['Don’t', "don't"],
  ['a\u200bb', 'ab'],
  ['㈱', '(株)'],
  ['ヴ', 'ゔ'],
] as const) {
  test(`width, case and kana do not count: ${JSON.stringify(typed)} is ${folded}`, () => {
    expect(foldText(typed)).toBe(folded);
  });
}

test('each folded unit leads back to the character it comes from', () => {
  const { text, at } = fold('A㈱𝒳コ');
  expect(text).toBe('a(株)xこ');
  expect(at).toEqual([0, 1, 1, 1, 2, 4]);
});

test('folding twice changes nothing, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = foldText(text);
      expect(foldText(once)).toBe(once);
    }),
  );
});
