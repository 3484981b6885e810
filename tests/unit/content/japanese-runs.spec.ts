import { expect, test } from '@playwright/test';
import { splitAtJapanese } from '../../../content/japanese-runs.mjs';

const texts: [why: string, text: string, pieces: string[]][] = [
  ['no Japanese', 'Nothing (here) – “at all”.', ['Nothing (here) – “at all”.']],
  ['a word in brackets', 'a report (被害届). For', ['a report (', '被害届', '). For']],
  ['two names side by side', '銀行口座情報/入金方法', ['', '銀行口座情報', '/', '入金方法', '']],
  [
    'a Latin name within a Japanese one, not the English word before it',
    'called Amazonマーケットプレイス保証 in Japan',
    ['called ', 'Amazonマーケットプレイス保証', ' in Japan'],
  ],
  [
    'a quoted sentence with its brackets and stop',
    'reads 「999999は、Amazonのコードです。」 (“it',
    ['reads ', '「999999は、Amazonのコードです。」', ' (“it'],
  ],
];
for (const [why, text, pieces] of texts) {
  test(`every second piece is Japanese: ${why}`, () => {
    expect(splitAtJapanese(text)).toEqual(pieces);
    expect(splitAtJapanese(text).join('')).toBe(text);
  });
}
