import { expect, test } from '@playwright/test';
import {
  type Currency,
  readAmountText,
  toMajorUnits,
  toMinorUnits,
} from '../../../../domain/offer/money';

function read(text: string, currency: Currency): number | string {
  const amount = readAmountText(text);
  if ('problem' in amount) return amount.problem;
  const value = toMinorUnits(amount.value.digits, currency);
  return 'problem' in value ? value.problem : value.value;
}

const yen: [string, number | string][] = [
  ['1500', 1500],
  ['1,500', 1500],
  ['1.500', 1500],
  ['¥1,500', 1500],
  ['￥1,500', 1500],
  ['\\1,500', 1500],
  ['＼1500', 1500],
  ['1,500円', 1500],
  ['1500 円', 1500],
  ['１，５００', 1500],
  ['１、５００円', 1500],
  ['¥1,500（税込）', 1500],
  ['1,234,567', 1234567],
  ['1,500.00', 1500],
  ['1.980,00', 1980],
  ['0', 0],
  ['０', 0],
  ['007', 7],
  ['10,000,000,000', 10_000_000_000],
  ['10,000,000,001', 'too-large'],
  ['9'.repeat(40), 'too-large'],
  ['9'.repeat(41), 'too-long'],
  ['9'.repeat(400), 'too-long'],
  ['19.80', 'fraction'],
  ['12,34', 'unreadable'],
  ['1,50,000', 'unreadable'],
  ['0,500', 'unreadable'],
  ['1.234.5', 'unreadable'],
  ['-5', 'negative'],
  ['−5', 'negative'],
  ['¥-5', 'negative'],
  ['－５', 'negative'],
  ['abc', 'unreadable'],
  ['', 'unreadable'],
  ['円', 'unreadable'],
  ['1e9', 'unreadable'],
  ['0x10', 'unreadable'],
  ['NaN', 'unreadable'],
  ['Infinity', 'unreadable'],
  ['<script>', 'unreadable'],
  ['1500 2000', 'unreadable'],
  ['$1,500円', 'unreadable'],
  ['1000 -300', 'unreadable'],
];
for (const [text, expected] of yen) {
  test(`yen: ${JSON.stringify(text.slice(0, 50))} is ${expected}`, () => {
    expect(read(text, 'JPY')).toBe(expected);
  });
}

const cents: [string, Currency, number | string][] = [
  ['$19.80', 'USD', 1980],
  ['US$19.80', 'USD', 1980],
  ['19.8', 'USD', 1980],
  ['.99', 'USD', 99],
  ['1.500', 'USD', 150],
  ['1.505', 'USD', 'fraction'],
  ['1,500', 'USD', 150000],
  ['1,500.25', 'USD', 150025],
  ['19,80', 'USD', 'unreadable'],
  ['10,000,000,000.01', 'USD', 'too-large'],
  ['1.980,00 €', 'EUR', 198000],
  ['1.500', 'EUR', 150000],
  ['1,500', 'EUR', 150000],
  ['19,80 €', 'EUR', 1980],
  ['19.80', 'EUR', 1980],
  ['1\u202f980,00\u00a0€', 'EUR', 198000],
];
for (const [text, currency, expected] of cents) {
  test(`${currency}: ${text} is ${expected} in the minor unit`, () => {
    expect(read(text, currency)).toBe(expected);
  });
}

const signs: [string, Currency | null][] = [
  ['1500', null],
  ['¥1500', 'JPY'],
  ['1500円', 'JPY'],
  ['\\1500', 'JPY'],
  ['$15', 'USD'],
  ['15 USD', 'USD'],
  ['15 €', 'EUR'],
];
for (const [text, currency] of signs) {
  test(`the sign in ${text} says ${currency ?? 'nothing'}`, () => {
    expect(readAmountText(text)).toMatchObject({ value: { currency } });
  });
}

for (const text of [
  '1,000～1,500',
  '1000〜1500',
  '1000-1500',
  '¥1,000 – ¥1,500',
  '1,000円～1,500円',
]) {
  test(`${text} is a range and keeps both ends`, () => {
    const amount = readAmountText(text);
    expect('value' in amount && amount.value.digits.replace(',', '')).toBe('1000');
    expect('value' in amount && amount.value.upper?.replace(',', '')).toBe('1500');
  });
}

test('an open range has an empty far end', () => {
  expect(readAmountText('1,000円～')).toMatchObject({ value: { digits: '1,000', upper: '' } });
});

test('major units are rounded to what the currency can pay', () => {
  expect(toMajorUnits(45112.5, 'JPY')).toBe(45113);
  expect(toMajorUnits(1234.6, 'USD')).toBe(12.35);
});
