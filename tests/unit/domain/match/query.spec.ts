import { expect, test } from '@playwright/test';
import { matchParameters, tidyMatchQuery } from '../../../../domain/match/query';

test('a query without any parameter of ours is nothing', () => {
  expect(tidyMatchQuery({})).toBeNull();
  expect(tidyMatchQuery({ utm: 'x' })).toBeNull();
});

test('known words are taken, the rest is named', () => {
  const query = tidyMatchQuery({
    price: ['5000', '6000'],
    fulfilment: 'amazon',
    condition: 'used-good',
    repricer: 'yes',
    clearance: 'perhaps',
    colour: 'red',
  });
  expect(query).toMatchObject({
    typed: { price: '5000' },
    fulfilment: null,
    condition: 'used-good',
    hasRepricer: true,
    isClearance: false,
  });
  expect(query?.ignored).toEqual([
    { parameter: 'price', value: '6000' },
    { parameter: 'colour', value: null },
    { parameter: 'fulfilment', value: 'amazon' },
    { parameter: 'clearance', value: 'perhaps' },
  ]);
});

test('what is named back is cut, and parameters are short kebab-case', () => {
  const query = tidyMatchQuery({ price: '1', ['x'.repeat(500)]: 'y' });
  expect(query?.ignored[0]?.parameter).toHaveLength(40);
  for (const name of matchParameters) expect(name).toMatch(/^[a-z]+(-[a-z]+)?$/);
});
