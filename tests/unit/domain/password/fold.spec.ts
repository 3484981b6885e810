import { expect, test } from '@playwright/test';
import { fold } from '../../../../domain/password/fold';
import { folded } from './words-for-tests';

const cases: [rule: string, text: string, read: string][] = [
  ['capitals are small', 'PassWord', 'password'],
  ['katakana are hiragana', 'ドラえもん', 'どらえもん'],
  ['Cyrillic letters read as the Latin ones they look like', 'pаsswоrd', 'password'],
  ['what cannot be seen is not there', 'pass\u200bword\ufe0f', 'password'],
  ['letters lose their marks', 'Tōkyō café', 'tokyo cafe'],
  ['kana keep theirs', 'か\u3099ぱ', 'がぱ'],
  ['mathematical letters are letters', '𝓹𝓪𝓼𝓼', 'pass'],
];
for (const [rule, text, read] of cases) {
  test(`${rule}`, () => expect(folded(text).text).toBe(read));
}

test('each character remembers its place, its capital and its disguise', () => {
  const { at, isUpper, isLookalike } = fold(['A', '\u200b', 'а', '𠮷']);
  expect([...at]).toEqual([0, 2, 3]);
  expect([...isUpper]).toEqual([1, 0, 0]);
  expect([...isLookalike]).toEqual([0, 1, 0]);
});
