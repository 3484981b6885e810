import { expect, test } from '@playwright/test';
import { DANGER_POINTS, discountPoints, signals } from '../../../../domain/offer/signals';

const corners: [number, number][] = [
  [-0.5, 0],
  [0, 0],
  [0.1, 0],
  [0.15, 1],
  [0.2, 2],
  [0.35, 6],
  [0.5, 12],
  [0.6, 14],
  [0.7, 16],
  [0.9, 18],
  [0.999, 18],
];
for (const [discount, points] of corners) {
  test(`a discount of ${discount * 100} % is worth ${points} points`, () => {
    expect(discountPoints(discount)).toBeCloseTo(points, 9);
  });
}

test('no discount alone is worth danger', () => {
  expect(discountPoints(1)).toBeLessThan(DANGER_POINTS);
});

test('every signal has its own code', () => {
  expect(new Set(signals.map(({ code }) => code)).size).toBe(signals.length);
});
