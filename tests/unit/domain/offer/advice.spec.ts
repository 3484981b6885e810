import { expect, test } from '@playwright/test';
import {
  alternativeOf,
  hasOrdered,
  sellerSituationOf,
  situationOf,
} from '../../../../domain/offer/advice';
import { judgeOffer } from '../../../../domain/offer/judge-offer';
import { parseOffer } from '../../../../domain/offer/parse-offer';

function read(query: string) {
  const parsed = parseOffer(Object.fromEntries(new URLSearchParams(query)), 'JPY');
  if (parsed.state !== 'read') throw new Error(query);
  return parsed.input;
}

const market = 'others=5000 fba%0A4980 merchant 300 ratings%0A5100 fba';

const situations: [string, string, string][] = [
  [`price=1500&${market}&fulfilment=merchant&sign=just-launched&delivery=25`, 'scam', 'bait'],
  [`price=1500&${market}&fulfilment=fba&ratings=5&sign=brand`, 'counterfeit', 'doubt'],
  [`price=500&${market}&fulfilment=merchant&ratings=5200&positive=98`, 'price-slip', 'doubt'],
  [`price=500&${market}&fulfilment=amazon`, 'price-slip', 'competition'],
  [`price=6600&${market}&fulfilment=merchant`, 'overpriced', 'competition'],
  [`price=2700&${market}&fulfilment=merchant`, 'check', 'doubt'],
  ['price=1500', 'unknown', 'competition'],
  [`price=4900&${market}`, 'unknown-seller', 'competition'],
  [`price=4900&${market}&fulfilment=merchant`, 'low', 'competition'],
];
for (const [query, buyer, seller] of situations) {
  test(`${query.replace(market, 'a market')}: ${buyer} for a buyer, ${seller} for a seller`, () => {
    const judgement = judgeOffer(read(query));
    expect(situationOf(judgement)).toBe(buyer);
    expect(sellerSituationOf(judgement)).toBe(seller);
  });
}

const alternatives: [string, string, ReturnType<typeof alternativeOf>][] = [
  ['the cheapest from the warehouse', `price=1500&${market}`, { total: 5000, extra: 3500 }],
  [
    'with both postages',
    'price=1500&shipping=300&others=5000 %2B200 fba',
    { total: 5200, extra: 3400 },
  ],
  ['even when it is cheaper', 'price=6000&others=5000 amazon', { total: 5000, extra: -1000 }],
  ['none in another condition', 'price=1500&others=5000 fba used-good', null],
  ['none in another pack', 'price=1500&others=5000 fba x2', null],
  ['none that a seller ships', 'price=1500&others=5000 merchant 9000 ratings', null],
  ['none for an offer from the warehouse', `price=1500&fulfilment=fba&${market}`, null],
];
for (const [rule, query, expected] of alternatives) {
  test(`the alternative: ${rule}`, () => {
    expect(alternativeOf(read(query))).toEqual(expected);
  });
}

test('an untraceable parcel or a refund by mail is only seen after ordering', () => {
  expect(hasOrdered(read('price=1500&sign=tracking-invalid'))).toBe(true);
  expect(hasOrdered(read('price=1500&sign=refund-by-mail'))).toBe(true);
  expect(hasOrdered(read('price=1500&sign=just-launched'))).toBe(false);
});
