import { expect, test } from '@playwright/test';
import { numberShapesIn } from '../../../../domain/password/number-shapes';

const cheapest = (text: string) =>
  Math.min(
    ...numberShapesIn(text)
      .filter(({ start, end }) => start === 0 && end === text.length)
      .map(({ log10 }) => log10),
  );

const shapes: [rule: string, text: string, log10: number][] = [
  ['a mobile number leaves eight digits free', '09037415926', 8.5],
  ['hyphens change nothing', '090-3741-5926', 8.5],
  ['a fixed line', '03-3741-5926', 8.8],
  ['a mobile number of Russia', '89161919708', 8.8],
  ['one of Ukraine', '+380661526462', 8.8],
  ['a postcode with its mark', '〒100-0001', 5.3],
  ['a postcode with a hyphen', '530-0001', 5.3],
  ['a bare postcode of the usual ending', '1500001', 5.2],
];
for (const [rule, text, log10] of shapes) test(`${rule}`, () => expect(cheapest(text)).toBe(log10));

test('small house numbers are cheap', () => expect(cheapest('1-1-1')).toBeLessThan(2));
test('plain digits cost about one decade each', () => expect(cheapest('4827')).toBeCloseTo(4, 0));
test('no number, no shape', () => expect(numberShapesIn('abc')).toEqual([]));
