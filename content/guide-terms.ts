/** Which words of the glossary a guide explains, read from its text: the marks are there and nowhere else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossary, type TermId } from './glossary';
import type { Locale } from './locales';

/** Ids of the words marked with <Term>, in the order of the text; throws, naming the file, at one the glossary lacks. */
export function termsOf(slug: string, locale: Locale): TermId[] {
  const text = readFileSync(
    join(process.cwd(), 'content', 'guides', slug, `${locale}.mdx`),
    'utf8',
  );
  return [...text.matchAll(/<Term id="([^"]*)"/g)].map(([, id = '']) => {
    if (!isTermId(id)) {
      throw new Error(
        `content/guides/${slug}/${locale}.mdx: no word "${id}" in content/glossary.ts`,
      );
    }
    return id;
  });
}

function isTermId(id: string): id is TermId {
  return Object.hasOwn(glossary, id);
}
