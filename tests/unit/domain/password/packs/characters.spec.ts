import { expect, test } from '@playwright/test';
import { bigramCosts, usualKanji } from '../../../../../domain/password/packs/characters';

test('the table is whole: 70 rows of 69 costs from 0 to 3.2 decades', () => {
  expect(bigramCosts).toMatch(/^[0-P]{4830}$/);
});
test('600 kanji, each once', () => {
  expect(new Set(usualKanji).size).toBe(600);
});
