import { expect, test } from '@playwright/test';
import { parseOffer } from '../../../../domain/offer/parse-offer';
import {
  type Conditions,
  type Facts,
  holds,
  limitsOf,
} from '../../../../domain/offer/signal-cases';

function factsOf(query: string, more: Partial<Facts> = {}): Facts {
  const parsed = parseOffer(Object.fromEntries(new URLSearchParams(query)), 'JPY');
  if (parsed.state !== 'read') throw new Error(query);
  const { input } = parsed;
  const plain = { discount: null, priceWeight: 1, referenceWeight: 1 };
  return { input, ...plain, isOutlier: false, isInCluster: false, ...more };
}

const cases: [Conditions, string, boolean, Partial<Facts>?][] = [
  [{ 'ratings-under': 10 }, 'price=1&ratings=9', true],
  [{ 'ratings-under': 10 }, 'price=1&ratings=10', false],
  [{ 'ratings-under': 10 }, 'price=1', false],
  [{ 'ratings-from': 100, 'positive-from': 90 }, 'price=1&ratings=100&positive=90', true],
  [{ 'ratings-from': 100, 'positive-from': 90 }, 'price=1&ratings=100', false],
  [{ 'positive-under': 60 }, 'price=1&positive=59', true],
  [{ 'positive-under': 60 }, 'price=1&positive=0&ratings=0', false],
  [{ 'months-from': 12 }, 'price=1&last-rating=12', true],
  [{ 'months-from': 12 }, 'price=1&last-rating=11', false],
  [{ 'days-from': 21 }, 'price=1&delivery=21', true],
  [{ 'discount-from': 0.5 }, 'price=1', true, { discount: 0.5 }],
  [{ 'discount-from': 0.5 }, 'price=1', false],
  [{ flags: ['new'] }, 'price=1&ratings=0', true],
  [{ flags: ['new'] }, 'price=1&sign=just-launched', true],
  [{ flags: ['new'] }, 'price=1', false],
  [{ flags: ['by-seller'] }, 'price=1', true],
  [{ flags: ['by-seller'] }, 'price=1&fulfilment=fba', false],
  [{ flags: ['late-without-reason'] }, 'price=1&sign=preorder', false],
  [{ flags: ['real-brand-store'] }, 'price=1&sign=brand-store', true],
  [{ signs: ['brand'] }, 'price=1&sign=brand', true],
  [{ signs: ['brand'], flags: ['fba'] }, 'price=1&sign=brand', false],
];
for (const [when, query, expected, more] of cases) {
  test(`${JSON.stringify(when)} of ${query} is ${expected}`, () => {
    expect(holds(when, factsOf(query, more))).toBe(expected);
  });
}

test('the limits of a condition are its numbers alone', () => {
  expect(limitsOf({ flags: ['new'], 'discount-from': 0.5, signs: ['brand'] })).toEqual([
    ['discount-from', 0.5],
  ]);
});
