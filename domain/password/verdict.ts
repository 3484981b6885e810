/**
 * Decides what an estimate means for the reader: score, band, the reasons that weigh most, one next
 * action. Codes only; the words live beside the widget. The typed text never enters this file, and
 * must not. The score's bounds are zxcvbn's (Wheeler, USENIX Security 2016) and stay, because tests
 * elsewhere compare by them; the bands are stricter, because stolen fast hashes are tried at 1e12 a
 * second today (see attack.ts).
 */

/** What a guesser could build on, found in a part of the text. */
export type PatternCode =
  | 'common-password'
  | 'word'
  | 'name'
  | 'place'
  | 'trade-word'
  | 'phrase'
  | 'usual-ending'
  | 'number-shape'
  | 'leaked'
  | 'date'
  | 'year'
  | 'keyboard'
  | 'sequence'
  | 'repeat'
  | 'lookalike'
  | 'reversed'
  | 'likely-run'
  | 'user-input';

export type ReasonCode = PatternCode | 'short';

/** Code points of the normalised text; `end` is exclusive. */
export type Span = { start: number; end: number };

/** `saved`: decades of guesses, against the same kinds of characters drawn by chance. */
export type Pattern = Span & { code: PatternCode; saved: number };

export type Estimate = {
  guessesLog10: number;
  patterns: readonly Pattern[];
  /** Code points analysed. */
  length: number;
  isLong: boolean;
};

export const bands = ['very-weak', 'weak', 'fair', 'strong', 'very-strong'] as const;
export type Band = (typeof bands)[number];

export type Score = 0 | 1 | 2 | 3 | 4;

export type Reason = Span & { code: ReasonCode };

export type NextCode =
  | 'start-over'
  | 'leave-out-personal'
  | 'unrelated-words'
  | 'lengthen'
  | 'use-once';

export type Verdict = {
  /** Rounded down to one decimal: a verdict may say less than the estimate, never more. */
  guessesLog10: number;
  score: Score;
  band: Band;
  /** At most three, the heaviest first, no code twice; none once nothing stands in the way. */
  reasons: readonly Reason[];
  next: NextCode;
  /** 'long': only the first part was analysed. */
  note: 'long' | null;
};

const SCORE_BOUNDS = [3, 6, 8, 10] as const;

// Below 1e6: about a year of tries at the sign-in form itself. From 1e12: months against a slow
// hash. From 1e14: 31 years against a slow hash, yet 100 seconds against a fast one; the page says
// both.
const BAND_BOUNDS = [6, 10, 12, 14] as const;

// JPCERT/CC, "STOP! パスワード使い回し!" (yearly since 2014): 12 characters or more.
const SHORT_BELOW = 12;

const REASONS_SHOWN = 3;

// Guesses beyond this are no longer numbers in JavaScript.
const MAX_LOG10 = 308;

const nextByReason: Record<ReasonCode, NextCode> = {
  'common-password': 'start-over',
  keyboard: 'start-over',
  sequence: 'start-over',
  repeat: 'start-over',
  'user-input': 'leave-out-personal',
  name: 'leave-out-personal',
  date: 'leave-out-personal',
  year: 'leave-out-personal',
  leaked: 'start-over',
  'number-shape': 'leave-out-personal',
  place: 'unrelated-words',
  'trade-word': 'unrelated-words',
  phrase: 'unrelated-words',
  word: 'unrelated-words',
  'usual-ending': 'lengthen',
  lookalike: 'start-over',
  reversed: 'start-over',
  'likely-run': 'start-over',
  short: 'lengthen',
};

/** The verdict on a text of at least one character; null for none. */
export function judge(estimate: Estimate): Verdict | null {
  if (estimate.length === 0) return null;
  const guessesLog10 = oneDecimalDown(estimate.guessesLog10);
  const band = bands[countReached(BAND_BOUNDS, guessesLog10)] as Band;
  const reasons = band === 'very-strong' ? [] : heaviestReasons(estimate);
  return {
    guessesLog10,
    score: countReached(SCORE_BOUNDS, guessesLog10) as Score,
    band,
    reasons,
    next: nextAction(band, reasons),
    note: estimate.isLong ? 'long' : null,
  };
}

function nextAction(band: Band, reasons: readonly Reason[]): NextCode {
  if (band === 'strong' || band === 'very-strong') return 'use-once';
  return reasons[0] ? nextByReason[reasons[0].code] : 'lengthen';
}

/** What saves a guesser most comes first; shortness comes last. */
function heaviestReasons({ patterns, length }: Estimate): Reason[] {
  const heaviest = new Map<ReasonCode, Reason>();
  const byWeight = patterns
    .filter(({ saved }) => saved > 0)
    .sort((a, b) => b.saved - a.saved || a.start - b.start);
  for (const { code, start, end } of byWeight) {
    if (!heaviest.has(code)) heaviest.set(code, { code, start, end });
  }
  const reasons = [...heaviest.values()];
  if (length < SHORT_BELOW) reasons.push({ code: 'short', start: 0, end: length });
  return reasons.slice(0, REASONS_SHOWN);
}

// The small term mends logarithms that land just under a whole number (log10 of 1000 as
// 2.9999999999999996).
function oneDecimalDown(value: number): number {
  const finite = Number.isNaN(value) ? 0 : Math.min(Math.max(value, 0), MAX_LOG10);
  return Math.floor(finite * 10 + 1e-6) / 10;
}

function countReached(bounds: readonly number[], value: number): number {
  return bounds.filter((bound) => value >= bound).length;
}
