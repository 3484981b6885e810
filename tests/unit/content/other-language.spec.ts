import { expect, test } from '@playwright/test';
import { splitAtOther } from '../../../content/other-language.mjs';

const english: [why: string, text: string, pieces: string[]][] = [
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
for (const [why, text, pieces] of english) {
  test(`of an English text every second piece is Japanese: ${why}`, () => {
    expect(splitAtOther(text, 'ja')).toEqual(pieces);
    expect(splitAtOther(text, 'ja').join('')).toBe(text);
  });
}

const japanese: [why: string, text: string, pieces: string[]][] = [
  ['a single word', '「Amazon」からのSMS', ['「Amazon」からのSMS']],
  ['a Japanese sentence with a name', '「Amazon Payの通知」', ['「Amazon Payの通知」']],
  ['words without quotes', '表示はAccount Healthです', ['表示はAccount Healthです']],
  [
    'a path of menus',
    '英語では「Settings > Account Info」と「Don’t require codes」です。',
    ['英語では「', 'Settings > Account Info', '」と「', 'Don’t require codes', '」です。'],
  ],
];
for (const [why, text, pieces] of japanese) {
  test(`of a Japanese text every second piece is an English quote: ${why}`, () => {
    expect(splitAtOther(text, 'en')).toEqual(pieces);
  });
}
