import { bestBets } from '@/content/best-bets';
import type { Locale } from '@/content/locales';
import { type SearchKind, searchDocuments } from '@/content/search-documents';
import { searchWords } from '@/content/search-words';
import { withBestBets } from '@/domain/search/best-bets';
import { didYouMean } from '@/domain/search/did-you-mean';
import {
  createSearchIndex,
  type SearchAnswer,
  type SearchIndex,
} from '@/domain/search/search-index';

export type SearchOutcome = {
  /** As it was typed; '' on the blank page. */
  typed: string;
  answer: SearchAnswer<SearchKind>;
  suggestion: string | null;
};

const indexes = new Map<Locale, Promise<SearchIndex<SearchKind>>>();

/** The index of a language, built when it is first asked; the content cannot change while the server runs. */
function indexOf(locale: Locale): Promise<SearchIndex<SearchKind>> {
  const known = indexes.get(locale);
  if (known) return known;
  const built = searchDocuments(locale).then((documents) =>
    withBestBets(createSearchIndex(documents, searchWords[locale]), documents, betsOf(locale)),
  );
  indexes.set(locale, built);
  // After a failure the next one who asks tries again.
  built.catch(() => indexes.delete(locale));
  return built;
}

const betsOf = (locale: Locale) =>
  bestBets.map(({ path, asked }) => ({ address: `/${locale}${path}`, asked: asked[locale] }));

/** Answers a query; nothing of it is kept. */
export async function find(typed: string, locale: Locale): Promise<SearchOutcome> {
  const answer = (await indexOf(locale)).search(typed);
  const suggestion = answer.isWhole ? null : didYouMean(typed, searchWords[locale]);
  return { typed, answer, suggestion };
}

/** Before anything is asked. */
export const nothingAsked: SearchOutcome = {
  typed: '',
  answer: { hits: [], isWhole: false, isCut: false },
  suggestion: null,
};
