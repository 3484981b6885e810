import { expect, test } from '@playwright/test';
import { indexTokens, isJapanese, queryTokens } from '../../../../domain/search/tokens';

test('Japanese is cut into pairs of neighbours, and the last character begins one too', () => {
  expect(indexTokens('入金口座')).toEqual(['入金', '金口', '口座', '座']);
});

test('a query is cut the same way; a lone character stays one', () => {
  expect(queryTokens('入金口座')).toEqual(['入金', '金口', '口座']);
  expect(queryTokens('座')).toEqual(['座']);
});

test('words of Latin letters are stems; the scripts are cut apart', () => {
  expect(indexTokens('amazonのcodes 2fa')).toEqual(['amazon', 'の', 'cod', '2fa']);
});

test('signs are no tokens', () => {
  expect(queryTokens('、。!? —')).toEqual([]);
});

test('kana or kanji make a text Japanese', () => {
  expect(['コード', '口座', 'code', '123'].map(isJapanese)).toEqual([true, true, false, false]);
});
