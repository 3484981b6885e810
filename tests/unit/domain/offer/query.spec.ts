import { expect, test } from '@playwright/test';
import { tidyQuery } from '../../../../domain/offer/query';

test('a query without any parameter of ours is empty', () => {
  expect(tidyQuery({})).toBeNull();
  expect(tidyQuery({ utm_source: 'x' })).toBeNull();
  expect(tidyQuery({ price: undefined, sign: [] })).toBeNull();
});

test('a submitted blank form is not empty', () => {
  expect(tidyQuery({ price: '' })).toMatchObject({ typed: { price: '' }, ignored: [] });
});

test('of a repeated single parameter the first counts, and it is said', () => {
  expect(tidyQuery({ price: ['1', '2'] })).toMatchObject({
    typed: { price: '1' },
    ignored: [{ parameter: 'price', value: null, reason: 'repeated' }],
  });
});

test('unknown parameters, signs and choices are put aside by name', () => {
  expect(
    tidyQuery({
      price: '1',
      colour: 'red',
      sign: ['scarce', 'nice', ''],
      fulfilment: 'drone',
      condition: 'used-good',
      'seller-info': '',
    }),
  ).toEqual({
    typed: { price: '1', fulfilment: 'drone', condition: 'used-good', 'seller-info': '' },
    fulfilment: null,
    condition: 'used-good',
    sellerInfo: null,
    signs: ['scarce'],
    ignored: [
      { parameter: 'colour', value: null, reason: 'unknown-parameter' },
      { parameter: 'sign', value: 'nice', reason: 'unknown-value' },
      { parameter: 'fulfilment', value: 'drone', reason: 'unknown-value' },
    ],
  });
});

test('signs repeat, and their order and number do not matter', () => {
  const once = tidyQuery({ price: '1', sign: ['scarce', 'brand'] })?.signs;
  expect(tidyQuery({ price: '1', sign: ['brand', 'scarce', 'brand'] })?.signs).toEqual(once);
});

test('what is put aside is cut to 40 characters, never through a character', () => {
  const ignored = tidyQuery({ price: '1', [`${'a'.repeat(39)}😀😀`]: '' })?.ignored;
  expect(ignored?.[0]?.parameter).toBe(`${'a'.repeat(39)}😀`);
});

test('names every object has are parameters like any other unknown one', () => {
  const raw = JSON.parse('{"price":"1","__proto__":"x","constructor":"y","toString":"z"}');
  expect(tidyQuery(raw)?.ignored).toHaveLength(3);
});
