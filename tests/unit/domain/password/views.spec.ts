import { expect, test } from '@playwright/test';
import { viewsOf } from '../../../../domain/password/views';
import { folded } from './words-for-tests';

const texts = (text: string, disguise: string, isRomaji: boolean) =>
  viewsOf(folded(text))
    .filter((one) => one.disguise === disguise && one.isRomaji === isRomaji)
    .map(({ view }) => view.text);

const views: [rule: string, text: string, disguise: string, isRomaji: boolean, read: string][] = [
  ['as typed', 'Sushi', 'none', false, 'sushi'],
  ['in the shared spelling', 'Sushi', 'none', true, 'susi'],
  ['signs read as letters', 'p@55w0rd', 'lookalike', false, 'password'],
  ['1 read as l', '1ove', 'lookalike', false, 'love'],
  ['backwards', 'drowssap', 'reversed', false, 'password'],
  ['backwards in romaji', 'ihsus', 'reversed', true, 'susi'],
  ['without separators', 'to be-or', 'separated', false, 'tobeor'],
  ['keys pressed with the input method off', 'f[r0\\s@', 'keys', true, 'pasuwado'],
  ['kana keys pressed for letters', 'せちととてらすし', 'keys', false, 'password'],
];
for (const [rule, text, disguise, isRomaji, read] of views) {
  test(`a text is read ${rule}`, () => expect(texts(text, disguise, isRomaji)).toContain(read));
}

test('nothing to swap, nothing to join: no such view', () => {
  expect(texts('sakura', 'lookalike', false)).toEqual([]);
  expect(texts('sakura', 'separated', false)).toEqual([]);
});
test('positions lead back to what was typed', () => {
  const [romaji] = viewsOf(folded('とうきょう1')).filter((one) => one.isRomaji);
  expect(romaji?.view.text.slice(0, 5)).toBe('tokyo');
  expect([romaji?.view.from[0], romaji?.view.to[4]]).toEqual([0, 5]);
});
