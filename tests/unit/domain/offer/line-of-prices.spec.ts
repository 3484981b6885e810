import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { splitPrices } from '../../../../domain/offer/line-of-prices';

const several: [string, string[]][] = [
  ['5000、4980、5200', ['5000', '4980', '5200']],
  ['5000、4980', ['5000', '4980']],
  ['５０００、４９８０', ['5000', '4980']],
  ['5,000、4,980、980', ['5,000', '4,980', '980']],
  ['5,000、980', ['5,000', '980']],
  ['5,000円、4,980円', ['5,000円', '4,980円']],
  ['5000, 4980, 5200', ['5000', '4980', '5200']],
  ['5,000, 4,980', ['5,000', '4,980']],
  ['5000,4980,5200', ['5000', '4980', '5200']],
  ['5000，4980', ['5000', '4980']],
  ['5000 / 4980', ['5000', '4980']],
  ['5000/4980', ['5000', '4980']],
  ['¥5,000／¥4,980', ['¥5,000', '¥4,980']],
  ['980 / 850 / 50', ['980', '850', '50']],
  ['5000 4980 5200', ['5000', '4980', '5200']],
  ['5000　4980　5200', ['5000', '4980', '5200']],
  ['$50, $49.80', ['$50', '$49.80']],
  ['19.80 25.00 22.50', ['19.80', '25.00', '22.50']],
  ['19,80 €; 25,00 €', ['19,80 €', '25,00 €']],
  ['5000、4980、', ['5000', '4980']],
];
for (const [line, prices] of several) {
  test(`the line "${line}" holds ${prices.length} prices`, () => {
    expect(splitPrices(line)).toEqual(prices);
  });
}

const one: [string, string][] = [
  ['a grouped amount', '5,000'],
  ['a grouped amount with a Japanese comma', '1、500'],
  ['groups with Japanese commas', '1、234、500'],
  ['groups with cents', '234,500.50'],
  ['groups one after the other', '5,980,4,980'],
  ['the same with Japanese commas', '5、980、4、980'],
  ['a stray blank behind the comma', '1, 500'],
  ['a group set off by a blank', '5 980 円'],
  ['a point lost', '19 80'],
  ['a decimal comma', '19,80'],
  ['two amounts, perhaps a price and its postage', '5000 350'],
  ['a sign of one of them alone', '¥1 500 400'],
  ['a range', '5000～6000、7000'],
  ['a price and its postage', '5000 +350'],
  ['a price, who ships and ratings', '5,000円、FBA、評価300件'],
  ['a price and a word', '5000、たぶん'],
  ['a price and a number that is no price', '5000 / 0'],
  ['a date', '2026/11/26'],
  ['marks alone', '、/,'],
  ['nothing', ''],
];
for (const [rule, line] of one) {
  test(`${rule} is no list of prices: ${line}`, () => {
    expect(splitPrices(line)).toBeNull();
  });
}

test('prices of three digits and more are found again whatever clear mark stands between', () => {
  const price = fc.integer({ min: 100, max: 9_999_999 });
  const mark = fc.constantFrom(', ', ' / ', '/', '; ', '円、');
  fc.assert(
    fc.property(fc.array(price, { minLength: 2, maxLength: 12 }), mark, (prices, between) => {
      const end = between.startsWith('円') ? '円' : '';
      const read = splitPrices(prices.join(between) + end);
      expect(read?.map((text) => Number.parseInt(text, 10))).toEqual(prices);
    }),
  );
});
