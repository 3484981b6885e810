import { expect, test } from '@playwright/test';
import type { Currency } from '../../../../domain/offer/money';
import { type ParsedOffer, parseOffer } from '../../../../domain/offer/parse-offer';
import type { RawQuery } from '../../../../domain/offer/query';

function parse(raw: RawQuery, fallback: Currency = 'JPY'): ParsedOffer {
  return parseOffer(raw, fallback);
}

test('nothing typed is no error', () => {
  expect(parse({})).toEqual({ state: 'empty' });
});

test('every parameter ends up in its place', () => {
  const parsed = parse({
    price: '1,500円',
    shipping: '350',
    fulfilment: 'merchant',
    condition: 'used-good',
    pack: '2',
    others: '5000 fba\n\n4980 +20 merchant 300 ratings x2',
    usual: '5000',
    list: '6000',
    ratings: '1,200',
    positive: '97.5',
    'last-rating': '14',
    delivery: '25',
    'seller-info': 'mismatch',
    sign: ['scarce', 'just-launched'],
  });
  expect(parsed).toEqual({
    state: 'read',
    input: {
      currency: 'JPY',
      price: 1500,
      shipping: 350,
      fulfilment: 'merchant',
      condition: 'used-good',
      pack: 2,
      others: [
        {
          price: 5000,
          postage: 0,
          fulfilment: 'fba',
          condition: 'new',
          ratings: null,
          positive: null,
          pack: 1,
        },
        {
          price: 4980,
          postage: 20,
          fulfilment: 'merchant',
          condition: 'new',
          ratings: 300,
          positive: null,
          pack: 2,
        },
      ],
      usual: 5000,
      list: 6000,
      ratings: 1200,
      positive: 97.5,
      lastRating: 14,
      delivery: 25,
      sellerInfo: 'mismatch',
      signs: ['just-launched', 'scarce'],
    },
    lines: [
      { line: 1, text: '5000 fba', offer: expect.objectContaining({ price: 5000 }) },
      { line: 3, text: '4980 +20 merchant 300 ratings x2', offer: expect.anything() },
    ],
    lineErrors: [],
    isFull: false,
    unread: [],
    ignored: [],
  });
});

test('blank and absent optional fields are not known, not zero', () => {
  const parsed = parse({ price: '1500', ratings: '', shipping: ' ', pack: '', 'last-rating': '' });
  expect(parsed).toMatchObject({
    input: {
      ratings: null,
      shipping: 0,
      pack: 1,
      lastRating: null,
      fulfilment: null,
      condition: 'new',
    },
  });
});

const wrong: [RawQuery, string, string][] = [
  [{ price: '' }, 'price', 'missing'],
  [{ others: '5000' }, 'price', 'missing'],
  [{ price: 'abc' }, 'price', 'unreadable'],
  [{ price: '-5' }, 'price', 'not-positive'],
  [{ price: '0' }, 'price', 'not-positive'],
  [{ price: '０' }, 'price', 'not-positive'],
  [{ price: '9'.repeat(400) }, 'price', 'too-long'],
  [{ price: '10000000001' }, 'price', 'too-large'],
  [{ price: '<script>' }, 'price', 'unreadable'],
  [{ price: '1,000～1,500' }, 'price', 'range'],
  [{ price: '19.80' }, 'price', 'fraction'],
  [{ price: '1500', shipping: '-1' }, 'shipping', 'negative'],
  [{ price: '1500', shipping: 'free' }, 'shipping', 'unreadable'],
  [{ price: '1500', usual: '0' }, 'usual', 'not-positive'],
  [{ price: '1500', usual: '-1' }, 'usual', 'not-positive'],
  [{ price: '1500', list: '-1' }, 'list', 'not-positive'],
  [{ price: '1500', list: '5000～6000' }, 'list', 'range'],
  [{ price: '1500', pack: '0' }, 'pack', 'out-of-range'],
  [{ price: '1500', ratings: 'many' }, 'ratings', 'unreadable'],
  [{ price: '1500', positive: '101' }, 'positive', 'out-of-range'],
  [{ price: '1500', 'last-rating': '-1' }, 'last-rating', 'out-of-range'],
  [{ price: '1500', delivery: 'soon' }, 'delivery', 'unreadable'],
  [{ price: '1500', others: '¥5000\n$49' }, 'others', 'mixed-currency'],
  [{ price: '$15', others: '5000円' }, 'others', 'mixed-currency'],
  [{ price: '1500', others: '¥5000 +$3' }, 'others', 'mixed-currency'],
  [{ price: '1500円', usual: '€50' }, 'others', 'mixed-currency'],
];
for (const [raw, parameter, problem] of wrong) {
  test(`${JSON.stringify(raw).slice(0, 60)} is wrong at ${parameter}: ${problem}`, () => {
    expect(parse(raw)).toEqual({ state: 'wrong', errors: [{ parameter, problem }] });
  });
}

test('all wrong fields are named at once', () => {
  expect(parse({ price: 'x', pack: 'y', delivery: 'z' })).toMatchObject({
    errors: [{ parameter: 'price' }, { parameter: 'pack' }, { parameter: 'delivery' }],
  });
});

const currencies: [RawQuery, Currency, Currency, number][] = [
  [{ price: '1500' }, 'JPY', 'JPY', 1500],
  [{ price: '1500' }, 'USD', 'USD', 150000],
  [{ price: '¥1500' }, 'USD', 'JPY', 1500],
  [{ price: '19.80', others: '$25 fba' }, 'JPY', 'USD', 1980],
  [{ price: '1.980,00', others: '2.500 €' }, 'JPY', 'EUR', 198000],
  [{ price: '1500', usual: '5000円' }, 'USD', 'JPY', 1500],
  [{ price: '\\1,500', others: '￥5,000\n5000円\n¥5000' }, 'USD', 'JPY', 1500],
];
for (const [raw, fallback, currency, price] of currencies) {
  test(`${JSON.stringify(raw)} falling back to ${fallback} is ${price} ${currency}`, () => {
    expect(parse(raw, fallback)).toMatchObject({ input: { currency, price } });
  });
}

test('a bad line is shown back with its number, the others still count', () => {
  expect(parse({ price: '1500', others: '5000 fba\r\nhello\r\n\r\n4980' })).toMatchObject({
    state: 'read',
    input: { others: [{ price: 5000 }, { price: 4980 }] },
    lineErrors: [{ line: 2, text: 'hello', problem: 'unreadable' }],
  });
});

test('several prices on one line are several offers of that line', () => {
  expect(parse({ price: '1500', others: '5000 fba\n4,980、5,200' })).toMatchObject({
    input: { others: [{ price: 5000, fulfilment: 'fba' }, { price: 4980 }, { price: 5200 }] },
    lines: [{ line: 1 }, { line: 2, text: '4,980' }, { line: 2, text: '5,200' }],
    lineErrors: [],
  });
});

test('a line of prices of which one cannot be read is shown back whole', () => {
  expect(parse({ price: '1500', others: '5000 / 49.80\n5000' })).toMatchObject({
    input: { others: [{ price: 5000 }] },
    lineErrors: [{ line: 1, text: '5000 / 49.80', problem: 'fraction' }],
  });
});

test('a line that goes past the 50th offer is shown back whole', () => {
  const others = `${Array(48).fill('5000').join('\n')}\n5000 / 4980 / 5200\n5000`;
  expect(parse({ price: '1500', others })).toMatchObject({
    lineErrors: [
      { line: 49, problem: 'too-many' },
      { line: 50, problem: 'too-many' },
    ],
  });
});

test('each line past 50 is shown back', () => {
  const parsed = parse({ price: '1500', others: Array(53).fill('5000').join('\n') });
  expect(parsed).toMatchObject({
    lineErrors: [51, 52, 53].map((line) => ({ line, problem: 'too-many' })),
  });
  expect(parsed.state === 'read' && parsed.input.others).toHaveLength(50);
});

test('a range among the others counts as its lower end', () => {
  expect(parse({ price: '900', others: '1,000～1,500' })).toMatchObject({
    input: { others: [{ price: 1000 }] },
  });
});

test('a list that fills its field may be cut, however its lines end', () => {
  const line = '5000 fba';
  const full = (end: string) => Array(50).fill(line).join(end) + end + '-'.repeat(7000);
  for (const [others, isFull] of [
    [full('\n').slice(0, 7000), true],
    [full('\n').slice(0, 7000).replaceAll('\n', '\r\n'), true],
    [full('\n').slice(0, 6999).replaceAll('\n', '\r\n'), false],
  ] as const) {
    expect(parse({ price: '1500', others })).toMatchObject({ isFull });
  }
});
