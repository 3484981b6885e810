import { expect, test } from '@playwright/test';
import { ownEntries } from '../../../../domain/password/own-words';
import { reasonsFor } from './words-for-tests';

const words = (...given: string[]) => ownEntries(given).map(({ word }) => word);

test('an address is taken whole, in parts and joined', () => {
  expect(words('Aoi-Shop88@example.jp')).toEqual(
    expect.arrayContaining(['aoi', 'shop88', 'shop', '88', 'example', 'aoishop88examplejp']),
  );
});
test('a birthday is taken in the usual forms', () => {
  expect(words('1987-04-03')).toEqual(
    expect.arrayContaining(['1987', '0403', '43', '19870403', '870403']),
  );
});
test('kana also count in romaji', () => expect(words('くるみや')).toContain('kurumiya'));
test('one character is not a word', () => expect(words('a', '')).toEqual([]));
test('what the reader told us is the reason given, alone and combined', () => {
  expect(reasonsFor('zqxvTarumeyo0403', ['zqxv tarumeyo', '1987-04-03'])).toContain(
    'user-input 0-12',
  );
});
