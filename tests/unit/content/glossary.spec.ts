import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type GlossaryEntry, glossary } from '../../../content/glossary';
import { locales } from '../../../content/locales';

const entries = Object.entries<GlossaryEntry>(glossary);
const folded = (text: string) => text.normalize('NFKC').toLowerCase();
const repeated = (list: string[]) => list.filter((each, index) => list.indexOf(each) !== index);

/**
 * Anchors that were published. Append new ids; never rename or delete one: links depend on it.
 */
const publishedIds = [
  'account-takeover authenticator-app backup-method bimi chargeback credential-stuffing',
  'damage-report delivery-code dmarc domain-name dormant-account feedback forwarding-rule',
  'fulfilled-by-amazon holiday-setting infostealer mail-header malware marketplace-guarantee',
  'merchant-fulfilled message-center multi-factor-authentication one-time-code order-defect-rate',
  'passkey passphrase password-manager pay-out-account pay-out-hold phishing phishing-resistant',
  'platform-act push-bombing real-time-phishing recovery-code repricing-tool security-key',
  'seller-central selling-plan session-theft shared-sign-in sim-swap smishing sp-api',
  'specified-transactions-act spoofed-sender totp trusted-device two-step-verification',
  'unauthorised-access user-permissions',
].flatMap((line) => line.split(' '));

test('ids are sorted, none was lost, and each can be an anchor beside those of the letters', () => {
  const ids = Object.keys(glossary);
  expect(ids).toEqual([...ids].sort());
  expect(ids).toEqual(expect.arrayContaining(publishedIds));
  for (const id of ids) expect(id).toMatch(/^(?!row-|letter-)[a-z]+(-[a-z]+)*$/);
});

test('a name means one thing: no term or alias stands for two entries', () => {
  for (const locale of locales) {
    const names = entries.flatMap(([, { term, aliases }]) => [
      ...new Set([term[locale], ...aliases[locale]].map(folded)),
    ]);
    expect(repeated(names)).toEqual([]);
  }
});

test('an alias is not the term again', () => {
  for (const [id, { term, aliases }] of entries)
    for (const locale of locales) expect.soft(aliases[locale], id).not.toContain(term[locale]);
});

test('readings are hiragana, meanings one or two sentences in their own language', () => {
  for (const [id, { reading, meaning }] of entries) {
    expect.soft(reading, id).toMatch(/^[ぁ-んー]+$/);
    expect.soft(meaning.ja, id).toMatch(/。$/);
    expect.soft(meaning.en, id).toMatch(/\.$/);
    expect.soft(meaning.en, id).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    for (const sentence of meaning.ja.split('。'))
      expect.soft(sentence.length, `${id}: ${sentence}`).toBeLessThanOrEqual(70);
  }
});

test('the words of the README are those of the glossary', () => {
  const list = /^## Words\n\n(.+?)\n\n/ms.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const words = list.split(/ ·\s+/).map((pair) => /^([ -~]+) (\S+)$/.exec(pair.trim())?.slice(1));
  expect(words.length).toBeGreaterThan(10);
  const terms = new Map(entries.map(([, { term }]) => [term.en.replace(/ \(.*\)$/, ''), term.ja]));
  const [explained, ours] = [true, false].map((isTerm) =>
    (words as string[][]).filter(([en = '']) => terms.has(en) === isTerm),
  );
  for (const [en = '', ja] of explained ?? []) expect.soft(ja, en).toBe(terms.get(en));
  // What the site calls its own parts needs no explanation.
  expect(ours?.map(([en]) => en)).toEqual([
    'guide',
    'tool',
    'checklist',
    'item',
    'offer',
    'verdict',
    'reason',
    'source',
  ]);
});
