import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { priceAxis, stackMarks } from '../../../../domain/offer/price-axis';

test('half the price is always the same way to the left', () => {
  const { place } = priceAxis([1000, 2000, 4000], 20, 300, 60);
  expect(place(2000) - place(1000)).toBeCloseTo(place(4000) - place(2000), 0);
});

test('the same prices in another unit lie in the same places', () => {
  const one = priceAxis([980, 1500, 5000], 20, 300, 60);
  const other = priceAxis([98000, 150000, 500000], 20, 300, 60);
  expect([980, 1500, 5000].map(one.place)).toEqual([98000, 150000, 500000].map(other.place));
});

test('one price stands in the middle', () => {
  expect(priceAxis([1500], 20, 300, 60).place(1500)).toBeCloseTo(160, 0);
});

test('ticks are round and few', () => {
  expect(priceAxis([980, 1000, 5000], 20, 300, 60).ticks).toEqual([1000, 2000, 5000]);
  expect(priceAxis([1, 1_000_000], 20, 300, 60).ticks.length).toBeLessThanOrEqual(4);
});

test('marks that would touch are stacked, up to the highest row', () => {
  const axis = priceAxis([1000, 5000], 20, 300, 60);
  const marks = stackMarks(
    [1000, 1000, 1000, 5000].map((value) => ({ value })),
    axis,
    12,
    2,
  );
  expect(marks.map(({ row }) => row)).toEqual([0, 1, 1, 0]);
});

test('whatever the prices, every mark is a number within the width', () => {
  const price = fc.oneof(
    fc.integer({ min: 1, max: 1_000_000_000_000 }),
    fc.double({ min: 1e-9, max: 1e24, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(price, { minLength: 1, maxLength: 53 }), (values) => {
      const axis = priceAxis(values, 20, 300, 60);
      const marks = stackMarks(
        values.map((value) => ({ value })),
        axis,
        12,
        6,
      );
      const isIn = (x: number) => x >= 20 && x <= 300;
      return (
        marks.every(({ x, row }) => isIn(x) && row >= 0 && row < 6) &&
        axis.ticks.length <= 4 &&
        axis.ticks.map(axis.place).every(isIn)
      );
    }),
    { numRuns: 2000 },
  );
});
