import { expect, test } from '@playwright/test';
import { countries, countryNames, countryOrder, desks } from '../../../content/desks';
import { locales } from '../../../content/locales';
import { type Source, sources } from '../../../content/sources';

for (const country of countries) {
  for (const { organisation, purpose, phone, email, url, source } of desks[country]) {
    test(`${country}: ${organisation.en} can be reached`, () => {
      expect(phone ?? email ?? url).toBeTruthy();
      const { kind }: Source = sources[source];
      expect(kind).toBe('official');
      if (url) expect(new URL(url).protocol).toBe('https:');
      if (phone) expect(phone).toMatch(/^#?\d[\d ]*$/);
      for (const locale of locales) {
        expect(organisation[locale]).not.toBe('');
        expect(purpose[locale]).not.toBe('');
      }
    });
  }
}

test('numbers are those of the facts, and no others', () => {
  const phones = countries.flatMap((country) => desks[country].map(({ phone }) => phone));
  expect(phones.filter(Boolean)).toEqual(['110', '#9110', '188', '0300 123 2040', '101']);
});

test('every language has every country, its readers’ first', () => {
  for (const locale of locales) {
    expect([...countryOrder[locale]].sort()).toEqual([...countries].sort());
    expect(Object.keys(countryNames[locale]).sort()).toEqual([...countries].sort());
  }
  expect(countryOrder.ja[0]).toBe('jp');
});
