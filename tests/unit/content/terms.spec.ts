/** No word a reader may not know stands unexplained: those of the glossary are marked, short names are introduced. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type GlossaryEntry, glossary } from '../../../content/glossary';
import { locales } from '../../../content/locales';

const slugs = readdirSync('content/guides');
const textOf = (slug: string, locale: string) =>
  readFileSync(`content/guides/${slug}/${locale}.mdx`, 'utf8');

/** Body without headings, links, tags and code, where no word can be marked. */
const proseOf = (text: string) =>
  text
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/^#.*$/gm, '')
    .replace(/\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/`[^`]*`/g, '')
    .replace(/<(?:"[^"]*"|[^">])*>/g, '');

/** The term as a whole word, without the short form in brackets and not as a part of a name. */
const useOf = (term: string) =>
  new RegExp(
    `(?<![a-z]|リアルタイム)${term.replace(/ ?[（(].*$/, '')}(?![a-rt-z]|対策協議会)`,
    'i',
  );

/** Words that need no explanation where they are used. */
const known: Record<(typeof locales)[number], readonly string[]> = {
  ja: ['seller-central'], // who sells there works in it every day
  en: ['seller-central', 'phishing', 'malware'], // the other two are in every newspaper
};

for (const slug of slugs) {
  test(`guide ${slug} marks every word of the glossary it uses`, () => {
    for (const locale of locales) {
      const text = textOf(slug, locale);
      const prose = proseOf(text);
      const unmarked = Object.entries<GlossaryEntry>(glossary)
        .filter(([id]) => !known[locale].includes(id) && !text.includes(`<Term id="${id}"`))
        .map(([, { term }]) => useOf(term[locale]).exec(prose)?.[0])
        .filter(Boolean);
      expect.soft(unmarked, locale).toEqual([]);
    }
  });
}

/** Short names everybody knows, and names that are no short forms. */
const plainNames = new Set(
  'SMS SIM ID PIN PC USB IC US UK IT SNS FAQ LINE NHK INFORM DMARC BIMI TOTP'.split(' '),
);

/** What says at the first use who they are, in the same paragraph. */
const introductions: Record<string, RegExp> = {
  CISA: /機関|米国|US\b|agency/,
  NCSC: /機関|英国|UK\b|agency|British/,
  NIST: /機関|米国|標準|standards|US\b/,
  NISC: /機関|現・|日本|agency|Japan/,
  'JPCERT/CC': /機関|日本|団体|組織|Japan/,
  FTC: /機関|米国|US\b|Federal/,
  IC3: /機関|米国|US\b|FBI/,
  IPA: /機関|日本|Japan|窓口/,
  MIC: /Ministry/,
  FSA: /Financial|Japan/,
  FBI: /米国|US\b/,
};

for (const slug of slugs) {
  test(`guide ${slug} says who is behind short names`, () => {
    for (const locale of locales) {
      const paragraphs = proseOf(
        // The speaker of a side stands in an attribute.
        textOf(slug, locale).replace(/<Side who="([^"]*)"[^>]*>\n*/g, '$1 '),
      ).split('\n');
      const seen = new Set<string>();
      for (const paragraph of paragraphs) {
        for (const [name] of paragraph.matchAll(/(?<![\w“])[A-Z]{2,}[A-Z0-9]*(?:\/[A-Z]+)?\b/g)) {
          if (plainNames.has(name) || seen.has(name)) continue;
          seen.add(name);
          expect.soft(Object.keys(introductions), `${locale}: say what ${name} is`).toContain(name);
          expect
            .soft(paragraph, `${locale}: say who ${name} is, at the first use`)
            .toMatch(introductions[name] ?? /^$/);
        }
      }
    }
  });
}
