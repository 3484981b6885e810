import { expect, test } from '@playwright/test';
import type { Currency } from '../../../../domain/offer/money';
import type { Comparable } from '../../../../domain/offer/offer';
import { readLineParts, toComparable } from '../../../../domain/offer/offer-line';

function read(line: string, currency: Currency = 'JPY'): Comparable | string {
  const parts = readLineParts(line);
  if ('problem' in parts) return parts.problem;
  const offer = toComparable(parts.value, currency);
  return 'problem' in offer ? offer.problem : offer.value;
}

const plain: Comparable = {
  price: 5000,
  postage: 0,
  fulfilment: null,
  condition: 'new',
  ratings: null,
  positive: null,
  pack: 1,
};

const lines: [string, Partial<Comparable>][] = [
  ['5000', {}],
  ['¥5,000', {}],
  ['５，０００円', {}],
  ['5000 +350', { postage: 350 }],
  ['5000 + ¥350', { postage: 350 }],
  ['5,000円 送料350円', { postage: 350 }],
  ['5,000円 送料無料', {}],
  ['5000 fba', { fulfilment: 'fba' }],
  ['5000 300 ratings 97% positive', { ratings: 300, positive: 97 }],
  ['5,000円 評価300件 高評価64%', { ratings: 300, positive: 64 }],
  ['5,000円 96.4%が高評価 評価1,200件', { ratings: 1200, positive: 96 }],
  ['FBA 5000', { fulfilment: 'fba' }],
  ['5000 Amazon', { fulfilment: 'amazon' }],
  ['5000 Amazon発送', { fulfilment: 'fba' }],
  ['5000 merchant 300 ratings', { fulfilment: 'merchant', ratings: 300 }],
  ['5000 自己発送', { fulfilment: 'merchant' }],
  ['5000 出品者発送', { fulfilment: 'merchant' }],
  ['5000 1,200 ratings', { ratings: 1200 }],
  ['5000 評価300件', { ratings: 300 }],
  ['5000 評価 300', { ratings: 300 }],
  ['5000 300件', { ratings: 300 }],
  ['5000 x12', { pack: 12 }],
  ['5000 ×12', { pack: 12 }],
  ['5000円12個', { pack: 12 }],
  ['5000 used-good', { condition: 'used-good' }],
  ['5000 used-very-good', { condition: 'used-very-good' }],
  ['5000 used-like-new', { condition: 'used-like-new' }],
  ['5000 used-acceptable', { condition: 'used-acceptable' }],
  ['5000 refurbished', { condition: 'refurbished' }],
  ['5000 new', {}],
  ['5000 新品', {}],
  ['5000 中古-ほぼ新品', { condition: 'used-like-new' }],
  ['5000 中古 - 非常に良い', { condition: 'used-very-good' }],
  ['5000 中古-良い', { condition: 'used-good' }],
  ['5000 中古品－可', { condition: 'used-acceptable' }],
  ['5000 再生品', { condition: 'refurbished' }],
  [
    '5,000円 送料350円 FBA 評価300件 中古-良い 12個',
    { postage: 350, fulfilment: 'fba', ratings: 300, condition: 'used-good', pack: 12 },
  ],
  [
    '12個 中古-良い 評価300件 FBA 送料350円 5,000円',
    { postage: 350, fulfilment: 'fba', ratings: 300, condition: 'used-good', pack: 12 },
  ],
  ['5,000円、FBA、評価300件', { fulfilment: 'fba', ratings: 300 }],
  ['5000～6000', {}],
  ['5,000円 - 6,000円 fba', { fulfilment: 'fba' }],
  ['5000～', {}],
];
for (const [line, expected] of lines) {
  test(`the line "${line}" is read in full`, () => {
    expect(read(line)).toEqual({ ...plain, ...expected });
  });
}

const wrong: [string, string][] = [
  ['abc', 'unreadable'],
  ['fba', 'no-price'],
  ['300 ratings', 'no-price'],
  ['0', 'not-positive'],
  ['0 +350', 'not-positive'],
  ['-5000', 'negative'],
  ['5000 6000', 'unreadable'],
  ['5000 fba fba', 'unreadable'],
  ['5000 from Tokyo', 'unreadable'],
  ['5000 x0', 'no-pieces'],
  ['6000～5000', 'unreadable'],
  ['19.80', 'fraction'],
  ['9'.repeat(400), 'too-long'],
  [`5000 ${'9'.repeat(50)} ratings`, 'too-long'],
  ['20000000000', 'too-large'],
  ['<img src=x>', 'unreadable'],
];
for (const [line, problem] of wrong) {
  test(`the line "${line.slice(0, 30)}" is refused: ${problem}`, () => {
    expect(read(line)).toBe(problem);
  });
}

test('dollars have cents', () => {
  expect(read('$19.80 + $3.5 fba', 'USD')).toEqual({
    ...plain,
    price: 1980,
    postage: 350,
    fulfilment: 'fba',
  });
});
