/**
 * Decides which pages answer a query, and in which order. A page that holds every unit of the query comes before one
 * that is only near; where a short query is held by some page to the letter, pages that are only near are left out.
 * What is typed is never kept.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import { fold } from './fold';
import {
  type Query,
  queryReader,
  questionLength,
  type Unit,
  type WordGroup,
  withoutStopWords,
} from './query';
import type { Sought } from './snippet';
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
  /** How much a finding here counts beside one elsewhere, above 0 to 1. */
  weight: number;
  title: string;
  sections: readonly SearchSection[];
};

export type Hit<Kind extends string = string> = {
  document: SearchDocument<Kind>;
  /** The section that answers best. */
  section: SearchSection;
  /** What to mark in it, folded. */
  sought: Sought;
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
  /** Title, headings and texts, a line break between any two. */
  all: string;
};
type SoughtWriting = { writing: string; tokens: readonly string[] };
type SoughtUnit = { typed: SoughtWriting; others: readonly SoughtWriting[] };
/** Tokens to look for and how much each counts, 0 to 1. */
type Weights = ReadonlyMap<string, number>;
/** In how many fields of all pages a token stands: places the index visits for it. */
type Counts = ReadonlyMap<string, number>;
type Placed<Kind extends string> = Scored<Kind> & { section: SearchSection };
type Scored<Kind extends string> = {
  entry: Entry<Kind>;
  score: number;
  /** Holds every unit as it was typed. */
  isLiteral: boolean;
  /** Holds every unit in one of its writings. */
  isWhole: boolean;
};

const fieldBoost = { title: 3, summary: 2, headings: 2, text: 1 };
// Another word for what was typed counts less than what was typed, and grammar least.
const grammarWeight = 0.15;
const otherWordWeight = 0.8;
/** How many of the best are looked through section by section. */
const closelyRanked = 16;
/** Pairs of a writing that are looked for, the rarest first: the others would find nothing more. */
const pairsOfTyped = 10;
const pairsOfOther = 2;
/** Places of them that are visited, on a large site: the rarest pairs have told pages apart before. */
const placesVisited = 1200;
const fewestPairs = 1;
/** What a page is worth of which no section holds anything sought, beside 1 more for one whose section holds it all. */
const leastShare = 0.5;
/** Pages that are only near: the best few, as far as they keep up with the first. */
const nearLimit = 12;
const nearShare = 0.15;
/** Where fewer pages hold a whole question, near ones are shown too. */
const enoughWhole = 3;
/** How many times better a page must be that only is near several words to come before one that holds them all. */
const wholeLead = 1.3;

/** Builds the index of one language; groups are its words of one meaning. */
export function createSearchIndex<Kind extends string>(
  documents: readonly SearchDocument<Kind>[],
  groups: readonly WordGroup[],
): SearchIndex<Kind> {
  const read = queryReader(groups);
  const entries = documents.map(entryOf);
  const counts = new Map<string, number>();
  const index = new MiniSearch({
    fields: ['title', 'summary', 'headings', 'text'],
    tokenize: (text) => {
      const tokens = indexTokens(text);
      for (const token of new Set(tokens)) counts.set(token, (counts.get(token) ?? 0) + 1);
      return tokens;
    },
    processTerm: (token) => token,
  });
  index.addAll(
    entries.map(({ title, sections }, id) => ({
      id,
      title,
      summary: sections[0]?.text ?? '',
      headings: sections.map(({ heading }) => heading).join('\n'),
      text: sections.map(({ text }) => text).join('\n'),
    })),
  );
  return {
    search(typed) {
      const query = read(typed);
      if (query.units.length === 0) return { hits: [], isWhole: false, isCut: query.isCut };
      const weights = weightsOf(query, counts);
      const sought = query.units.map((unit) => soughtUnit(unit, weights, counts));
      const candidates = candidatesOf(index, weights).map((result) =>
        scored(entries[result.id] as Entry<Kind>, result, sought),
      );
      return { ...ranked(candidates, query, weights), isCut: query.isCut };
    },
  };
}

function entryOf<Kind extends string>(document: SearchDocument<Kind>): Entry<Kind> {
  const title = foldedText(document.title);
  const sections = document.sections.map((section) => ({
    section,
    heading: foldedText(section.heading),
    text: foldedText(section.text),
  }));
  const all = [title, ...sections.flatMap(({ heading, text }) => [heading, text])].join('\n');
  return { document, title, sections, all };
}

function foldedText(text: string): string {
  return fold(text.normalize('NFC')).text;
}

function weightsOf({ units, grammar }: Query, counts: Counts): Weights {
  const weights = new Map<string, number>();
  const weightOf = (token: string) => (grammar.has(token) ? grammarWeight : 1);
  const worth = (token: string) => (counts.get(token) ?? 0) / weightOf(token);
  const add = (tokens: readonly string[], share: number) => {
    for (const token of tokens) {
      const weight = weightOf(token) * share;
      weights.set(token, Math.max(weight, weights.get(token) ?? 0));
    }
  };
  for (const { writings, related, isName } of units) {
    add(tellingTokens(writings[0] ?? '', worth, pairsOfTyped), 1);
    const others = new Set(related.flatMap((other) => tellingTokens(other, worth, pairsOfOther)));
    const inOrder = [...others].sort((a, b) => worth(a) - worth(b));
    // A word alone finds all pages that hold another word for it; beside more text the rarest pairs do.
    add(isName ? inOrder : withinPlaces(inOrder, worth, 0), otherWordWeight);
  }
  return weights;
}

/** All Latin words, and of the pairs those that tell most: the rarest and least grammatical. */
function tellingTokens(writing: string, worth: (token: string) => number, limit: number) {
  // A lone character stands for every pair it begins; beside anything else it is not worth that.
  const all = queryTokens(writing);
  const longer = all.filter((token) => token.length > 1);
  const tokens = longer.length > 0 ? longer : all;
  // A pair that stands nowhere finds nothing; whether a page holds the whole is seen in its text.
  const pairs = tokens.filter((token) => isJapanese(token) && worth(token) > 0);
  pairs.sort((a, b) => worth(a) - worth(b));
  const kept = withinPlaces(pairs.slice(0, limit), worth, fewestPairs);
  return [...withoutStopWords(tokens.filter((token) => !isJapanese(token))), ...kept];
}

/** As many of the tokens, the rarest first, as their places may be visited; the first few in any case. */
function withinPlaces(tokens: readonly string[], worth: (token: string) => number, fewest: number) {
  let places = 0;
  return tokens.filter((token, order) => {
    places += worth(token);
    return order < fewest || places <= placesVisited;
  });
}

/** A unit with those tokens of each writing that are looked for: a page without one of them cannot hold it. */
function soughtUnit(
  { writings: [typed = '', ...others] }: Unit,
  weights: Weights,
  counts: Counts,
): SoughtUnit {
  const withTokens = (writing: string) => ({
    writing,
    tokens: queryTokens(writing).filter((token) => weights.has(token)),
  });
  return {
    typed: withTokens(typed),
    others: others.filter((other) => canStand(other, counts)).map(withTokens),
  };
}

/** Whether every part of a writing stands somewhere; of most words that nobody wrote here some pair does not. */
function canStand(writing: string, counts: Counts): boolean {
  return queryTokens(writing).every(
    (token) => token.length === 1 || !isJapanese(token) || counts.has(token),
  );
}

function candidatesOf(index: MiniSearch, weights: Weights): SearchResult[] {
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

function scored<Kind extends string>(
  entry: Entry<Kind>,
  { score, queryTerms }: SearchResult,
  units: readonly SoughtUnit[],
): Scored<Kind> {
  const holds = ({ writing, tokens }: SoughtWriting) =>
    tokens.every((token) => queryTerms.includes(token)) &&
    (!isJapanese(writing) || entry.all.includes(writing));
  const isLiteral = units.every(({ typed }) => holds(typed));
  const isWhole = isLiteral || units.every(({ typed, others }) => [typed, ...others].some(holds));
  return { entry, score: score * entry.document.weight, isLiteral, isWhole };
}

function ranked<Kind extends string>(
  candidates: readonly Scored<Kind>[],
  { units }: Query,
  weights: Weights,
): Pick<SearchAnswer<Kind>, 'hits' | 'isWhole'> {
  const best = [...candidates].sort(byScore);
  const literal = best.filter(({ isLiteral }) => isLiteral);
  // A piece of a sentence means just itself; a word for something means the other words for it too.
  const meansItself = units.length === 1 && literal.length >= (units[0]?.isName ? enoughWhole : 1);
  const holding = meansItself ? literal : best.filter(({ isWhole }) => isWhole);
  const isLong = (units[0]?.writings[0]?.length ?? 0) >= questionLength;
  const wantsNear = holding.length === 0 || (isLong && holding.length < enoughWhole);
  const sought = {
    typed: units.map(({ writings }) => writings[0] ?? ''),
    others: units.flatMap(({ writings }) => writings.slice(1)),
  };
  const parts = partsOf(sought, weights);
  const whole = rankedClosely(holding, sought, parts);
  const taken = new Set(holding);
  const rest = best.filter((candidate) => !taken.has(candidate));
  const hits =
    units.length > 1
      ? mixed(whole, rest, sought, parts)
      : [...whole, ...(wantsNear ? nearest(rest, sought, parts) : [])];
  return {
    hits: hits.map(({ entry, section }) => ({ document: entry.document, section, sought })),
    isWhole: whole.length > 0,
  };
}

/** Pages that are only near, the best few of them. */
function nearest<Kind extends string>(list: readonly Scored<Kind>[], sought: Sought, parts: Parts) {
  const inOrder = rankedClosely(list.slice(0, closelyRanked), sought, parts);
  const bar = (inOrder[0]?.score ?? 0) * nearShare;
  return inOrder.filter(({ score }) => score >= bar).slice(0, nearLimit);
}

/**
 * Several words stand somewhere in a long page by chance, so a page that is only near them may come before one that holds
 * them; after the third of these no near one is shown.
 */
function mixed<Kind extends string>(
  whole: readonly Placed<Kind>[],
  rest: readonly Scored<Kind>[],
  sought: Sought,
  parts: Parts,
) {
  const leading = whole.map((hit) => ({ ...hit, score: hit.score * wholeLead }));
  const third = leading[enoughWhole - 1]?.score ?? 0;
  const better = rest.filter(({ score }) => score * (leastShare + 1) > third);
  const passing = nearest(better, sought, parts).filter(({ score }) => score > third);
  return [...leading, ...passing].sort(byScore);
}

/** Best first; the first few are ordered anew by how much of the query one of their sections holds. */
function rankedClosely<Kind extends string>(
  list: readonly Scored<Kind>[],
  sought: Sought,
  parts: Parts,
): Placed<Kind>[] {
  const placed = list.map((candidate, place) => {
    const { section, share } =
      place < closelyRanked
        ? bestSection(candidate.entry, parts)
        : { section: firstSectionWith(candidate.entry, sought), share: 0 };
    return { ...candidate, section, score: candidate.score * (leastShare + share) };
  });
  return placed.sort(byScore);
}

function byScore(a: { score: number }, b: { score: number }): number {
  return b.score - a.score;
}

/** What a section should hold, and how much each part of it counts; `all` is what the tokens alone sum up to. */
type Parts = { list: readonly (readonly [part: string, weight: number])[]; all: number };

function partsOf({ typed, others }: Sought, weights: Weights): Parts {
  const whole = [
    ...typed.map((writing) => [writing, 2] as const),
    ...others.map((writing) => [writing, 1] as const),
  ];
  return {
    list: [...weights, ...whole.filter(([writing]) => !weights.has(writing))],
    all: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
  };
}

type Found = { section: SearchSection; share: number };

/** The section that holds most of what is sought, and which share of it, 0 to 1; headings count more. */
function bestSection<Kind extends string>({ sections }: Entry<Kind>, { list, all }: Parts): Found {
  let best: Found = { section: sections[0]?.section ?? emptySection, share: 0 };
  for (const { section, heading, text } of sections) {
    let sum = 0;
    for (const [part, weight] of list) {
      if (heading.includes(part)) sum += 1.5 * weight;
      else if (text.includes(part)) sum += weight;
    }
    if (sum > best.share) best = { section, share: sum };
  }
  return { ...best, share: all === 0 ? 0 : Math.min(1, best.share / all) };
}

function firstSectionWith<Kind extends string>(entry: Entry<Kind>, sought: Sought): SearchSection {
  const found = entry.sections.find(({ heading, text }) =>
    sought.typed.some((writing) => heading.includes(writing) || text.includes(writing)),
  );
  return (found ?? entry.sections[0])?.section ?? emptySection;
}

const emptySection: SearchSection = { id: null, heading: '', text: '' };
