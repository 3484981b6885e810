import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  hiddenCode,
  hideCodes,
  hideCodesOfMessages,
  isLoneCode,
} from '../../../../domain/code/hide-codes';

for (const text of [
  '123456',
  ' 123456\n',
  '1234',
  '12345678',
  '１２３４５６',
  '123 456',
  '123-456',
  '12 34 56',
  '1234 5678',
]) {
  test(`by itself, ${JSON.stringify(text)} looks like a code`, () => {
    expect(isLoneCode(text)).toBe(true);
    expect(hideCodes(text)).toBe(hiddenCode);
  });
}

for (const text of [
  '',
  '123',
  '123456789',
  '2017',
  '２０２６',
  '9110',
  '#9110',
  '188',
  '¥1500',
  '1,500',
  '1500円',
  '2026-11-25',
  '106-0032',
  '03-5978-7509',
  '503-1234567-1234567',
  'コード',
  'B00ABC1234',
  '5000 fba',
]) {
  test(`by itself, ${JSON.stringify(text)} is no code`, () => {
    expect(isLoneCode(text)).toBe(false);
    expect(hideCodes(text)).toBe(text);
  });
}

for (const [message, shown] of [
  [
    '999999は、Amazonのワンタイムパスワードです。誰とも共有しないでください。',
    `${hiddenCode}は、Amazonのワンタイムパスワードです。誰とも共有しないでください。`,
  ],
  [
    'Amazon: お客様のコードは999999です。コードは共有しないでください。',
    `Amazon: お客様のコードは${hiddenCode}です。コードは共有しないでください。`,
  ],
  [
    '123456はご自身のAmazonセキュリティコードです',
    `${hiddenCode}はご自身のAmazonセキュリティコードです`,
  ],
  ['お客様のｺｰﾄﾞは１２３４５６です', `お客様のｺｰﾄﾞは${hiddenCode}です`],
  ['認証番号 123-456', `認証番号 ${hiddenCode}`],
  ['Your verification code is 123456.', `Your verification code is ${hiddenCode}.`],
  ['123456 is your Amazon OTP', `${hiddenCode} is your Amazon OTP`],
  ['code:482913', `code:${hiddenCode}`],
  ['コード：482913', `コード：${hiddenCode}`],
  [
    'ワンタイムパスワード\n\n123456\n有効期限は10分です',
    `ワンタイムパスワード\n\n${hiddenCode}\n有効期限は10分です`,
  ],
  ['482913\nAmazonの確認コードです', `${hiddenCode}\nAmazonの確認コードです`],
] as const) {
  test(`the code of a message is hidden: ${JSON.stringify(message)}`, () => {
    expect(hideCodesOfMessages(message)).toBe(shown);
  });
}

for (const text of [
  '123456',
  '¥5,000 fba\n4980 merchant 300 ratings\n5100 fba',
  '5,000円 送料350円 FBA 評価300件 中古-良い 12個',
  '1500\n新品\n出荷元 A\n評価 1234件',
  '1500 電源コード',
  '二段階認証 2017年の話',
  'コードが3分おきに届く',
  '認証コード ¥1500',
  '暗証番号 5000円の品',
  'コード #9110 に相談',
  'パスワード 注文番号 503-1234567-1234567',
  '認証アプリ 03-5978-7509',
  'code 10.5000',
  'promo code list 2026-11-25',
  'send me the code on WhatsApp +44 7700 900123',
  'コードを +81 90 1234 5678 に送ってください',
]) {
  test(`numbers people need stay: ${JSON.stringify(text)}`, () => {
    expect(hideCodesOfMessages(text)).toBe(text);
  });
}

test('for all codes of six digits that are sent in a message, none of it is shown back', () => {
  const digits = fc.stringMatching(/^[0-9]{6}$/);
  const letters = fc.constantFrom(
    (code: string) => `${code}は、Amazonのワンタイムパスワードです。`,
    (code: string) => `お客様のコードは${code}です。`,
    (code: string) => `Your one-time code: ${code}`,
  );
  fc.assert(
    fc.property(digits, letters, (code, letter) => {
      expect(hideCodesOfMessages(letter(code))).not.toContain(code);
    }),
  );
});

test('for all texts, hiding twice is hiding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(hideCodes(hideCodes(text))).toBe(hideCodes(text));
    }),
  );
});
