import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { getChecklist, listChecklists } from '../../../content/checklists';
import { locales } from '../../../content/locales';

/**
 * Places of published items. Append new ids; never move, rename or delete one: links depend on it.
 */
const publishedOrder: Record<string, string[]> = {
  'todays-ten': [
    'unique-password',
    'app-as-primary',
    'mailbox-secured',
    'codes-told-to-nobody',
    'backup-of-another-kind',
    'payout-accounts-looked-at',
    'users-all-known',
    'alerts-reach-you',
    'apps-all-known',
    'old-devices-signed-out',
  ],
};

test('each slug is given once and leads to its list', () => {
  const slugs = listChecklists().map((checklist) => checklist.slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(getChecklist(slug).slug).toBe(slug);
  expect(() => getChecklist('none')).toThrow('none');
});

for (const checklist of listChecklists()) {
  test.describe(checklist.slug, () => {
    test('items keep their places', () => {
      expect(checklist.items.map((item) => item.id)).toEqual(publishedOrder[checklist.slug]);
    });

    test('ids are unique kebab-case and never look like a share link', () => {
      const ids = checklist.items.map((item) => item.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of [checklist.slug, ...ids]) expect(id).toMatch(/^(?!v\d)[a-z]+(-[a-z0-9]+)*$/);
    });

    test('both languages say everything', () => {
      const words = [checklist.title, checklist.summary].concat(
        checklist.items.flatMap((item) => [item.text, item.attack, item.why]),
      );
      for (const word of words) {
        for (const locale of locales) expect(word[locale].trim()).not.toBe('');
        expect(word.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
        expect(word.en).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
      }
    });

    test('no sentence is used twice', () => {
      for (const locale of locales) {
        const texts = checklist.items.map((item) => item.text[locale]);
        expect(new Set(texts).size).toBe(texts.length);
      }
    });

    test('minutes are whole, and a whole list fits an afternoon', () => {
      const minutes = checklist.items.map((item) => item.minutes);
      for (const each of minutes) expect(Number.isInteger(each) && each > 0).toBe(true);
      expect(minutes.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(180);
    });

    test('guides named exist', () => {
      for (const { guide } of checklist.items) {
        const slug = guide?.replace('/guides/', '').split('#')[0];
        if (slug) expect(existsSync(`content/guides/${slug}`), slug).toBe(true);
      }
    });
  });
}
