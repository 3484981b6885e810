import { expect, test } from '@playwright/test';
import { judgeOthers, type OwnOffer } from '../../../../domain/match/low-offers';
import type { Comparable } from '../../../../domain/offer/offer';

const own: OwnOffer = { price: 5000, condition: 'new', pack: 1, fulfilment: 'merchant' };
const offer = (price: number, more: Partial<Comparable> = {}): Comparable => ({
  price,
  postage: 0,
  fulfilment: 'merchant',
  condition: 'new',
  ratings: 0,
  positive: null,
  pack: 1,
  ...more,
});

test('four fakes alone on the page are judged by the reader’s own offer', () => {
  const judged = judgeOthers(own, [offer(980), offer(1000), offer(1010), offer(990)], 'JPY');
  expect(judged.map(({ verdict }) => verdict)).toEqual(Array(4).fill('danger'));
});

test('offers a little below are no danger, whoever ships them', () => {
  const others = [offer(4800, { fulfilment: 'fba' }), offer(4900, { ratings: 300 })];
  expect(judgeOthers(own, others, 'JPY').map(({ verdict }) => verdict)).toEqual(['low', 'low']);
});

test('the total holds the postage; another condition or pack is another kind', () => {
  const others = [
    offer(4000, { postage: 350 }),
    offer(4000, { condition: 'used-good' }),
    offer(4000, { pack: 2 }),
  ];
  const judged = judgeOthers(own, others, 'JPY');
  expect(judged.map(({ total }) => total)).toEqual([4350, 4000, 4000]);
  expect(judged.map(({ isSameKind }) => isSameKind)).toEqual([true, false, false]);
});
