import { expect, test } from '@playwright/test';
import { characterCosts, modelled } from '../../../../domain/password/brute-force';
import { folded } from './words-for-tests';

const total = (text: string) => characterCosts(folded(text)).reduce((sum, cost) => sum + cost, 0);

test('the table knows every printable ASCII character once, capitals aside', () => {
  expect(modelled).toHaveLength(69);
  expect(new Set(modelled).size).toBe(69);
});
test('what can be spoken costs less than what cannot', () => {
  expect(total('marine')).toBeLessThan(total('qzxjkw') - 3);
});
test('random signs cost their full length', () => expect(total('$k8]Q}v2~')).toBeGreaterThan(17));
test('kana cost 1.35 decades, usual kanji less than rare ones', () => {
  expect(total('ぬね')).toBeCloseTo(2.7, 9);
  expect(total('日')).toBeLessThan(total('鬱'));
});
test('capitals inside cost more than one in front', () => {
  expect(total('Marine')).toBeLessThan(total('maRine'));
});
