import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parseMatch } from '../../../../domain/match/parse-match';
import { matchParameters } from '../../../../domain/match/query';

type Query = Record<string, string>;
const whole: Query = { price: '5,000', cost: '2000', fee: '15', others: '4800 fba' };

function problems(query: Query): string[] {
  const parsed = parseMatch(query, 'JPY');
  return parsed.state === 'wrong'
    ? parsed.errors.map(({ parameter, problem }) => `${parameter} ${problem}`)
    : [parsed.state];
}

const wrong: [string, Query, string][] = [
  ['no price', { price: '' }, 'price missing'],
  ['no cost', { cost: ' ' }, 'cost missing'],
  ['no fee at all', { fee: '' }, 'fee no-fee'],
  ['no other offers', { others: '' }, 'others missing'],
  ['no line that can be read', { others: 'hello\nworld' }, 'others no-line'],
  ['a price of 0', { price: '0' }, 'price not-positive'],
  ['a price below 0', { price: '-5' }, 'price not-positive'],
  ['a cost below 0', { cost: '-5' }, 'cost negative'],
  ['a range as price', { price: '1000～1500' }, 'price range'],
  ['words as price', { price: 'abc' }, 'price unreadable'],
  ['NaN as cost', { cost: 'NaN' }, 'cost unreadable'],
  ['a fee of 100 %', { fee: '100' }, 'fee fee-too-high'],
  ['a fee above 100 %', { fee: '101' }, 'fee out-of-range'],
  ['a fee finer than a hundredth', { fee: '8.123' }, 'fee share-fraction'],
  ['a share to keep finer than a hundredth', { margin: '8.123%' }, 'margin share-fraction'],
  ['a margin of 100 %', { margin: '100%' }, 'margin margin-too-high'],
  ['a margin above 100 %', { margin: '250％' }, 'margin margin-too-high'],
  ['fee and margin of 100 % together', { margin: '85%' }, 'margin margin-too-high'],
  ['a margin in words', { margin: 'much%' }, 'margin unreadable'],
  ['a margin beyond all prices', { margin: '9999999999', fee: '99.5' }, 'margin unreachable'],
  ['half a day', { days: '1.5' }, 'days unreadable'],
  ['an empty pack', { pack: '0' }, 'pack out-of-range'],
  ['half a yen', { postage: '10.5' }, 'postage fraction'],
  ['too much money', { price: '99999999999' }, 'price too-large'],
  ['too long', { cost: '9'.repeat(400) }, 'cost too-long'],
  ['mixed currencies', { price: '¥5000', others: '$48 fba' }, 'others mixed-currency'],
  ['mixed fields', { price: '¥5000', cost: '$20' }, 'others mixed-currency'],
  [
    'floor above ceiling',
    { 'min-price': '900', 'max-price': '800' },
    'min-price floor-above-ceiling',
  ],
];
for (const [rule, query, problem] of wrong) {
  test(`${rule} is asked for at its field`, () => {
    expect(problems({ ...whole, ...query })).toContain(problem);
  });
}

test('a blank address is no error, a whole question is read exactly', () => {
  expect(parseMatch({}, 'JPY')).toEqual({ state: 'empty' });
  const parsed = parseMatch(
    {
      ...{ price: '$49.90', cost: '20', fee: '15.25', 'fixed-fee': '1.5', postage: '3.20' },
      ...{ margin: '10 %', others: '48 fba\nnonsense here', days: '１４日', repricer: 'yes' },
    },
    'JPY',
  );
  expect(parsed).toMatchObject({
    state: 'read',
    input: {
      currency: 'USD',
      price: 4990,
      terms: {
        cost: 2000,
        feeBps: 1525,
        fixedFee: 150,
        postage: 320,
        margin: { kind: 'share', bps: 1000 },
      },
      days: 14,
      hasRepricer: true,
      isClearance: false,
      others: [{ price: 4800, fulfilment: 'fba' }],
    },
    lineErrors: [{ line: 2 }],
  });
});

test('a fixed fee alone is enough, and a cost of 0 is a cost', () => {
  expect(problems({ ...whole, fee: '', 'fixed-fee': '0', cost: '0' })).toEqual(['read']);
});

test('offers handed over by another page are no question yet', () => {
  expect(parseMatch({ others: '5000 fba', pack: '2' }, 'JPY')).toEqual({ state: 'empty' });
});

test('a pasted panel has as many pieces as the own offer', () => {
  const others = '￥4,980\n新品\n出荷元\nAmazon\n販売元\nAmazon';
  const parsed = parseMatch({ ...whole, pack: '6', others }, 'JPY');
  expect(parsed).toMatchObject({ input: { others: [{ price: 4980, pack: 6 }] } });
});

test('no raw query throws', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('1', '¥5', '$5', '10%', '５円', '-', '%'));
  const value = fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.constant(undefined));
  const name = fc.oneof(fc.constantFrom<string>(...matchParameters), fc.string());
  fc.assert(
    fc.property(fc.dictionary(name, value), (raw) => {
      return ['empty', 'wrong', 'read'].includes(parseMatch(raw, 'JPY').state);
    }),
    { numRuns: 5000 },
  );
});
