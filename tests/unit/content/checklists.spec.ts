import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import {
  checklistGroups,
  getChecklist,
  itemLevels,
  listChecklists,
  sourcesOf,
} from '../../../content/checklists';
import { locales } from '../../../content/locales';
import { sources } from '../../../content/sources';

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
  'two-step-verification': [
    'app-is-primary',
    'backup-is-other-kind',
    'backup-on-other-phone',
    'no-unknown-methods',
    'phone-contract-guarded',
    'trusted-devices-few',
    'opened-from-bookmark',
    'rehearsal-stay-signed-in',
    'rehearsal-primary',
    'rehearsal-backup',
    'rehearsal-new-phone',
    'rehearsal-nothing-left',
    'rehearsal-tidied',
  ],
  'emergency-card': [
    'card-printed',
    'no-secrets-written',
    'support-route-written',
    'bank-desk-written',
    'phone-desk-written',
    'people-written',
    'backup-place-written',
    'folded-and-put-away',
  ],
  'payout-account': [
    'opened-by-yourself',
    'methods-all-known',
    'every-store-looked-at',
    'transfers-arrived',
    'change-mails-searched',
    'alerts-reach-you',
    'mailbox-not-forwarding',
    'users-all-known',
    'two-step-methods-known',
    'nothing-edited',
  ],
  'people-and-tools': [
    'users-all-named',
    'leavers-removed',
    'one-login-each',
    'permissions-no-wider',
    'two-steps-for-all',
    'apps-all-named',
    'apps-withdrawn',
    'tool-logins-guarded',
    'devices-accounted-for',
  ],
  'passwords-after-incident': [
    'clean-device',
    'mailbox-password',
    'mailbox-rules',
    'mailbox-two-steps',
    'amazon-password',
    'signed-out-everywhere',
    'two-step-methods-known',
    'payout-accounts-looked-at',
    'reuse-listed',
    'reuse-changed',
    'changes-looked-for',
    'codes-watched',
    'record-kept',
  ],
  'dormant-account': [
    'accounts-found',
    'sign-in-tried',
    'mailbox-still-yours',
    'password-of-its-own',
    'two-steps-on',
    'phone-current',
    'listings-looked-at',
    'bank-and-cards-looked-at',
    'kept-or-closed',
  ],
  staff: [
    'own-login',
    'own-two-steps',
    'password-of-its-own',
    'codes-told-to-nobody',
    'opened-from-bookmark',
    'urgent-requests-called-back',
    'money-settings-left-alone',
    'strange-things-told',
    'nothing-installed-unasked',
    'screen-locked',
    'lost-phone-told',
    'last-day-signed-out',
  ],
  'before-you-buy': [
    'seller-and-shipper',
    'ratings-are-recent',
    'price-compared',
    'delivery-date-plain',
    'seller-details-read',
    'paid-inside-only',
    'latest-date-noted',
    'refund-in-order-history',
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

    test('sources named exist, and what the law, Amazon or the press says has one', () => {
      for (const id of sourcesOf(checklist)) expect(Object.keys(sources)).toContain(id);
      for (const item of checklist.items) {
        const claims = /(?:20\d\d年|\d日間|報じられ|報告|Amazonは、|Amazonも|説明されて|とされて)/;
        if (claims.test(item.why.ja)) expect(item.sources?.length, item.id).toBeGreaterThan(0);
      }
    });

    test('nothing is called safe, nobody is blamed, no service number is given', () => {
      const words = JSON.stringify(checklist);
      expect(words).not.toMatch(/安全です|自業自得|\b(?:is|are) (?:completely )?safe\b|0120-\d/);
    });

    test('most of a list is essential, so that a tired reader knows where to stop', () => {
      const levels = checklist.items.map((item) => item.level);
      expect(levels.filter((level) => level === 'essential').length * 3).toBeGreaterThan(
        levels.length,
      );
      expect(levels[0]).toBe('essential');
    });
  });
}

test('every group and every level has its use', () => {
  expect(new Set(listChecklists().map(({ group }) => group))).toEqual(new Set(checklistGroups));
  const levels = listChecklists().flatMap(({ items }) => items.map((item) => item.level));
  expect(new Set(levels)).toEqual(new Set(itemLevels));
});

test('the look at the pay-out account asks for looking and says so', () => {
  const { summary, items } = getChecklist('payout-account');
  expect(summary.ja).toContain('見るだけで、変更はしないでください。');
  expect(summary.en).toContain('Look only: do not edit.');
  for (const { id, text } of items) {
    expect(text.ja, id).toMatch(/見ます。$|開きます。$|何も変えずに/);
  }
});

test('the review of people and tools has nine items, the rehearsal six', () => {
  expect(getChecklist('people-and-tools').items).toHaveLength(9);
  const rehearsal = getChecklist('two-step-verification').items.map((item) => item.text.ja);
  expect(rehearsal.filter((text) => /^予行\d：/.test(text))).toHaveLength(6);
});
