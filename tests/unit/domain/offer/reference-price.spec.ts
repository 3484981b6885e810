import { expect, test } from '@playwright/test';
import { parseOffer } from '../../../../domain/offer/parse-offer';
import type { RawQuery } from '../../../../domain/offer/query';
import {
  type Counted,
  countOffers,
  findReference,
  type Reference,
} from '../../../../domain/offer/reference-price';

function reference(raw: RawQuery): Reference | null {
  const parsed = parseOffer({ price: '1000', ...raw }, 'JPY');
  if (parsed.state !== 'read') throw new Error(JSON.stringify(parsed));
  return findReference(parsed.input);
}

const scams = '1000\n980\n1000\n1010';

const amounts: [string, RawQuery, number, number][] = [
  ['the median of the others', { others: '4000\n5000\n5100' }, 5000, 0],
  ['postage counts', { others: '4000 +1000\n4500 +500' }, 5000, 0],
  ['two trusted offers outweigh the rest', { others: '4000\n5000 fba\n5200 300 ratings' }, 5100, 0],
  ['one trusted offer alone does not', { others: '4000\n5000 fba' }, 4500, 0],
  [
    'four at 1,000 do not set the price beside two honest',
    { others: `${scams}\n5000 fba\n4980` },
    4990,
    4,
  ],
  ['nor beside two nobody vouches for', { others: `${scams}\n5000\n4980` }, 4990, 4],
  ['a cheap trusted offer is never set aside', { others: '1000 fba\n5000 fba' }, 3000, 0],
  ['a single dear offer sets nothing aside', { others: '1000\n1000\n5000' }, 1000, 0],
  [
    'the widest hole that counts is cut, not a wider one above it',
    { others: '1000\n1010\n5000 fba\n4900 fba\n99000' },
    4950,
    2,
  ],
  ['a hole of less than 1.6 stays', { others: '3200\n5000 fba\n5000 fba' }, 5000, 0],
  [
    'like condition goes first',
    { condition: 'used-good', others: '9000\n2000 used-good' },
    2000,
    0,
  ],
  ['else the condition is scaled', { condition: 'used-good', others: '10000\n10000' }, 6500, 0],
  ['the pack in question counts', { pack: '2', others: '3600 x12\n3600 x12' }, 600, 0],
  ['the usual price when there are no others', { usual: '5000' }, 5000, 0],
  ['85 % of the list price when there is nothing else', { list: '10000' }, 8500, 0],
  ['a usual price goes before a list price', { usual: '5000', list: '10000' }, 5000, 0],
  [
    'the usual price stands against a list nobody vouches for',
    { usual: '5000', others: scams },
    5000,
    4,
  ],
  ['but not against trusted offers', { usual: '5000', others: '1000 fba\n1010 fba' }, 1005, 0],
];
for (const [rule, raw, amount, setAside] of amounts) {
  test(`reference: ${rule}`, () => {
    expect(reference(raw)).toMatchObject({ amount, setAside });
  });
}

const counts: [string, RawQuery, Counted | null][] = [
  ['all count', { others: '4000\n5000\n5100' }, null],
  [
    'two vouched for leave the third out',
    { others: '4000\n5000 fba\n5200 300 ratings' },
    { read: 3, unlike: 0, unvouched: 1 },
  ],
  [
    'many ratings of which few are positive vouch for nothing',
    { others: '5000 fba\n5100 fba\n5200 300 ratings 64% positive' },
    { read: 3, unlike: 0, unvouched: 1 },
  ],
  [
    'another condition is left out',
    { others: '5000\n4900\n2000 used-good' },
    { read: 3, unlike: 1, unvouched: 0 },
  ],
  ['unless there is no other', { condition: 'used-good', others: '5000\n4900' }, null],
  ['very cheap ones are', { others: `${scams}\n5000\n4980` }, { read: 6, unlike: 0, unvouched: 0 }],
  [
    'all at once',
    { others: `${scams}\n5000 fba\n4980 fba\n5100\n2000 used-good` },
    { read: 8, unlike: 1, unvouched: 1 },
  ],
  ['none sets the price', { usual: '5000', others: scams }, null],
];
for (const [rule, raw, counted] of counts) {
  test(`what counts of the offers read: ${rule}`, () => {
    const parsed = parseOffer({ price: '1000', ...raw }, 'JPY');
    const found = parsed.state === 'read' ? findReference(parsed.input) : null;
    if (parsed.state !== 'read' || !found) throw new Error('no reference');
    expect(countOffers(parsed.input, found)).toEqual(counted);
  });
}

test('without others, usual and list price there is no reference', () => {
  expect(reference({})).toBeNull();
  expect(reference({ others: 'nothing to read' })).toBeNull();
});

test('a single cheap offer set aside is no cluster, two are', () => {
  expect(reference({ others: '1000\n5000 fba\n5000 fba' })?.clusterLimit).toBeNull();
  expect(reference({ others: '1000\n1000\n4000 fba\n4000 fba' })?.clusterLimit).toBe(2000);
});

test('a spread needs five offers and is never narrower than 5 %', () => {
  expect(reference({ others: '5000\n5000\n5000\n5000' })?.spread).toBeNull();
  expect(reference({ others: '5000\n5000\n5000\n5000\n5000' })?.spread?.deviation).toBe(0.05);
});
