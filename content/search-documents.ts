/** Everything the search looks through, in one language: guides by section, tools, checklists, words, pages about the site. */

import { currentItems } from '@/domain/checklist/progress';
import type { SearchDocument } from '@/domain/search/search-index';
import { listChecklists } from './checklists';
import { firstHourSteps, firstHourTitle } from './first-hour';
import { glossary } from './glossary';
import { listGuides } from './guides';
import type { Locale } from './locales';
import { getPage, pageSlugs } from './pages';
import { toolSlugs, tools } from './tools';
import { getQuestion, isQuestionId, triageNodes } from './triage';

export type SearchKind = 'guide' | 'first-hour' | 'tool' | 'checklist' | 'term' | 'page';

type Document = Omit<SearchDocument<SearchKind>, 'weight'>;

/** A list or a word's meaning answers less than a guide or a tool does, a page about this site seldom. */
const weights: Record<SearchKind, number> = {
  guide: 1,
  tool: 1,
  'first-hour': 0.8,
  checklist: 0.5,
  term: 0.5,
  page: 0.3,
};

const sectionOf = (text: string) => ({ id: null, heading: '', text });

/** All documents of a language. */
export async function searchDocuments(locale: Locale): Promise<SearchDocument<SearchKind>[]> {
  const documents = [
    ...(await guideDocuments(locale)),
    ...toolDocuments(locale),
    firstHourDocument(locale),
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
    if (slug === 'codes') sections.push(...triageSections(locale));
    return { kind: 'tool', address: `/${locale}/tools/${slug}`, title, sections };
  });
}

/** What the triage asks; its outcomes are steps on a way and no place to start at. */
function triageSections(locale: Locale) {
  return triageNodes.filter(isQuestionId).map((id) => {
    const { question, answers } = getQuestion(id);
    const text = answers.map((answer) => answer[locale]).join('\n');
    return { id: null, heading: question[locale], text };
  });
}

/** The steps of every runbook lead to the page where the reader chooses one. */
function firstHourDocument(locale: Locale): Document {
  const steps = Object.values(firstHourSteps).map((step) => {
    const { title, how, why } = step[locale];
    return { id: null, heading: title, text: `${how}\n${why}` };
  });
  const { title, summary } = firstHourTitle[locale];
  return {
    kind: 'first-hour',
    address: `/${locale}/first-hour`,
    title,
    sections: [sectionOf(summary), ...steps],
  };
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
  const separator = locale === 'ja' ? '、' : ', ';
  return Object.entries(glossary).map(([id, { term, aliases, meaning }]) => ({
    kind: 'term',
    address: `/${locale}/glossary#${id}`,
    title: term[locale],
    sections: [sectionOf([meaning[locale], aliases[locale].join(separator)].join('\n'))],
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
