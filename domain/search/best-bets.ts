/** Decides which page is known to answer a query before any counting: what is asked in need, and answered by one page. */
import { foldText } from './fold';
import type { Hit, SearchDocument, SearchIndex } from './search-index';
import { stemOf } from './stem';
import { isJapanese } from './tokens';

/** `asked`: words, a space between them, that name the need where they all stand in a query, in any order, and are a third of it. */
export type BestBet = { address: string; asked: readonly string[] };

// What is asked in a whole sentence is better answered by the section that takes it up.
const LEAST_SHARE = 1 / 3;

type Place<Kind extends string> = Pick<Hit<Kind>, 'document' | 'section'>;

/**
 * The same index, in whose answers the page of a bet comes first. Of several bets the one with the longest words counts.
 * Throws where the page or section of a bet is not among the documents.
 */
export function withBestBets<Kind extends string>(
  index: SearchIndex<Kind>,
  documents: readonly SearchDocument<Kind>[],
  bets: readonly BestBet[],
): SearchIndex<Kind> {
  const longestFirst = bets
    .flatMap(({ address, asked }) => {
      const place = placeOf(address, documents);
      return asked.map((words) => ({
        place,
        words: foldText(words).split(' '),
        length: lengthOf(words),
      }));
    })
    .sort((a, b) => b.length - a.length);
  return {
    search(typed) {
      const answer = index.search(typed);
      const stands = wordFinder(typed);
      const least = lengthOf(typed) * LEAST_SHARE;
      const best = longestFirst.find(
        ({ words, length }) => length >= least && words.every(stands),
      )?.place;
      if (!best) return answer;
      const others = answer.hits.filter(({ document }) => document !== best.document);
      const sought = answer.hits[0]?.sought ?? { typed: [], others: [] };
      return { ...answer, hits: [{ ...best, sought }, ...others], isWhole: true };
    },
  };
}

const lengthOf = (text: string) => text.replace(/\s/g, '').length;

/** Kana and kanji are looked for as they are, Latin words by their stems. */
function wordFinder(typed: string): (word: string) => boolean {
  const text = foldText(typed);
  const stems = new Set((text.match(/[a-z0-9']+/g) ?? []).map(stemOf));
  return (word) => (isJapanese(word) ? text.includes(word) : stems.has(stemOf(word)));
}

/** Where an address leads to: a page, shown by what stands above its first heading, or a section of one. */
function placeOf<Kind extends string>(
  address: string,
  documents: readonly SearchDocument<Kind>[],
): Place<Kind> {
  const [page, id = null] = address.split('#');
  const document = documents.find((one) => one.address === page);
  const section = document?.sections.find((one) => one.id === id);
  if (!document || !section) throw new Error(`No such place: ${address}`);
  return { document, section };
}
