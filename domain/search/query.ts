/**
 * Decides what a query asks for: units that a page should all hold, each with the other words for the same thing.
 * A unit with kana or kanji is looked for as it stands, letter for letter; one of Latin words by the stems of its words.
 */
import { foldText } from './fold';
import { isJapanese, queryTokens } from './tokens';

/** Words of one meaning, readings and short forms among them; the first is the one this site uses. */
export type WordGroup = readonly string[];

export type Unit = {
  /** Folded; the one that was typed is the first. */
  writings: readonly string[];
  /** In place of other writings where the unit is a whole question: the site's words for what it names. */
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
  'a about after all also am an and any are as at be been but by can do does did for from get gets getting got had has have how i if in into is it its just keep me my no not of on or our should so some that the their them then there they this to up was we were what when where which who why will with would you your'.split(
    ' ',
  ),
);

/** Reads a query of any length and content; units is empty when nothing in it can be looked for. */
export function readQuery(typed: string, groups: readonly WordGroup[]): Query {
  const characters = [...typed.trim()];
  const searched = characters.slice(0, searchedLength).join('').normalize('NFKC');
  const folded = foldText(searched);
  const hiragana = searched.match(/[\u3041-\u309f]{2,}/g) ?? [];
  const foldedGroups = groups.map((group) => group.map(foldText));
  const { rest, found } = phrasesIn(folded, foldedGroups);
  const pieces = [...new Set(rest.split(separators).filter(isWord))];
  const telling = pieces.filter((piece) => !stopWords.has(piece) && !isParticle(piece));
  const words = telling.length + found.length > 0 ? telling : pieces;
  return {
    units: [...found, ...words.map((word) => unitOf(word, foldedGroups))],
    grammar: new Set(hiragana.flatMap(queryTokens)),
    isCut: characters.length > searchedLength,
  };
}

function isWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece);
}

/** A lone hiragana, left between words that were taken out. */
function isParticle(piece: string): boolean {
  return /^[\u3041-\u309f]$/.test(piece);
}

/** Takes groups named in Latin letters out of the query, the longest name first: "two-step verification" is one unit. */
function phrasesIn(folded: string, groups: readonly WordGroup[]) {
  const names = groups
    .flatMap((group) => group.map((name) => ({ name, group })))
    .filter(({ name }) => !isJapanese(name))
    .sort((a, b) => b.name.length - a.name.length);
  let rest = ` ${folded} `;
  const found: Unit[] = [];
  for (const { name, group } of names) {
    const place = placeOfWord(rest, name);
    if (place < 0) continue;
    rest = `${rest.slice(0, place)} ${rest.slice(place + name.length)}`;
    if (!found.some(({ writings }) => writings.includes(name))) {
      found.push({ writings: [...new Set([name, ...group])], related: [], isName: true });
    }
  }
  return { rest, found };
}

/** Where a name stands as a word of its own, or -1; kana or kanji may follow it directly. */
function placeOfWord(text: string, name: string): number {
  for (let place = text.indexOf(name); place >= 0; place = text.indexOf(name, place + 1)) {
    const around = `${text[place - 1] ?? ' '}${text[place + name.length] ?? ' '}`;
    if (!/[a-z0-9]/.test(around)) return place;
  }
  return -1;
}

function unitOf(word: string, groups: readonly WordGroup[]): Unit {
  const isQuestion = word.length >= questionLength;
  const writings = new Set([word]);
  const related: string[] = [];
  for (const group of groups) {
    const name = group.filter((candidate) => word.includes(candidate)).sort(byLength)[0];
    if (name === undefined || !isJapanese(name)) continue;
    const [ours = name] = group;
    if (!isQuestion) for (const other of group) writings.add(word.replace(name, other));
    else if (ours !== name) related.push(ours);
  }
  const isName = groups.some((group) => group.includes(word));
  return { writings: [...writings], related, isName };
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}
