/** Everything the search looks through, in one language: guides by section, tools, checklists, words, pages about the site. */

import { currentItems } from '@/domain/checklist/progress';
import type { SearchDocument } from '@/domain/search/search-index';
import { listChecklists } from './checklists';
import { glossary } from './glossary';
import { listGuides } from './guides';
import type { Locale } from './locales';
import { getPage, pageSlugs } from './pages';
import { toolSlugs, tools } from './tools';

export type SearchKind = 'guide' | 'tool' | 'checklist' | 'term' | 'page';

type Document = Omit<SearchDocument<SearchKind>, 'weight'>;

/** A word's meaning answers less than a guide or a tool does, a page about this site seldom. */
const weights: Record<SearchKind, number> = {
  guide: 1,
  tool: 1,
  checklist: 0.9,
  term: 0.8,
  page: 0.4,
};

const sectionOf = (text: string) => ({ id: null, heading: '', text });

/** All documents of a language. */
export async function searchDocuments(locale: Locale): Promise<SearchDocument<SearchKind>[]> {
  const documents = [
    ...(await guideDocuments(locale)),
    ...toolDocuments(locale),
    ...checklistDocuments(locale),
    ...termDocuments(locale),
    ...(await pageDocuments(locale)),
  ];
  return documents.map((document) => ({ ...document, weight: weights[document.kind] }));
}

async function guideDocuments(locale: Locale): Promise<Document[]> {
  const guides = await listGuides(locale);
  return guides.map(({ slug, title, summary, sections }) => ({
    kind: 'guide',
    address: `/${locale}/guides/${slug}`,
    title,
    sections: [sectionOf(summary), ...sections],
  }));
}

function toolDocuments(locale: Locale): Document[] {
  return toolSlugs.map((slug) => {
    const { title, summary, action } = tools[slug][locale];
    const sections = [sectionOf(`${summary}\n${action}`)];
    return { kind: 'tool', address: `/${locale}/tools/${slug}`, title, sections };
  });
}

function checklistDocuments(locale: Locale): Document[] {
  return listChecklists().map(({ slug, title, summary, items }) => ({
    kind: 'checklist',
    address: `/${locale}/checklists/${slug}`,
    title: title[locale],
    sections: [
      sectionOf(summary[locale]),
      ...currentItems(items).map(({ text, attack, why }) => ({
        id: null,
        heading: text[locale],
        text: `${attack[locale]}\n${why[locale]}`,
      })),
    ],
  }));
}

function termDocuments(locale: Locale): Document[] {
  return Object.entries(glossary).map(([id, { term, aliases, meaning }]) => ({
    kind: 'term',
    address: `/${locale}/glossary#${id}`,
    title: term[locale],
    sections: [sectionOf([meaning[locale], aliases[locale].join('、')].join('\n'))],
  }));
}

async function pageDocuments(locale: Locale): Promise<Document[]> {
  return Promise.all(
    pageSlugs.map(async (slug) => {
      const { title, summary, sections } = await getPage(slug, locale);
      return {
        kind: 'page' as const,
        address: `/${locale}/${slug}`,
        title,
        sections: [sectionOf(summary), ...sections],
      };
    }),
  );
}
