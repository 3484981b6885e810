import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { glossary, type TermId } from '../../../content/glossary';
import { locales } from '../../../content/locales';
import { sources } from '../../../content/sources';

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

/**
 * What is not language, section by section. Order within a sentence is the language's own affair, so references, words
 * and links of a section are compared sorted; figures, tools and boxes in their order.
 */
const skeletonOf = (text: string, locale: string) =>
  text
    .replace(/^---\n.*?\n---\n/s, '')
    .split(/^(?=##)/m)
    .map((section) => ({
      id: /^#+ .*\[#([a-z0-9-]+)\]$/m.exec(section)?.[1] ?? 'opening',
      depth: /^#*/.exec(section)?.[0].length,
      parts: [...section.matchAll(/<(Callout|Steps|Figure|Tool|Conflict|Side|Pick)\b[^>]*>/g)].map(
        ([tag]) => tag.replace(/ (?:question|who)="[^"]*"/, ''),
      ),
      items: section.match(/^(?:-|\d+\.|\|) /gm) ?? [],
      references: all(section, /<Ref id="([^"]+)"/g).sort(),
      terms: all(section, /<Term id="([^"]+)"/g).sort(),
      links: all(section, /\]\(([^)]+)\)/g)
        .map((link) => link.replace(`/${locale}/`, '/'))
        .sort(),
    }));

/** The text without front matter, headings, links and attributes, where no word can be explained. */
const wherePartsCanStand = (text: string) =>
  text
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/^#.*$/gm, '')
    .replace(/\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/<[^>]*>/g, '');

/** Without the short form in brackets. */
const plainTerm = (term: string) => term.replace(/ ?[（(].*$/, '');

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

  test(`guide ${slug} is in step: the same parts, references and links at the same places in both languages`, () => {
    expect(skeletonOf(textOf(slug, 'en'), 'en')).toEqual(skeletonOf(textOf(slug, 'ja'), 'ja'));
  });

  test(`guide ${slug} starts with one thing to do`, () => {
    for (const locale of locales) {
      const text = textOf(slug, locale);
      expect(text.indexOf('<Callout kind="first">')).toBeGreaterThan(0);
      expect(text.indexOf('<Callout kind="first">')).toBeLessThan(text.indexOf('\n## '));
    }
  });

  test(`guide ${slug} explains a word once, at its first use`, () => {
    for (const locale of locales) {
      const text = textOf(slug, locale);
      const marks = [...text.matchAll(/<Term id="([^"]+)">([^<]+)</g)];
      const ids = marks.map(([, id]) => id);
      expect(ids).toEqual([...new Set(ids)]);
      for (const { 1: id = '', 2: word = '', index } of marks) {
        expect(Object.keys(glossary)).toContain(id);
        const before = wherePartsCanStand(text.slice(0, index)).toLowerCase();
        const term = plainTerm(glossary[id as TermId].term[locale]);
        expect
          .soft(before.includes(term.toLowerCase()), `${locale}: "${term}" stands before "${word}"`)
          .toBe(false);
      }
    }
  });
}
