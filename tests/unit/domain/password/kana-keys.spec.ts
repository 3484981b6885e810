import { expect, test } from '@playwright/test';
import {
  kanaOfKey,
  keysOfKana,
  layouts,
  withVoiceMark,
} from '../../../../domain/password/kana-keys';

test('keys make kana with the input method on', () => {
  expect([...'3lt@'].map((key) => kanaOfKey(key, false)).join('')).toBe('ありか゛');
  expect(kanaOfKey('e', true)).toBe('ぃ');
  expect(kanaOfKey('\u00e9', false)).toBe('');
});

const marks: [kana: string, mark: string, made: string][] = [
  ['か', '゛', 'が'],
  ['は', '゛', 'ば'],
  ['は', '゜', 'ぱ'],
  ['か', '゜', ''],
  ['な', '゛', ''],
];
for (const [kana, mark, made] of marks) {
  test(`「${kana}」 with 「${mark}」 is 「${made}」`, () =>
    expect(withVoiceMark(kana, mark)).toBe(made));
}

test('kana lead back to their keys, voice marks being keys of their own', () => {
  expect([...'せちととてらすし'].map(keysOfKana).join('')).toBe('password');
  expect([...'がぱっ'].map(keysOfKana)).toEqual(['t@', 'f[', 'z']);
  expect(keysOfKana('日')).toBe('');
});

test('1, q, a and z share a column, in kana too', () => {
  const columns = [...'1qazぬたちつ!'].map(
    (key) => (layouts.jis.get(key.charCodeAt(0)) ?? -1) % 32,
  );
  expect(columns).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
});
