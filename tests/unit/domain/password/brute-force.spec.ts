import { expect, test } from '@playwright/test';
import { characterCosts, cyrillicKeys, modelled } from '../../../../domain/password/brute-force';
import { folded } from './words-for-tests';

const sum = (costs: Float64Array) => costs.reduce((all, cost) => all + cost, 0);
const total = (text: string, manner: 'likely' | 'spoken' | 'cyrillic' = 'likely') =>
  sum(characterCosts(folded(text))[manner]);
const evenly = (text: string) => sum(characterCosts(folded(text)).even);

test('the table knows every printable ASCII character once, capitals aside', () => {
  expect(modelled).toHaveLength(69);
  expect(new Set(modelled).size).toBe(69);
});
test('what can be spoken costs less than what cannot', () => {
  expect(total('marine')).toBeLessThan(total('qzxjkw') - 3);
});
test('a whole that sounds like a word costs less still, up to its eighth character', () => {
  expect(total('marinela', 'spoken')).toBeLessThan(total('marinela') - 1);
  const longer = total('marinelamarinela', 'spoken') - total('marinela', 'spoken');
  expect(longer).toBeGreaterThan(total('marinela') - 0.5);
});
const russian: [word: string, typed: string][] = [
  ['пароль', 'gfhjkm'],
  ['наташа', 'yfnfif'],
  ['солнышко', 'cjkysirj'],
];
for (const [word, typed] of russian) {
  test(`${word} typed on Latin keys, ${typed}, costs less than chance has it`, () => {
    expect(total(typed, 'cyrillic')).toBeLessThan(evenly(typed) - 3);
    expect(total(typed, 'cyrillic')).toBeLessThan(total(typed));
  });
}
test('words of other languages are not taken for Russian ones, nor what is no key of a Russian letter', () => {
  expect(total('sunshine', 'cyrillic')).toBeGreaterThan(total('sunshine') + 3);
  expect(total('gfhjkm7', 'cyrillic')).toBe(Number.POSITIVE_INFINITY);
  expect(new Set(cyrillicKeys).size).toBe(33);
});
const even: [text: string, signs: number][] = [
  ['qzxjkwpv', 26],
  ['qzxjkw7p', 36],
  ['Qzxjkw7p', 62],
  ['Qzxjkw7!', 70],
  ['Qzxjkw7.', 76],
  ['Qzxjkw7~', 95],
  ['9f04c1ab', 16],
];
for (const [text, signs] of even) {
  test(`evenly, ${text} is drawn out of ${signs} signs`, () =>
    expect(evenly(text)).toBeCloseTo(8 * Math.log10(signs), 9));
}
test('kana cost 1.35 decades, usual kanji less than rare ones', () => {
  expect(total('ぬね')).toBeCloseTo(2.7, 9);
  expect(total('日')).toBeLessThan(total('鬱'));
});
test('capitals inside cost more than one in front', () => {
  expect(total('Marine')).toBeLessThan(total('maRine'));
});
