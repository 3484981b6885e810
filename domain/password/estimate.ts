/**
 * Decides how the estimator library's findings read in our codes: the one place that knows
 * @zxcvbn-ts/core. Only the shape of its `check` is known here; whoever holds the dictionaries
 * hands the function in. Its result carries the text and every token in clear, so nothing of it may
 * be passed on but numbers.
 */
import { analysedText } from './text';
import type { Estimate, Pattern, PatternCode } from './verdict';

type Match = {
  pattern: string;
  i: number;
  /** Inclusive. */
  j: number;
  guessesLog10?: number;
  dictionaryName?: string;
  l33t?: boolean;
  reversed?: boolean;
};

/** `ZxcvbnFactory.check`, bound. */
export type Check = (password: string) => { guessesLog10: number; sequence: readonly Match[] };

const codeByPattern: Record<string, PatternCode> = {
  spatial: 'keyboard',
  repeat: 'repeat',
  sequence: 'sequence',
  wordSequence: 'word',
  date: 'date',
  // The library's only regular expression is that of recent years.
  regex: 'year',
};

/** Estimates the first ANALYSED_CHARACTERS of any string. */
export function estimate(text: string, check: Check): Estimate {
  const { characters, isLong } = analysedText(text);
  const result = check(characters.map(asOneCodeUnit).join(''));
  return {
    guessesLog10: result.guessesLog10,
    patterns: result.sequence.flatMap((match) => patternOf(match, characters.length)),
    length: characters.length,
    isLong,
  };
}

// The library counts UTF-16 units. A code point of two stands in as one of the private use area, so
// that its positions are ours; neighbours stay neighbours, and two that collide (6,400 apart) only
// read as the same rare character.
function asOneCodeUnit(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return codePoint > 0xffff ? String.fromCharCode(0xe000 + (codePoint % 6400)) : character;
}

// Lower case can be longer than what was typed (İ), so the library's positions may lie past the
// end.
function patternOf(match: Match, length: number): Pattern[] {
  const code =
    match.pattern === 'dictionary' ? dictionaryCode(match) : codeByPattern[match.pattern];
  const start = Math.min(match.i, length);
  const end = Math.min(match.j + 1, length);
  if (!code || start >= end) return [];
  return [{ code, start, end, guessesLog10: match.guessesLog10 ?? 0 }];
}

function dictionaryCode({ dictionaryName = '', l33t, reversed }: Match): PatternCode {
  if (dictionaryName === 'userInputs') return 'user-input';
  if (l33t) return 'lookalike';
  if (reversed) return 'reversed';
  if (dictionaryName.startsWith('passwords')) return 'common-password';
  return /^(first|last)names/.test(dictionaryName) ? 'name' : 'word';
}
