import { expect, test } from '@playwright/test';
import type { Currency } from '../../../../domain/offer/money';
import { partyOf, readPanelLine } from '../../../../domain/offer/panel-line';

const amount = (digits: string, currency: Currency | null) => ({ digits, upper: null, currency });
const yen = (digits: string) => amount(digits, 'JPY');
const dollars = (digits: string) => amount(digits, 'USD');

const lines: [string, ReturnType<typeof readPanelLine>][] = [
  ['￥5,000', { price: { value: yen('5,000') } }],
  ['¥4,980 ＋ ￥350 配送料', { price: { value: yen('4,980') }, postage: yen('350') }],
  ['$19.80', { price: { value: dollars('19.80') } }],
  ['$19.80 & FREE Shipping', { price: { value: dollars('19.80') }, postage: amount('0', null) }],
  ['-17% $16.49', { price: { value: dollars('16.49') } }],
  ['US $19.80', { price: { value: dollars('19.80') } }],
  ['$1980', { price: { problem: 'unreadable' } }],
  ['￥4,9O0', { price: { problem: 'unreadable' } }],
  ['配送料 ￥350', { postage: yen('350') }],
  ['￥410 の配送料', { postage: yen('410') }],
  ['$3.99 delivery December 2 - 7', { postage: dollars('3.99') }],
  ['無料配送 11月28日にお届け', { postage: amount('0', null) }],
  ['FREE delivery Mon, Dec 4 on orders shipped by Amazon over $35', null],
  ['3,500円以上のご注文で配送料無料', null],
  ['新品', { condition: 'new' }],
  ['中古品 - 良い', { condition: 'used-good' }],
  ['中古 - 良い', { condition: 'used-good' }],
  ['Used - Very Good', { condition: 'used-very-good' }],
  ['Used', { condition: 'opaque' }],
  ['コレクター商品 - 良い', { condition: 'opaque' }],
  ['出荷元 Amazon', { shipper: 'amazon' }],
  ['出荷元', { label: 'shipper' }],
  ['販売元 〇〇ストア', { seller: 'other' }],
  ['販売元 ￥100均一 新品館', { seller: 'other' }],
  ['販売元: 〇〇ストア (300件の評価)', { seller: 'other', ratings: 300 }],
  ['Ships from Amazon.com Sold by Foo', { shipper: 'amazon', seller: 'other' }],
  ['Ships from and sold by Amazon.com.', { shipper: 'amazon', seller: 'amazon' }],
  ['この商品は、Amazon.co.jp が販売、発送します。', { shipper: 'amazon', seller: 'amazon' }],
  ['(300件の評価)', { ratings: 300 }],
  ['高評価97%（過去12か月）', { positive: 97 }],
  [
    '4.5 out of 5 stars (1,234 ratings) 96% positive over last 12 months',
    { ratings: 1234, positive: 96 },
  ],
  ['Just launched', { ratings: 0 }],
  ['11月28日にお届け', null],
  ['カートに入れる', null],
  ['Add to Cart', null],
  ['参考価格: ￥6,000', null],
  ['新品 (12) 件の出品: ￥2,480より', null],
  ['($8.25 / Count)', null],
  ['50ポイント(1%)', null],
  [
    '5,000円 送料350円 FBA',
    {
      price: { value: yen('5,000') },
      postage: yen('350'),
      fulfilment: 'fba',
      condition: 'new',
    },
  ],
  ['great seller!!', null],
];
for (const [line, said] of lines) {
  test(`the line "${line}" of a panel says ${JSON.stringify(said)}`, () => {
    expect(readPanelLine(line)).toEqual(said);
  });
}

for (const name of ['Amazon', 'Amazon.co.jp', 'Amazon.com.', 'アマゾン', 'Amazonリセール']) {
  test(`${name} is Amazon`, () => {
    expect(partyOf(name)).toBe('amazon');
  });
}
for (const name of ['Amazon公式アウトレット', 'Amazon Official Store', 'amazon-shop', '']) {
  test(`"${name}" is not Amazon`, () => {
    expect(partyOf(name)).toBe('other');
  });
}
