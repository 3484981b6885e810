import { type APIRequestContext, expect, test } from '@playwright/test';

/** The reading rules of the tool's public address, one by one: parameters in, marks out. */
type Marks = {
  verdict?: string;
  points?: string;
  reference?: string;
  errors?: string;
  lines?: string;
  reasons?: string;
};

async function marks(request: APIRequestContext, locale: string, query: string): Promise<Marks> {
  const response = await request.get(`/${locale}/tools/offer?${query}`);
  expect(response.status()).toBe(200);
  const html = await response.text();
  const all = (mark: RegExp) => [...html.matchAll(mark)].map((match) => match[1]);
  const said: [keyof Marks, (string | undefined)[]][] = [
    ['verdict', all(/data-verdict="([^"]*)"/g)],
    ['points', all(/data-verdict="[^"]*" data-points="([^"]*)"/g)],
    ['reference', all(/data-reference="([^"]*)"/g)],
    ['errors', all(/data-error="([^"]*)"/g)],
    ['lines', all(/data-line-error="([^"]*)"/g)],
    ['reasons', all(/data-reason="([^"]*)"/g)],
  ];
  return Object.fromEntries(
    said.flatMap(([name, found]) => (found.length ? [[name, found.join()]] : [])),
  );
}

type Query = Record<string, string>;
type Rule = [rule: string, locale: 'ja' | 'en', query: Query | string, marks: Marks];

const cheap: Marks = { verdict: 'check', points: '16', reference: '5000', reasons: 'discount' };
const market = { others: '5000 fba\n5000 fba', fulfilment: 'merchant' };
const nothing: Marks = { verdict: 'unknown', points: '0' };
const long = (digits: number) => '1500'.padStart(digits, '0');

const yen = [
  '1500',
  '1,500',
  '¥1,500',
  '￥1,500',
  '\\1,500',
  '＼1,500',
  '1,500円',
  '１，５００',
  '1.500',
  '¥1.500',
];
const rules: Rule[] = [
  ...yen.map((price): Rule => [`${price} is 1,500 yen`, 'ja', { ...market, price }, cheap]),
  [
    '1.500 is one and a half dollars',
    'en',
    { price: '1.500', others: '3 fba\n3' },
    {
      ...cheap,
      points: '9.6',
      reference: '3',
    },
  ],
  [
    '1.500 takes the euros of the others',
    'en',
    { price: '1.500', others: '1.500 € fba\n1.500,00 €' },
    {
      ...nothing,
      reference: '1500',
    },
  ],
  [
    '1.980,00 € is read',
    'en',
    { price: '1.980,00 €', usual: '€1.980,00' },
    { ...nothing, reference: '1980' },
  ],
  ['$19.80 is read', 'ja', { price: '$19.80', usual: '$19.80' }, { ...nothing, reference: '19.8' }],
  [
    'a bare price takes the yen of the others',
    'en',
    { ...market, price: '1500', others: '¥5,000 fba\n5000' },
    cheap,
  ],
  [
    'a range counts as its lower end among the others',
    'ja',
    { price: '1000', others: '1,000～1,500 fba\n1000-1500' },
    {
      ...nothing,
      reference: '1000',
    },
  ],
  [
    'a range is an error in the price',
    'ja',
    { ...market, price: '1,000～1,500' },
    { errors: 'price' },
  ],
  [
    'mixed currencies are an error at the others',
    'ja',
    { price: '¥1500', others: '$50' },
    { errors: 'others' },
  ],
  [
    'mixed currencies among the others',
    'ja',
    { price: '1500', others: '$50\n5000円' },
    { errors: 'others' },
  ],
  [
    'mixed currencies in the other fields',
    'en',
    { price: '$15', shipping: '¥300' },
    { errors: 'others' },
  ],
  [
    'unknown signs and choices count nothing',
    'ja',
    'price=1500&others=5000+fba&fulfilment=drone&sign=nice&sign=scarce',
    {
      ...cheap,
      points: '18.8',
      reasons: 'discount,scarce',
    },
  ],
  [
    'of a repeated parameter the first counts',
    'ja',
    'price=1500&price=9&others=5000+fba&others=1&fulfilment=merchant',
    cheap,
  ],
  [
    'a line that cannot be read costs only itself',
    'ja',
    {
      ...market,
      price: '1500',
      others: '5000 fba\nhello\n\n-5\n0\n5000 x0\n5000 merchant 300 ratings\n1,000～500',
    },
    { ...cheap, lines: '2,4,5,6,8' },
  ],
  [
    'each line past 50 is shown back',
    'ja',
    { price: '5000', others: Array(52).fill('5000 fba').join('\n') },
    {
      ...nothing,
      reference: '5000',
      lines: '51,52',
    },
  ],
  [
    'ten billion is read',
    'ja',
    { price: '10000000000', usual: '10000000000' },
    { ...nothing, reference: '10000000000' },
  ],
  [
    'more than ten billion is an error',
    'ja',
    { price: '10000000001', list: '10000000001' },
    { errors: 'price,list' },
  ],
  [
    'more than ten billion costs a line',
    'ja',
    { ...market, price: '1500', others: '10000000001\n5000 fba\n5000' },
    {
      ...cheap,
      lines: '1',
    },
  ],
  ['forty characters are a number', 'ja', { ...market, price: long(40) }, cheap],
  [
    'forty-one are an error',
    'ja',
    { price: long(41), ratings: long(41) },
    { errors: 'price,ratings' },
  ],
  [
    'forty-one cost a line',
    'ja',
    { ...market, price: '1500', others: `${long(41)}\n5000 fba\n5000` },
    { ...cheap, lines: '1' },
  ],
  [
    'every optional field that cannot be read is an error at it',
    'ja',
    {
      price: '1500',
      shipping: 'x',
      pack: '0',
      usual: '-1',
      list: '0',
      ratings: '1.5',
      positive: '101',
      'last-rating': '-1',
      delivery: '1e3',
    },
    { errors: 'shipping,pack,usual,list,ratings,positive,last-rating,delivery' },
  ],
  ['no price', 'ja', { others: '5000' }, { errors: 'price' }],
  ['a price of 0', 'ja', { price: '０' }, { errors: 'price' }],
  [
    'the reference is for the pack and condition in question, postage included',
    'ja',
    {
      price: '5,000',
      pack: '12',
      condition: 'used-good',
      others: '5,000円 送料350円 FBA 評価300件 中古-良い 12個',
    },
    { ...nothing, reference: '5350' },
  ],
  ['an address without a parameter of ours asks nothing', 'ja', 'utm_source=x', {}],
];

for (const [rule, locale, query, expected] of rules) {
  test(`${locale}: ${rule}`, async ({ request }) => {
    const text = typeof query === 'string' ? query : new URLSearchParams(query).toString();
    const found = await marks(request, locale, text);
    // In the order of the page, which is that of the form.
    if (expected.errors) {
      expect(found.errors?.split(',').sort()).toEqual(expected.errors.split(',').sort());
      expect(found.verdict).toBeUndefined();
    } else expect(found).toEqual(expected);
  });
}

const grades: [string, string][] = [
  ['新品', '1000'],
  ['中古-ほぼ新品', '1176'],
  ['中古-非常に良い', '1333'],
  ['中古-良い', '1538'],
  ['中古-可', '2000'],
  ['再生品', '1333'],
];
for (const [grade, reference] of grades) {
  test(`a line that says ${grade} is scaled to new`, async ({ request }) => {
    const query = new URLSearchParams({ price: '1000', others: `1000円 ${grade}` });
    expect(await marks(request, 'ja', query.toString())).toMatchObject({ reference });
  });
}
