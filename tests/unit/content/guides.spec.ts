import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { glossary } from '../../../content/glossary';
import { locales } from '../../../content/locales';
import { type Source, sources } from '../../../content/sources';

/** Months of politeness end here: what is older must be read again before the change can land. */
const reviewWithinDays = 180;
const daysSince = (date: string) => (Date.now() - Date.parse(date)) / (24 * 60 * 60 * 1000);

const slugs = readdirSync('content/guides');
const textOf = (slug: string, locale: string) =>
  readFileSync(`content/guides/${slug}/${locale}.mdx`, 'utf8');
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const listedSources = (text: string) => {
  const block = /^sources:\n((?:[ ]+- \S+\n)+)/m.exec(text)?.[1] ?? '';
  return all(block, /- (\S+)/g);
};
const citedSources = (text: string) => all(text, /<(?:Ref id|Side [^>]*source)="([^"]+)"/g);

for (const slug of slugs) {
  test(`guide ${slug} has each language, and nothing else`, () => {
    expect(readdirSync(`content/guides/${slug}`).sort()).toEqual(
      locales.map((l) => `${l}.mdx`).sort(),
    );
  });

  test(`guide ${slug} cites what it lists, lists what it cites, the same in both languages`, () => {
    const [ja, en] = [textOf(slug, 'ja'), textOf(slug, 'en')];
    for (const text of [ja, en]) {
      const listed = listedSources(text);
      expect(listed.length).toBeGreaterThan(0);
      expect(new Set(citedSources(text))).toEqual(new Set(listed));
      for (const id of listed) expect(Object.keys(sources)).toContain(id);
    }
    expect(listedSources(en)).toEqual(listedSources(ja));
    expect(new Set(citedSources(en))).toEqual(new Set(citedSources(ja)));
  });

  test(`guide ${slug} starts with one thing to do and was reviewed within ${reviewWithinDays} days`, () => {
    for (const locale of locales) {
      const text = textOf(slug, locale);
      expect(text.indexOf('<Callout kind="first">')).toBeGreaterThan(0);
      expect(text.indexOf('<Callout kind="first">')).toBeLessThan(text.indexOf('\n## '));
      expect(daysSince(/^reviewed: (\S+)/m.exec(text)?.[1] ?? '')).toBeLessThan(reviewWithinDays);
    }
  });

  test(`guide ${slug} explains a word once, at its first use`, () => {
    for (const locale of locales) {
      const terms = all(textOf(slug, locale), /<Term id="([^"]+)"/g);
      expect(new Set(terms).size).toBe(terms.length);
      for (const term of terms) expect(Object.keys(glossary)).toContain(term);
    }
  });
}

for (const [id, source] of Object.entries<Source>(sources)) {
  test(`source ${id} is linked only if official or press, over https, and was read within ${reviewWithinDays} days`, () => {
    expect(Boolean(source.url)).toBe(source.kind !== 'secondary');
    if (source.url) expect(new URL(source.url).protocol).toBe('https:');
    if (source.date) expect(source.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect(daysSince(source.checked)).toBeLessThan(reviewWithinDays);
  });
}

test('no source lies about that nothing cites', () => {
  const citing = [
    ...slugs.map((slug) => textOf(slug, 'ja')),
    readFileSync('content/claim-limits.ts', 'utf8'),
    readFileSync('content/desks.ts', 'utf8'),
    ...readdirSync('content/first-hour').map((file) =>
      readFileSync(`content/first-hour/${file}`, 'utf8'),
    ),
    readFileSync('components/match-advisor/match-warnings.tsx', 'utf8'),
  ].join('\n');
  for (const id of Object.keys(sources))
    expect.soft(citing, id).toMatch(new RegExp(`['" ]${id}['"\n]`));
});

/** What the evidence does not carry; each pattern with the reason it may not be written. */
const forbidden: [RegExp, string][] = [
  [/自業自得/, 'blames the reader'],
  [/安全です|(?:is|are) (?:completely |perfectly )?safe\b(?! to)/i, 'we never say safe'],
  [/99\.9\s*[%％](?![^\n]*<Ref)/, 'a figure of one company, never without its source'],
  [
    /(?:8|八)文字以上.*推奨.*15|8 characters minimum, 15 recommended/,
    'a draft of the standard, not its final text',
  ],
  [/0120-\d|1-888-280/, 'customer-service numbers change and are imitated'],
  [
    /メッセージセンターに(?:ない|載っていない)(?:メール)?(?:は|なら)(?:すべて|全部)?(?:偽物|詐欺)/,
    'code mails are not listed there',
  ],
];

for (const slug of slugs) {
  for (const locale of locales) {
    test(`guide ${slug} (${locale}) makes no claim the evidence does not carry`, () => {
      const text = textOf(slug, locale);
      for (const [pattern, reason] of forbidden) expect(text, reason).not.toMatch(pattern);
    });
  }
}
