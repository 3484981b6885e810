/**
 * Decides what a query asks for: units that a page should all hold, each with the other words for the same thing.
 * A unit with kana or kanji is looked for as it stands, letter for letter; one of Latin words by the stems of its words.
 */
import { foldText } from './fold';
import { stemOf } from './stem';
import { isJapanese, queryTokens } from './tokens';

/** Words of one meaning, readings and short forms among them; the first is the one this site uses. */
export type WordGroup = readonly string[];

export type Unit = {
  /** Folded; the one that was typed is the first. A whole question is not written another way. */
  writings: readonly string[];
  /** The other words for what it names, folded. */
  related: readonly string[];
  /** Whether the unit is just a name of a group, and not a longer piece of text that holds one. */
  isName: boolean;
};

export type Query = {
  units: readonly Unit[];
  /** Pairs that were typed in hiragana, folded: mostly grammar, where other words stand beside them. */
  grammar: ReadonlySet<string>;
  /** Whether the query was longer than is searched. */
  isCut: boolean;
};

/** From this length a unit is a question rather than a word. */
export const questionLength = 12;

/** Characters of a query that are searched; a question of this length has said what it wants. */
export const searchedLength = 200;

const separators = /[\s、。，．・,.!?！？「」『』（）()[\]【】〈〉<>"“”:;：；/／|~〜…]+/u;
const stopWords = new Set(
  "a about after again all also am an and any anyone are as at be because been being but by can cant could did didn't didnt do does doesn't doesnt don't dont else even ever for from get gets getting got had has hasn't hasnt have haven't havent he her here him his how i i'm i've if im in into is isn't isnt it it's its ive just keep let like may me might must my need needs no not of ok okay on or our ours please really she should so some somebody someone something still than that that's thats the their them then there these they this those to too up us very want wants was way we were what when where which who why will with won't wont would yet you your".split(
    ' ',
  ),
);

/** Reads queries of any length and content; units is empty when nothing in one can be looked for. */
export function queryReader(groups: readonly WordGroup[]): (typed: string) => Query {
  const foldedGroups = groups.map((group) => group.map(foldText));
  const phrases = phrasesOf(foldedGroups);
  return (typed) => {
    const characters = [...typed.trim()];
    const searched = characters.slice(0, searchedLength).join('').normalize('NFKC');
    const hiragana = searched.match(/[\u3041-\u309f]{2,}/g) ?? [];
    const { rest, found } = phrasesIn(foldText(searched), phrases);
    const pieces = [...new Set(rest.split(separators).filter(isWord))];
    const telling = pieces.filter((piece) => !stopWords.has(piece) && !isParticle(piece));
    const words = telling.length + found.length > 0 ? telling : pieces;
    return {
      units: [...found, ...words.map((word) => unitOf(word, foldedGroups))],
      grammar: new Set(hiragana.flatMap(queryTokens)),
      isCut: characters.length > searchedLength,
    };
  };
}

/** Small words out of several that are looked for; they stay where there is no other. */
export function withoutStopWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : words;
}

function isWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece);
}

/** A lone hiragana, left between words that were taken out. */
function isParticle(piece: string): boolean {
  return /^[\u3041-\u309f]$/.test(piece);
}

type Phrase = { name: string; stems: readonly string[]; group: WordGroup };
type Place = { start: number; end: number };
type Word = Place & { stem: string };

/** Names with Latin letters in them: those with kana or kanji too come first, then those of most words. */
function phrasesOf(groups: readonly WordGroup[]): Phrase[] {
  return groups
    .flatMap((group) => group.map((name) => ({ name, group })))
    .filter(({ name }) => !isJapanese(name) || /[a-z]/.test(name))
    .map(({ name, group }) => ({ name, stems: wordsOf(name).map(({ stem }) => stem), group }))
    .sort(
      (a, b) =>
        Number(isJapanese(b.name)) - Number(isJapanese(a.name)) ||
        b.stems.length - a.stems.length ||
        byLength(a.name, b.name),
    );
}

/** Takes such names out of the query, whatever their ending: "two-step verification" is one unit, and so is "two step". */
function phrasesIn(folded: string, phrases: readonly Phrase[]) {
  let rest = folded;
  let words = wordsOf(rest);
  const found: Unit[] = [];
  for (const { name, stems, group } of phrases) {
    const place = isJapanese(name) ? placeOf(rest, name) : placeOfStems(words, stems);
    if (place === null) continue;
    rest = rest.slice(0, place.start) + ' '.repeat(place.end - place.start) + rest.slice(place.end);
    words = wordsOf(rest);
    if (!found.some(({ writings }) => writings.includes(name))) {
      const related = group.filter((other) => other !== name);
      found.push({ writings: [name, ...related], related, isName: true });
    }
  }
  return { rest, found };
}

function placeOf(text: string, name: string): Place | null {
  const start = text.indexOf(name);
  return start < 0 ? null : { start, end: start + name.length };
}

function wordsOf(folded: string): Word[] {
  return [...folded.matchAll(/[a-z0-9']+/g)].map(({ 0: word, index }) => ({
    stem: stemOf(word),
    start: index,
    end: index + word.length,
  }));
}

/** Where the stems follow each other, a space or a hyphen between them. */
function placeOfStems(words: readonly Word[], stems: readonly string[]): Place | null {
  const first = words.findIndex((_, at) =>
    stems.every((stem, order) => {
      const [before, word] = [words[at + order - 1], words[at + order]];
      return word?.stem === stem && (order === 0 || word.start - (before?.end ?? 0) === 1);
    }),
  );
  const [start, end] = [words[first]?.start, words[first + stems.length - 1]?.end];
  return start === undefined || end === undefined ? null : { start, end };
}

function unitOf(word: string, groups: readonly WordGroup[]): Unit {
  const isQuestion = word.length >= questionLength;
  const writings = new Set([word]);
  const related: string[] = [];
  for (const group of groups) {
    const name = group.filter((candidate) => word.includes(candidate)).sort(byLength)[0];
    if (name === undefined || !isJapanese(name)) continue;
    if (!isQuestion) for (const other of group) writings.add(word.replace(name, other));
    related.push(...group.filter((other) => other !== name));
  }
  const isName = groups.some((group) => group.includes(word));
  return { writings: [...writings], related, isName };
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}
