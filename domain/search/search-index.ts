/**
 * Decides which pages answer a query, and in which order. A page that holds every unit of the query comes before one
 * that is only near; where a short query is held by some page to the letter, pages that are only near are left out.
 * What is typed is never kept.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import { fold } from './fold';
import { type Query, readQuery, type WordGroup } from './query';
import { stemOf } from './stem';
import { indexTokens, isJapanese, queryTokens } from './tokens';

export type SearchSection = {
  /** The part of the address after #; null for what stands above the first heading. */
  id: string | null;
  heading: string;
  text: string;
};

export type SearchDocument<Kind extends string = string> = {
  /** Address without the part after #. */
  address: string;
  kind: Kind;
  title: string;
  sections: readonly SearchSection[];
};

export type Hit<Kind extends string = string> = {
  document: SearchDocument<Kind>;
  /** The section that answers best. */
  section: SearchSection;
  /** What to mark in it, folded. */
  sought: readonly string[];
};

export type SearchAnswer<Kind extends string = string> = {
  hits: readonly Hit<Kind>[];
  /** False when no page holds the whole query and the hits are only near it. */
  isWhole: boolean;
  /** Whether the query was longer than is searched. */
  isCut: boolean;
};

export type SearchIndex<Kind extends string = string> = {
  search: (typed: string) => SearchAnswer<Kind>;
};

type FoldedSection = { section: SearchSection; heading: string; text: string };
type Entry<Kind extends string> = {
  document: SearchDocument<Kind>;
  title: string;
  sections: readonly FoldedSection[];
};
type Scored<Kind extends string> = {
  entry: Entry<Kind>;
  score: number;
  /** Holds every unit as it was typed. */
  isLiteral: boolean;
  /** Holds every unit in one of its writings. */
  isWhole: boolean;
};

const fieldBoost = { title: 4, headings: 2, text: 1 };
// A pair of hiragana is mostly grammar; another word for what was typed counts less than what was typed.
const hiraganaWeight = 0.15;
const otherWordWeight = 0.6;
/** How many of the best are looked through section by section. */
const closelyRanked = 30;
/** Pages that are only near: the best few, as far as they keep up with the first. */
const nearLimit = 12;
const nearShare = 0.35;
/** From this length a query is a question rather than a word, and near pages are shown beside those that hold it all. */
const questionLength = 12;
const enoughWhole = 3;

/** Builds the index of one language; groups are its words of one meaning. */
export function createSearchIndex<Kind extends string>(
  documents: readonly SearchDocument<Kind>[],
  groups: readonly WordGroup[],
): SearchIndex<Kind> {
  const entries = documents.map(entryOf);
  const index = new MiniSearch({
    fields: ['title', 'headings', 'text'],
    tokenize: indexTokens,
    processTerm: (token) => token,
  });
  index.addAll(
    entries.map(({ title, sections }, id) => ({
      id,
      title,
      headings: sections.map(({ heading }) => heading).join('\n'),
      text: sections.map(({ text }) => text).join('\n'),
    })),
  );
  return {
    search(typed) {
      const query = readQuery(typed, groups);
      if (query.units.length === 0) return { hits: [], isWhole: false, isCut: query.isCut };
      const candidates = candidatesOf(index, query).map((result) =>
        scored(entries[result.id] as Entry<Kind>, result, query),
      );
      return { ...ranked(candidates, query), isCut: query.isCut };
    },
  };
}

function entryOf<Kind extends string>(document: SearchDocument<Kind>): Entry<Kind> {
  return {
    document,
    title: foldedText(document.title),
    sections: document.sections.map((section) => ({
      section,
      heading: foldedText(section.heading),
      text: foldedText(section.text),
    })),
  };
}

function foldedText(text: string): string {
  return fold(text.normalize('NFC')).text;
}

function candidatesOf(index: MiniSearch, { units }: Query): SearchResult[] {
  const weights = new Map<string, number>();
  for (const unit of units) {
    unit.writings.forEach((writing, place) => {
      for (const token of queryTokens(writing)) {
        const weight = weightOf(token) * (place === 0 ? 1 : otherWordWeight);
        weights.set(token, Math.max(weight, weights.get(token) ?? 0));
      }
    });
  }
  const search = (fuzzy: number | false) =>
    index.search([...weights.keys()].join(' '), {
      tokenize: (text) => text.split(' '),
      boost: fieldBoost,
      boostTerm: (token) => weights.get(token) ?? 1,
      prefix: (token) => token.length === 1 || (!isJapanese(token) && token.length > 2),
      fuzzy: (token) => (isJapanese(token) || token.length < 5 ? false : fuzzy),
    });
  const found = search(false);
  return found.length > 0 ? found : search(0.25);
}

function weightOf(token: string): number {
  return /^[\u3040-\u309fー]+$/.test(token) ? hiraganaWeight : 1;
}

function scored<Kind extends string>(
  entry: Entry<Kind>,
  result: SearchResult,
  { units }: Query,
): Scored<Kind> {
  const stems = new Set(result.queryTerms);
  const holds = (writing: string) =>
    isJapanese(writing)
      ? entry.title.includes(writing) ||
        entry.sections.some(
          ({ heading, text }) => text.includes(writing) || heading.includes(writing),
        )
      : queryTokens(writing).every((stem) => stems.has(stem));
  return {
    entry,
    score: result.score,
    isLiteral: units.every(({ writings }) => holds(writings[0] ?? '')),
    isWhole: units.every(({ writings }) => writings.some(holds)),
  };
}

function ranked<Kind extends string>(
  candidates: readonly Scored<Kind>[],
  { units }: Query,
): Pick<SearchAnswer<Kind>, 'hits' | 'isWhole'> {
  const best = [...candidates].sort(byScore);
  const literal = best.filter(({ isLiteral }) => isLiteral);
  // A piece of a sentence means just itself; a word for something means the other words for it too.
  const meansItself = units.length === 1 && literal.length >= (units[0]?.isName ? enoughWhole : 1);
  const whole = meansItself
    ? literal
    : [...literal, ...best.filter(({ isLiteral, isWhole }) => isWhole && !isLiteral)];
  const isQuestion = units.length > 1 || (units[0]?.writings[0]?.length ?? 0) >= questionLength;
  const wantsNear = whole.length === 0 || (isQuestion && whole.length < enoughWhole);
  const near = wantsNear ? best.filter((candidate) => !whole.includes(candidate)) : [];
  const sought = units.flatMap(({ writings }) => writings);
  const nearRanked = rankedClosely(near, sought);
  const nearBar = (nearRanked[0]?.score ?? 0) * nearShare;
  const kept = nearRanked.filter(({ score }) => score >= nearBar).slice(0, nearLimit);
  const hits = [...rankedClosely(whole, sought), ...kept].map(({ entry, section }) => ({
    document: entry.document,
    section,
    sought,
  }));
  return { hits, isWhole: whole.length > 0 };
}

/** Best first; the first few are ordered anew by how much of the query one of their sections holds. */
function rankedClosely<Kind extends string>(
  list: readonly Scored<Kind>[],
  sought: readonly string[],
) {
  const placed = list.map((candidate, place) => {
    const { section, share } =
      place < closelyRanked
        ? bestSection(candidate.entry, sought)
        : { section: firstSectionWith(candidate.entry, sought), share: 0 };
    return { ...candidate, section, score: candidate.score * (0.5 + share) };
  });
  return placed.sort(byScore);
}

function byScore(a: { score: number }, b: { score: number }): number {
  return b.score - a.score;
}

type Found = { section: SearchSection; share: number };

/** The section that holds most of what is sought, and which share of it, 0 to 1; headings count double. */
function bestSection<Kind extends string>(entry: Entry<Kind>, sought: readonly string[]): Found {
  const tokens = [...new Set(sought.flatMap(queryTokens))].map((token) => ({
    token,
    weight: weightOf(token),
  }));
  const all = tokens.reduce((sum, { weight }) => sum + weight, 0);
  let best: Found = { section: entry.sections[0]?.section ?? emptySection, share: 0 };
  for (const { section, heading, text } of entry.sections) {
    let sum = 0;
    for (const { token, weight } of tokens) {
      const parts = isJapanese(token) ? [token] : [stemOf(token)];
      for (const part of parts) {
        if (heading.includes(part)) sum += 1.5 * weight;
        else if (text.includes(part)) sum += weight;
      }
    }
    for (const writing of sought) {
      if (heading.includes(writing)) sum += 2;
      else if (text.includes(writing)) sum += 1;
    }
    const share = all === 0 ? 0 : sum / all;
    if (share > best.share) best = { section, share };
  }
  return { ...best, share: Math.min(1, best.share) };
}

function firstSectionWith<Kind extends string>(
  entry: Entry<Kind>,
  sought: readonly string[],
): SearchSection {
  const found = entry.sections.find(({ heading, text }) =>
    sought.some((writing) => heading.includes(writing) || text.includes(writing)),
  );
  return (found ?? entry.sections[0])?.section ?? emptySection;
}

const emptySection: SearchSection = { id: null, heading: '', text: '' };
