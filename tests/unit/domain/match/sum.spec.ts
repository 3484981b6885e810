import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  breakEvenPrice,
  leastPrice,
  shareOf,
  sumAt,
  type Terms,
} from '../../../../domain/match/sum';

const terms: Terms = {
  cost: 2000,
  feeBps: 1500,
  fixedFee: 100,
  postage: 500,
  margin: { kind: 'money', amount: 0 },
};

test('a sale is summed line by line in whole units', () => {
  expect(sumAt(5000, terms)).toEqual({
    price: 5000,
    fee: 750,
    fixedFee: 100,
    postage: 500,
    cost: 2000,
    left: 1650,
  });
});

test('a fee is rounded up, never down', () => {
  expect(shareOf(4990, 1500)).toBe(749);
  expect(shareOf(1, 1)).toBe(1);
  expect(shareOf(0, 1500)).toBe(0);
  expect(shareOf(1_000_000_000_000, 9999)).toBe(999_900_000_000);
});

test('shares agree with arithmetic on big integers', () => {
  const amounts = fc.integer({ min: 0, max: 1_000_000_000_000 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 10_000 }), (amount, bps) => {
      const exact = (BigInt(amount) * BigInt(bps) + 9999n) / 10_000n;
      return BigInt(shareOf(amount, bps)) === exact;
    }),
    { numRuns: 2000 },
  );
});

test('the least price for an amount, for a share, and for nothing', () => {
  expect(breakEvenPrice(terms)).toBe(3059);
  expect(sumAt(3059, terms).left).toBeGreaterThanOrEqual(0);
  expect(sumAt(3058, terms).left).toBeLessThan(0);
  expect(leastPrice({ ...terms, margin: { kind: 'share', bps: 1000 } })).toBe(3468);
  expect(leastPrice({ ...terms, cost: 0, fixedFee: 0, postage: 0, feeBps: 0 })).toBe(1);
});

test('shares that eat the whole price leave no price at all', () => {
  expect(leastPrice({ ...terms, margin: { kind: 'share', bps: 8500 } })).toBe(Infinity);
  expect(leastPrice({ ...terms, cost: 1_000_000_000_000 })).toBe(Infinity);
});

test('every price from the least on leaves the margin, and a higher cost never lowers it', () => {
  const money = fc.integer({ min: 0, max: 1_000_000 });
  const shares = fc.integer({ min: 0, max: 4900 });
  const arbitrary = fc.record({
    cost: money,
    feeBps: shares,
    fixedFee: money,
    postage: money,
    margin: fc.oneof(
      fc.record({ kind: fc.constant('money' as const), amount: money }),
      fc.record({ kind: fc.constant('share' as const), bps: shares }),
    ),
  });
  const extra = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(arbitrary, extra, extra, (some, above, more) => {
      const least = leastPrice(some);
      const keeps = (price: number) => {
        const { margin } = some;
        const wanted = margin.kind === 'money' ? margin.amount : shareOf(price, margin.bps);
        return sumAt(price, some).left >= wanted;
      };
      const isLeast = least === 1 || !keeps(least - 1);
      const isMonotonic = leastPrice({ ...some, cost: some.cost + more }) >= least;
      return keeps(least + above) && isLeast && isMonotonic;
    }),
    { numRuns: 2000 },
  );
});
