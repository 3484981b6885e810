import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { cleanTitle, titleLimit } from '../../../../domain/checklist/share-title';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

const cases: [rule: string, typed: string, shown: string][] = [
  ['spaces round it go', '  店舗スタッフ用 ', '店舗スタッフ用'],
  ['an ideographic space inside stays', '四月　第一週', '四月　第一週'],
  ['line breaks become a space', '一行目\r\n二行目', '一行目 二行目'],
  ['bidi overrides go', 'abc\u202egpj.exe\u2066', 'abcgpj.exe'],
  ['control characters go', 'a\u0000b\u001bc\u0085d', 'abc d'],
  ['zero-width letters and tags go', '\u200bA\ufeffB\u{e0041}', 'AB'],
  ['letters drawn as nothing go', '\u3164A\u2800B\u034f\uffa0', 'AB'],
  ['half a surrogate pair goes', 'A\ud83dB\udc00', 'AB'],
  ['whole pairs stay', '確認📋', '確認📋'],
  ['composed form', 'か\u3099ワ\u3099', 'が\u30f7'],
  ['markup is text', '<b>"&\'</b>', '<b>"&\'</b>'],
  ['nothing visible is no title', ' \u200e\u2069\n', ''],
];

for (const [rule, typed, shown] of cases) {
  test(`title: ${rule}`, () => expect(cleanTitle(typed)).toBe(shown));
}

test('a title is cut at 60 code points, never inside a pair', () => {
  expect(cleanTitle('あ'.repeat(61))).toBe('あ'.repeat(titleLimit));
  expect(cleanTitle('📋'.repeat(100))).toBe('📋'.repeat(titleLimit));
  expect(cleanTitle(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
});

test('cleaning twice changes nothing, and nothing unseen is left', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const title = cleanTitle(text);
      return (
        cleanTitle(title) === title &&
        [...title].length <= titleLimit &&
        !/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u.test(title)
      );
    }),
    { numRuns: 2000 },
  );
});
