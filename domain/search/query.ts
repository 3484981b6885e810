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
  /** Folded; the one that was typed is the first. */
  writings: readonly string[];
  /** In place of other writings where the unit is a whole question: the other words for what it names. */
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

function isWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece);
}

/** A lone hiragana, left between words that were taken out. */
function isParticle(piece: string): boolean {
  return /^[\u3041-\u309f]$/.test(piece);
}

type Phrase = { name: string; stems: readonly string[]; group: WordGroup };
type Word = { stem: string; start: number; end: number };

/** Names in Latin letters, those of most words first. */
function phrasesOf(groups: readonly WordGroup[]): Phrase[] {
  return groups
    .flatMap((group) => group.map((name) => ({ name, group })))
    .filter(({ name }) => !isJapanese(name))
    .map(({ name, group }) => ({ name, stems: wordsOf(name).map(({ stem }) => stem), group }))
    .sort((a, b) => b.stems.length - a.stems.length || byLength(a.name, b.name));
}

/** Takes such names out of the query, whatever their ending: "two-step verification" is one unit, and so is "two step". */
function phrasesIn(folded: string, phrases: readonly Phrase[]) {
  const words = wordsOf(folded);
  let rest = folded;
  const found: Unit[] = [];
  for (const { name, stems, group } of phrases) {
    const at = words.findIndex((_, first) => standsAt(words, first, stems));
    const [start, end] = [words[at]?.start, words[at + stems.length - 1]?.end];
    if (start === undefined || end === undefined) continue;
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    words.splice(at, stems.length);
    if (!found.some(({ writings }) => writings.includes(name))) {
      found.push({ writings: [...new Set([name, ...group])], related: [], isName: true });
    }
  }
  return { rest, found };
}

function wordsOf(folded: string): Word[] {
  return [...folded.matchAll(/[a-z0-9']+/g)].map(({ 0: word, index }) => ({
    stem: stemOf(word),
    start: index,
    end: index + word.length,
  }));
}

/** Whether the stems follow each other from a word on, a space or a hyphen between them. */
function standsAt(words: readonly Word[], first: number, stems: readonly string[]): boolean {
  return stems.every((stem, place) => {
    const [before, word] = [words[first + place - 1], words[first + place]];
    return word?.stem === stem && (place === 0 || word.start - (before?.end ?? 0) === 1);
  });
}

function unitOf(word: string, groups: readonly WordGroup[]): Unit {
  const isQuestion = word.length >= questionLength;
  const writings = new Set([word]);
  const related: string[] = [];
  for (const group of groups) {
    const name = group.filter((candidate) => word.includes(candidate)).sort(byLength)[0];
    if (name === undefined || !isJapanese(name)) continue;
    if (!isQuestion) for (const other of group) writings.add(word.replace(name, other));
    else related.push(...group.filter((other) => other !== name));
  }
  const isName = groups.some((group) => group.includes(word));
  return { writings: [...writings], related, isName };
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}
