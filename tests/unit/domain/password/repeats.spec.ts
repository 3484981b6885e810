import { expect, test } from '@playwright/test';
import { isCopied, repeatsIn } from '../../../../domain/password/repeats';

const codesOf = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
const spans = (text: string) => repeatsIn(codesOf(text)).map(({ start, end }) => `${start}-${end}`);

test('a piece again and again is one copy', () => expect(spans('abcabcabc')).toContain('3-9'));
test('a copy begun by half', () => expect(spans('abcdabc')).toEqual(['4-7']));
test('one character again and again', () => expect(spans('aaaa')).toContain('1-4'));
test('a copy further on', () => expect(spans('wxyz-----wxyz')).toContain('9-13'));
test('two alike by chance are no copy', () => expect(spans('a1b2a3')).toEqual([]));
test('a copy costs less than two digits', () => {
  for (const { log10 } of repeatsIn(codesOf('tanakatanakatanaka'))) expect(log10).toBeLessThan(2);
});
test('beyond the searched part a copied run is seen', () => {
  expect(isCopied(codesOf('abcdabcd'), 7)).toBe(true);
  expect(isCopied(codesOf('abcdabxd'), 7)).toBe(false);
});
