/**
 * Decides how many guesses a text takes: it is folded, searched in every disguise for words, walks,
 * repeats, dates and numbers, and covered as cheaply as they allow. Pure and bounded: patterns are
 * looked for in the first SEARCHED_CHARACTERS, what follows is priced one by one, so nothing is cut
 * off. The result holds numbers, codes and spans, never the text.
 */
import { characterCosts } from './brute-force';
import { type CharacterCosts, cheapestCover, type Finding, savedBy, wordCodes } from './cover';
import { datesIn } from './dates';
import { type Folded, fold } from './fold';
import { type Lexicon, lexiconOfEntries } from './lexicon';
import { numberShapesIn } from './number-shapes';
import { ownEntries } from './own-words';
import { isCopied, repeatsIn } from './repeats';
import { analysedText } from './text';
import type { Estimate, Pattern, Span } from './verdict';
import { viewsOf } from './views';
import { walksIn } from './walks';
import { capitalsCost, endingsOf, wordsIn } from './words';

const SEARCHED_CHARACTERS = 128;
const COPIED = 0.05;
const SHIFTED_WALK = 1;
// Whoever guesses tries the first thousand of the lists as they are before following any rule.
const BEFORE_RULES = 3;

// A separator is one choice for the whole text, whatever it stands between.
const SEPARATOR = { first: 0.4, again: 0.05 };
const SEPARATORS = /[-_.,:;/+ ・、。·*~|@#&=]/;

// Up to this many characters a finding may be chance; usual words and written-out digits are not.
const MAY_BE_CHANCE = 4;
const chanceLengths: Partial<Record<Finding['code'], number>> = {
  'usual-ending': 0,
  'user-input': 0,
  separator: 0,
  repeat: 0,
  date: 0,
  year: 2,
  'number-shape': 0,
  keyboard: 3,
  sequence: 3,
  lookalike: 5,
};
const USUAL = { 3: 2.1, 4: 3.6, 5: 3 } as const;

type Options = { ownWords?: readonly string[] };

/** Estimates any string. */
export function estimate(
  text: string,
  lexicon: Lexicon,
  { ownWords = [] }: Options = {},
): Estimate {
  const { characters, isLong } = analysedText(text);
  const whole = fold(characters);
  const searched = part(whole, SEARCHED_CHARACTERS);
  const own = ownWords.length === 0 ? [] : [lexiconOfEntries(ownEntries(ownWords))];
  const costs = characterCosts(whole);
  const cover = cheapestCover(
    costs,
    findingsIn(searched, [lexicon, ...own]).flatMap((finding) => withoutChance(finding, searched)),
    searched.codes.length,
  );
  let log10 = Math.min(cover.asEntry, Math.log10(10 ** cover.log10 + 10 ** BEFORE_RULES));
  for (let at = SEARCHED_CHARACTERS; at < whole.codes.length; at++) {
    log10 += isCopied(whole.codes, at) ? COPIED : cheaper(costs, at);
  }
  return {
    guessesLog10: withinLength(log10, characters),
    patterns: cover.findings.flatMap((finding) => patternOf(finding, searched, costs)),
    length: characters.length,
    isLong,
  };
}

/**
 * Short texts are tried out whole, whatever they look like: those of fewer than 8 characters stay
 * below 1e8 (forms that follow NIST SP 800-63B-4 refuse them), of fewer than 12 below 1e14. The
 * order among them is kept.
 */
function withinLength(log10: number, characters: readonly string[]): number {
  const { length } = characters;
  if (length >= 12 || characters.some((one) => one > '\u007e')) return log10;
  const limit = length < 8 ? 8 : 14;
  return log10 <= limit - 1 ? log10 : limit - 1 / (log10 - limit + 2);
}

function cheaper({ likely, even }: CharacterCosts, at: number): number {
  return Math.min(likely[at] ?? 0, even[at] ?? 0);
}

function part(folded: Folded, length: number): Folded {
  return {
    codes: folded.codes.subarray(0, length),
    at: folded.at.subarray(0, length),
    isUpper: folded.isUpper.subarray(0, length),
    isLookalike: folded.isLookalike.subarray(0, length),
    text: folded.text.slice(0, length),
  };
}

function findingsIn(folded: Folded, lexicons: readonly Lexicon[]): Finding[] {
  return [
    ...wordsIn(folded, viewsOf(folded), lexicons),
    ...endingsOf(folded, lexicons),
    ...walksIn(folded).map((walk) => withCapitals(walk, folded)),
    ...repeatsIn(folded.codes),
    ...datesIn(folded.text),
    ...numberShapesIn(folded.text),
    ...separatorsIn(folded.text),
  ];
}

// Shift is held or not: no more than a bit or so for the whole walk, as its keys go on.
function withCapitals(walk: Finding, folded: Folded): Finding {
  const capitals = Math.min(SHIFTED_WALK, capitalsCost(folded, walk.start, walk.end));
  return { ...walk, log10: walk.log10 + capitals };
}

/** Random text holds short words and walks by chance; only what is usual is worth a guess. */
function withoutChance(finding: Finding, folded: Folded): Finding[] {
  const { start, end, code } = finding;
  const length = end - start;
  const text = folded.text.slice(start, end);
  const isWide = /[^\x20-\x7e]/.test(text);
  const chance = isWide ? 0 : (chanceLengths[code] ?? MAY_BE_CHANCE);
  if (length <= chance && !isUsual(finding, folded) && !/^\d{4,}$/.test(text)) return [];
  if (finding.growsFrom === undefined) return [finding];
  return [{ ...finding, growsFrom: Math.max(finding.growsFrom, start + chance + 1) }];
}

/** Short, yet meant: no letter stands on either side, or it is among the first guesses. */
function isUsual({ start, end, log10, code }: Finding, { text }: Folded): boolean {
  const length = end - start;
  const isAlone = !/[a-z]/.test(text[start - 1] ?? '') && !/[a-z]/.test(text[end] ?? '');
  if (code === 'lookalike') return length === 5 && isAlone && log10 < USUAL[5];
  if ((length !== 3 && length !== 4) || !wordCodes.has(code)) return false;
  return isAlone || log10 < USUAL[length];
}

function separatorsIn(text: string): Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (let start = 1; start < text.length; start++) {
    const sign = text[start] ?? '';
    const isDigit = /\d/.test(sign) && /\D\d(?:\D|$)/.test(text.slice(start - 1, start + 2));
    if (!isDigit && (!SEPARATORS.test(sign) || SEPARATORS.test(text[start - 1] ?? ''))) continue;
    const log10 = isDigit ? 1 : seen.has(sign) ? SEPARATOR.again : SEPARATOR.first;
    seen.add(sign);
    findings.push({ start, end: start + 1, log10, code: 'separator' });
  }
  return findings;
}

function patternOf(finding: Finding, folded: Folded, costs: CharacterCosts): Pattern[] {
  if (finding.code === 'separator') return [];
  const { code } = finding;
  const { start, end } = code === 'likely-run' ? bare(finding, folded) : finding;
  const last = folded.at[end - 1] ?? 0;
  return [{ code, start: folded.at[start] ?? 0, end: last + 1, saved: savedBy(finding, costs) }];
}

/** A run from its first letter to its last: signs and digits at its ends are not what makes it likely. */
function bare({ start, end }: Finding, { text }: Folded): Span {
  const letters = /[a-z](?:.*[a-z])?/s.exec(text.slice(start, end));
  if (!letters) return { start, end };
  return { start: start + letters.index, end: start + letters.index + letters[0].length };
}
