import { expect, test } from '@playwright/test';
import { type Judgement, judgeOffer } from '../../../../domain/offer/judge-offer';
import { parseOffer } from '../../../../domain/offer/parse-offer';
import type { RawQuery } from '../../../../domain/offer/query';
import heldBack from './held-back-offers.json' with { type: 'json' };
import offers from './offers.json' with { type: 'json' };

function judge(query: string, locale = 'ja'): Judgement {
  const params = new URLSearchParams(query);
  const raw: RawQuery = Object.fromEntries(
    [...new Set(params.keys())].map((name) => [name, params.getAll(name)]),
  );
  const parsed = parseOffer(raw, locale === 'ja' ? 'JPY' : 'USD');
  if (parsed.state !== 'read' || parsed.lineErrors.length > 0 || parsed.ignored.length > 0) {
    throw new Error(JSON.stringify(parsed));
  }
  return judgeOffer(parsed.input);
}

for (const { id, title, why, query, allowed } of offers) {
  test(`${id} ${title}: ${allowed.join(' or ')}, because ${why}`, () => {
    expect(allowed).toContain(judge(query).verdict);
  });
}

// Described and labelled before they were judged for the first time.
for (const { id, title, why, locale, query, allowed } of heldBack) {
  test(`${id} ${title}: ${allowed.join(' or ')}, because ${why}`, () => {
    expect(allowed).toContain(judge(query, locale).verdict);
  });
}

const market = 'others=5000 fba%0A4980 merchant 300 ratings%0A5100 fba';
const scams = '1000%0A980%0A1000%0A1010';

const verdicts: [string, string, string][] = [
  [
    '1,500 beside 5,000, just launched, weeks to wait',
    `price=1500&${market}&fulfilment=merchant&sign=just-launched&delivery=25`,
    'danger',
  ],
  [
    '1,000 among four scams beside two honest offers',
    `price=1000&others=${scams}%0A5000%0A4980`,
    'check',
  ],
  [
    'the same from a newcomer',
    `price=1000&others=${scams}%0A5000%0A4980&fulfilment=merchant&sign=just-launched`,
    'danger',
  ],
  [
    'an honest 5,000 beside four scams',
    `price=5000&others=${scams}%0A4980 fba%0A5100 fba&fulfilment=merchant`,
    'low',
  ],
  [
    'a newcomer at market price',
    `price=5000&${market}&fulfilment=merchant&sign=just-launched`,
    'low',
  ],
  ['a price alone', 'price=1500', 'unknown'],
  [
    'one of four newcomers alone on a page, at the price of the others',
    `price=1000&others=980 0件%0A1000 0件%0A1010 2件&fulfilment=merchant`,
    'unknown',
  ],
  [
    'the same beside what the item usually costs',
    `price=1000&others=980 0件%0A1000 0件%0A1010 2件&fulfilment=merchant&usual=5000`,
    'danger',
  ],
  [
    'a quarter off from a long record, and masses of unrelated items',
    `price=3750&${market}&fulfilment=merchant&ratings=3000&positive=97&sign=unrelated-listings`,
    'check',
  ],
  [
    'bait that an account with hundreds of angry ratings joined',
    `price=1000&others=980 0件%0A1020 400件 高評価31%25%0A5000 fba%0A4980 300件&fulfilment=merchant&ratings=0`,
    'danger',
  ],
  [
    'an old book from somebody hardly rated, beside new ones',
    'price=300&condition=used-good&others=2000 fba%0A1980 900件&fulfilment=merchant&ratings=8',
    'check',
  ],
  [
    'a famous brand at half price from the warehouse, from somebody hardly rated',
    `price=2500&${market}&fulfilment=fba&ratings=8&sign=brand`,
    'check',
  ],
  ['a price and who ships', 'price=1500&fulfilment=merchant', 'unknown'],
  ['a normal price and nothing about the seller', `price=5000&${market}`, 'unknown'],
  ['a price far too low says so, however little is known', `price=1500&${market}`, 'check'],
  [
    'contact outside, whatever else is fine',
    `price=5000&${market}&fulfilment=fba&ratings=5000&positive=99&sign=off-platform`,
    'danger',
  ],
  ['contact outside and nothing else', 'price=1500&sign=off-platform', 'danger'],
  [
    'a refund promised by mail, even for an offer of Amazon',
    `price=5000&${market}&fulfilment=amazon&sign=refund-by-mail`,
    'danger',
  ],
  ['sold by Amazon at any price', `price=10&${market}&fulfilment=amazon`, 'low'],
  [
    'a name that only imitates Amazon',
    `price=2000&${market}&fulfilment=amazon&sign=impersonates`,
    'danger',
  ],
  [
    'from the warehouse never more than a question',
    `price=500&${market}&fulfilment=fba&ratings=0&sign=non-delivery&sign=scarce`,
    'check',
  ],
  [
    '45 % off from a seller with the best record',
    `price=2750&${market}&fulfilment=merchant&ratings=9000&positive=99&seller-info=verified`,
    'check',
  ],
  [
    'the same from the store of the brand',
    `price=2750&${market}&fulfilment=merchant&ratings=9000&positive=99&sign=brand-store`,
    'low',
  ],
];
for (const [rule, query, verdict] of verdicts) {
  test(`${rule}: ${verdict}`, () => {
    expect(judge(query).verdict).toBe(verdict);
  });
}

test('reasons come strongest first and add up to the points', () => {
  const { reasons, points, discount, reference } = judge(
    `price=1500&${market}&fulfilment=merchant&sign=just-launched&delivery=25`,
  );
  expect(reasons).toEqual([
    { code: 'discount', points: 16 },
    { code: 'new-seller', points: 6 },
    { code: 'slow-delivery', points: 5 },
    { code: 'new-and-cheap', points: 3 },
  ]);
  expect({ points, discount, amount: reference?.amount }).toEqual({
    points: 30,
    discount: 0.7,
    amount: 5000,
  });
});

const notes: [string, string, string[]][] = [
  [
    'a slip of the price is named',
    `price=500&${market}&fulfilment=merchant&ratings=5200&positive=98`,
    ['price-error', 'same-model'],
  ],
  [
    'an offer of Amazon is named',
    `price=500&${market}&fulfilment=amazon`,
    ['sold-by-amazon', 'price-error'],
  ],
  [
    'a copy is the worry from the warehouse',
    `price=1500&${market}&fulfilment=fba&ratings=5&sign=brand`,
    ['same-model', 'counterfeit'],
  ],
  ['a price 30 % above is named', `price=6500&${market}&fulfilment=merchant`, ['overpriced']],
  [
    'a list price is a weak reference',
    'price=6980&list=8778&fulfilment=amazon',
    ['sold-by-amazon', 'weak-reference'],
  ],
];
for (const [rule, query, expected] of notes) {
  test(rule, () => {
    expect(judge(query).notes).toEqual(expected);
  });
}

test('what was not given is listed; of a newcomer no ratings are asked', () => {
  expect(judge('price=1500').missing).toEqual([
    'others',
    'fulfilment',
    'ratings',
    'positive',
    'last-rating',
    'seller-info',
    'delivery',
  ]);
  expect(judge(`price=1500&${market}&sign=just-launched`).missing).toEqual([
    'fulfilment',
    'seller-info',
    'delivery',
  ]);
  expect(judge(`price=1500&${market}&fulfilment=amazon`).missing).toEqual([]);
});
