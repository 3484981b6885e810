/**
 * Decides which guesses follow from what the reader says about themselves: each given word, its
 * parts (split at anything but letters and digits, and between them), the parts together, and the
 * usual ways to write a given date. Combinations come from the cover, which puts parts together.
 */
import { fold } from './fold';
import type { Entry } from './lexicon';
import { romajiOf } from './romaji';
import { analysedText } from './text';

// Among the first handful of guesses of anyone who knows the name.
const LOG10 = 0.5;
const MOST_WORDS = 40;

/** Entries for a table of their own. */
export function ownEntries(ownWords: readonly string[]): Entry[] {
  const words = new Set<string>();
  for (const given of ownWords.slice(0, MOST_WORDS)) {
    for (const form of formsOf(given)) if ([...form].length > 1) words.add(form);
  }
  return [...words].flatMap((word): Entry[] => {
    const typed: Entry = { word, space: 'typed', kind: 'user-input', log10: LOG10 };
    const spelt = romajiOf(word);
    return spelt.length < 2 ? [typed] : [typed, { ...typed, word: spelt, space: 'romaji' }];
  });
}

function formsOf(given: string): string[] {
  const { text } = fold(analysedText(given).characters);
  const parts = text.split(/[^\p{L}\p{N}ー]+/u).filter((part) => part !== '');
  const pieces = parts.flatMap((part) => part.match(/\p{N}+|[^\p{N}]+/gu) ?? []);
  return [...parts, ...pieces, parts.join(''), ...dateForms(parts)];
}

function dateForms(parts: readonly string[]): string[] {
  const [, year = '', month = '', day = ''] =
    parts.join('-').match(/^((?:19|20)\d\d)[-年]?(\d{1,2})[-月]?(\d{1,2})/) ?? [];
  if (year === '') return [];
  const [mm, dd] = [month.padStart(2, '0'), day.padStart(2, '0')];
  const short = year.slice(2);
  return [
    year,
    short,
    mm + dd,
    dd + mm,
    String(Number(month)) + Number(day),
    year + mm + dd,
    short + mm + dd,
    dd + mm + year,
    mm + dd + year,
    mm + dd + short,
    year + month + day,
  ];
}
