/**
 * Decides which parts of a text are words somebody would guess, and what each costs: the rank in
 * its list, the disguise, the capitals. Capitals cost what zxcvbn found (Wheeler, USENIX Security
 * 2016): a factor of two for the usual places, else the number of ways to choose them.
 */
import { type Finding, FURTHER_SEGMENT } from './cover';
import type { Folded } from './fold';
import { costAt, find, kindAt, type Lexicon, LONGEST_WORD, seeds, step1, step2 } from './lexicon';
import type { PatternCode } from './verdict';
import type { SearchedView } from './views';

// One sign that was swapped, or a letter of another script slipped in.
const PER_LOOKALIKE = 0.25;
const FOREIGN_LETTERS = 1;
const PER_CAPITAL = 0.4;
const ODD_SEPARATOR = 0.6;
const LONGEST_ENDING = 6;

/** All words of the lexicons, in every view. */
export function wordsIn(
  folded: Folded,
  views: readonly SearchedView[],
  lexicons: readonly Lexicon[],
): Finding[] {
  const findings: Finding[] = [];
  for (const searched of views) {
    for (const lexicon of lexicons) searchView(folded, searched, lexicon, findings);
  }
  return findings;
}

function searchView(folded: Folded, searched: SearchedView, lexicon: Lexicon, into: Finding[]) {
  const { view, isRomaji } = searched;
  const { codes, from, to } = view;
  const [seed1, seed2] = seeds[isRomaji ? 'romaji' : 'typed'];
  for (let start = 0; start < codes.length; start++) {
    if ((from[start] ?? -1) < 0) continue;
    let hash1 = seed1;
    let hash2 = seed2;
    const stop = Math.min(codes.length, start + LONGEST_WORD);
    for (let at = start; at < stop; at++) {
      const code = codes[at] as number;
      if (code === 0) break;
      hash1 = step1(hash1, code);
      hash2 = step2(hash2, code);
      if ((to[at] as number) < 0) continue;
      const place = find(lexicon, hash1, hash2);
      if (place < 0) continue;
      const finding = findingOf(folded, searched, start, at, lexicon, place);
      if (finding) into.push(finding);
    }
  }
}

function findingOf(
  folded: Folded,
  { view, disguise, cost, isRomaji }: SearchedView,
  first: number,
  last: number,
  lexicon: Lexicon,
  place: number,
): Finding | null {
  const [a, b] = [view.from[first] as number, view.to[last] as number];
  const [start, end] = view.isReversed ? [b, a] : [a, b];
  const letters = last - first + 1;
  let log10 = costAt(lexicon, place) + cost + capitalsCost(folded, start, end);
  let code: PatternCode = kindAt(lexicon, place);
  if (disguise === 'lookalike') {
    const swapped = swappedSigns(
      folded.text.slice(start, end),
      view.text.slice(first, last + 1),
      isRomaji,
    );
    if (swapped === 0 || letters < 3) return null;
    // A sign read as the length of the vowel before it is none: mirai1 is mirai and a 1.
    const lastFrom = view.from[last] as number;
    if (
      isRomaji &&
      lastFrom >= 0 &&
      lastFrom < end - 1 &&
      /[^a-z]/.test(folded.text[end - 1] ?? '')
    )
      return null;
    log10 += swapped * PER_LOOKALIKE;
    code = 'lookalike';
  }
  if (disguise === 'reversed') {
    if (letters < 4) return null;
    code = 'reversed';
  }
  if (disguise === 'keys' && letters < 5) return null;
  if (disguise === 'separated') {
    const signs = end - start - letters;
    // Between all letters is one idea; anywhere else there are many places.
    const isOdd = signs < letters - 1;
    if (signs === 0 || letters < (isOdd ? 5 : 4)) return null;
    if (/[^a-z0-9]{2}/.test(folded.text.slice(start, end))) return null;
    if (isOdd) log10 += ODD_SEPARATOR + Math.log10(letters - 1);
  }
  if (isForeign(folded, start, end)) {
    log10 += FOREIGN_LETTERS;
    code = 'lookalike';
  }
  return { start, end, log10, code };
}

// Different signs that stand for a letter; 0 when none does, or when hardly a letter is left.
function swappedSigns(typed: string, read: string, isRomaji: boolean): number {
  const signs = typed.match(/[^a-z]/g) ?? [];
  if (signs.length === 0 || signs.length === typed.length) return 0;
  if (!isRomaji && typed === read) return 0;
  return new Set(signs).size;
}

function isForeign({ isLookalike, at }: Folded, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (isLookalike[index] === 1) return true;
  return (at[end - 1] ?? 0) - (at[start] ?? 0) > end - 1 - start;
}

export function capitalsCost({ isUpper, text }: Folded, start: number, end: number): number {
  let capitals = 0;
  let atWordStarts = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const isLetter = /[a-z]/.test(text[at] ?? '');
    if (isLetter) letters += 1;
    if (isUpper[at] !== 1) continue;
    capitals += 1;
    if (at === start || !/[a-z]/.test(text[at - 1] ?? '')) atWordStarts += 1;
  }
  if (capitals === 0) return 0;
  const isLastAlone = capitals === 1 && isUpper[end - 1] === 1;
  if (capitals >= letters || capitals === atWordStarts || isLastAlone) return FURTHER_SEGMENT;
  // Inside words: where they can stand, but no more than a bit or so each (InnerWords are a habit).
  let ways = 0;
  for (let chosen = 1, some = 1; chosen <= Math.min(capitals, letters - capitals); chosen++) {
    some = (some * (letters - chosen + 1)) / chosen;
    ways += some;
  }
  return Math.min(Math.log10(Math.max(2, ways)), FURTHER_SEGMENT + PER_CAPITAL * capitals);
}

/** What people put behind a word (1, 123, !), wherever the text could end so. */
export function endingsOf({ text }: Folded, lexicons: readonly Lexicon[]): Finding[] {
  const findings: Finding[] = [];
  for (let start = 1; start < text.length; start++) {
    // Signs stand behind digits too (2025!), digits only behind letters.
    const isSign = /[^a-z0-9]/.test(text[start] ?? '');
    if (!(isSign ? /[a-z0-9\u3041-\u9fff]/ : /[a-z\u3041-\u9fff]/).test(text[start - 1] ?? ''))
      continue;
    let [hash1, hash2] = seeds.ending;
    const stop = Math.min(text.length, start + LONGEST_ENDING);
    for (let at = start; at < stop; at++) {
      const code = text.charCodeAt(at);
      if (isLetter(code)) break;
      hash1 = step1(hash1, code);
      hash2 = step2(hash2, code);
      for (const lexicon of lexicons) {
        const place = find(lexicon, hash1, hash2);
        if (place >= 0)
          findings.push({
            start,
            end: at + 1,
            log10: costAt(lexicon, place),
            code: 'usual-ending',
          });
      }
    }
  }
  return findings;
}

const isLetter = (code: number) => code >= 97 && code <= 122;
