import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { advise, type MatchInput, matchReasons } from '../../../../domain/match/advise';
import { parseMatch } from '../../../../domain/match/parse-match';
import type { Comparable } from '../../../../domain/offer/offer';

type Query = Record<string, string>;

const fakes =
  '980 merchant 0 ratings\n1000 merchant 0 ratings\n1010 merchant 2 ratings\n1000 merchant 0 ratings';
const base: Query = {
  price: '5000',
  cost: '2000',
  fee: '15',
  postage: '500',
  margin: '500',
  fulfilment: 'merchant',
};

function answer(query: Query) {
  const parsed = parseMatch({ ...base, ...query }, 'JPY');
  if (parsed.state !== 'read') throw new Error(JSON.stringify(parsed));
  return advise(parsed.input);
}

// The floor of the base is 3530: 3530 − 530 − 500 − 2000 = 500.
const scenarios: [string, Query, string, number | null][] = [
  ['four fakes at a fifth', { others: fakes }, 'hold-and-report', null],
  ['fakes, and money needed at once', { others: fakes, days: '3' }, 'hold-and-report', null],
  ['fakes, and stock to clear', { others: fakes, clearance: 'yes' }, 'hold-and-report', null],
  ['fakes beside honest dearer offers', { others: `${fakes}\n5100 fba` }, 'hold-and-report', null],
  ['fakes beside an honest low offer', { others: `${fakes}\n4600 fba` }, 'match-down', 4600],
  [
    'fakes, and a repricer without a floor',
    { others: fakes, repricer: 'yes' },
    'raise-floor',
    null,
  ],
  [
    'fakes, and a repricer with a good floor',
    { others: fakes, repricer: 'yes', 'min-price': '3600' },
    'hold-and-report',
    null,
  ],
  ['nobody is cheaper', { others: '5100 fba\n5200 merchant 300 ratings' }, 'hold', null],
  ['one asks the same', { others: '5000 fba' }, 'hold', null],
  [
    'a well-rated rival a little below',
    { others: '4800 merchant 300 ratings' },
    'match-down',
    4800,
  ],
  ['postage counts', { others: '4500 +350 merchant 300 ratings' }, 'match-down', 4850],
  ['postage makes it dearer', { others: '4800 +350 merchant 300 ratings' }, 'hold', null],
  ['a rival below, but no hurry', { others: '4800 fba', days: '90' }, 'hold', null],
  ['exactly the floor', { others: '3530 fba\n3600 fba' }, 'match-down', 3530],
  ['one yen below the floor', { others: '3529 fba\n3600 fba' }, 'hold', null],
  [
    'below the floor, money needed soon',
    { others: '3400 fba', days: '10' },
    'sell-elsewhere',
    null,
  ],
  [
    'below cost, but the stock has to go',
    { others: '2400 fba\n2500 fba', clearance: 'yes' },
    'match-down',
    2400,
  ],
  ['my own price loses already', { cost: '4500', others: '4800 fba' }, 'sell-elsewhere', null],
  [
    'my own price loses, nobody is cheaper',
    { cost: '4500', others: '5200 fba' },
    'raise-floor',
    null,
  ],
  ['my set minimum loses', { others: '4800 fba', 'min-price': '3000' }, 'raise-floor', null],
  ['a rival below my own minimum', { others: '4200 fba', 'min-price': '4500' }, 'hold', null],
  ['half price from a seller nobody knows', { others: '2500 merchant' }, 'hold', null],
  ['a used one is another kind', { others: '3000 中古-良い FBA\n5000 FBA' }, 'hold', null],
  ['my set maximum is too low', { others: '4800 fba', 'max-price': '3000' }, 'raise-floor', null],
];
for (const [rule, query, action, target] of scenarios) {
  test(`${rule}: ${action}`, () => {
    const advice = answer(query);
    expect({ action: advice.action, target: advice.target }).toEqual({ action, target });
    expect(advice.reasons.length).toBeGreaterThan(0);
  });
}

test('the sums stand beside each other to the yen', () => {
  const { now, matched, floor, breakEven } = answer({ others: '4800 fba' });
  expect(now.left).toBe(1750);
  expect(matched).toMatchObject({ price: 4800, fee: 720, postage: 500, cost: 2000, left: 1580 });
  expect([floor, breakEven]).toEqual([3530, 2942]);
});

const price = fc.integer({ min: 1, max: 20_000 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const comparable: fc.Arbitrary<Comparable> = fc.record({
  price,
  postage: fc.constantFrom(0, 0, 350),
  fulfilment: fc.constantFrom('amazon', 'fba', 'merchant', null),
  condition: fc.constantFrom('new', 'new', 'used-good'),
  ratings: maybe(fc.integer({ min: 0, max: 2000 })),
  positive: maybe(fc.integer({ min: 0, max: 100 })),
  pack: fc.constantFrom(1, 1, 1, 3),
});
const question: fc.Arbitrary<MatchInput> = fc.record({
  currency: fc.constantFrom('JPY', 'USD'),
  price,
  condition: fc.constant('new'),
  pack: fc.constant(1),
  fulfilment: fc.constantFrom('fba', 'merchant', null),
  terms: fc.record({
    cost: price,
    feeBps: fc.integer({ min: 0, max: 4900 }),
    fixedFee: fc.constantFrom(0, 100),
    postage: fc.constantFrom(0, 500),
    margin: fc.oneof(
      fc.record({ kind: fc.constant('money' as const), amount: price }),
      fc.record({ kind: fc.constant('share' as const), bps: fc.integer({ min: 0, max: 4900 }) }),
    ),
  }),
  days: maybe(fc.integer({ min: 0, max: 120 })),
  minPrice: maybe(price),
  maxPrice: maybe(price),
  hasRepricer: fc.boolean(),
  isClearance: fc.boolean(),
  others: fc.array(comparable, { minLength: 1, maxLength: 6 }),
});

test('a higher cost never lowers a target and never turns another answer into match-down', () => {
  let matches = 0;
  fc.assert(
    fc.property(question, fc.integer({ min: 1, max: 20_000 }), (input, more) => {
      const cheaper = advise(input);
      const terms = { ...input.terms, cost: input.terms.cost + more };
      const dearer = advise({ ...input, terms });
      if (dearer.target === null) return true;
      matches += 1;
      return cheaper.target !== null && dearer.target >= cheaper.target;
    }),
    { numRuns: 10_000 },
  );
  expect(matches).toBeGreaterThan(200);
});

test('what is met is sound, cheaper than mine, and leaves the margin unless the stock is cleared', () => {
  fc.assert(
    fc.property(question, (input) => {
      const { action, target, judged, floor, reasons } = advise(input);
      const isKnown = reasons.every((reason) => matchReasons.includes(reason));
      if (!isKnown || (target === null) === (action === 'match-down')) return false;
      if (target === null) return true;
      const met = judged.filter(({ total, isSameKind }) => isSameKind && total === target);
      const isSound = met.some(({ verdict }) => verdict === 'low' || verdict === 'unknown');
      return isSound && target < input.price && (input.isClearance || target >= floor);
    }),
    { numRuns: 5000 },
  );
});
