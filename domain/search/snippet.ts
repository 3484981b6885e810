/** Decides which part of a text shows best why it was found, and what in it to mark. */
import { fold } from './fold';
import { withoutStopWords } from './query';
import { isJapanese, queryTokens } from './tokens';

/** Folded: what was typed, and the other words for it. */
export type Sought = { typed: readonly string[]; others: readonly string[] };

export type SnippetPart = { text: string; isMarked: boolean };

const before = { japanese: 24, latin: 60 };
const length = { japanese: 90, latin: 200 };
const ellipsis = '…';

type Span = { start: number; end: number };

/** Parts of the text in order, cut to a few lines around the first place of what is sought (folded, as in a hit). */
export function snippetOf(original: string, sought: Sought): SnippetPart[] {
  const text = original.normalize('NFC').replace(/\s+/g, ' ').trim();
  const script = isJapanese(text) ? 'japanese' : 'latin';
  const marks = marksIn(text, sought);
  const first = densest(marks, length[script]);
  // A beginning reads better than a cut: where it is near, it is shown.
  const start = first <= 2 * before[script] ? 0 : wordStart(text, first - before[script]);
  const wanted = start + length[script];
  const end = wanted >= text.length ? text.length : wordStart(text, wanted);
  const parts: SnippetPart[] = start > 0 ? [{ text: ellipsis, isMarked: false }] : [];
  let place = start;
  for (const mark of marks.filter((span) => span.start >= start && span.start < end)) {
    if (mark.start > place) parts.push({ text: text.slice(place, mark.start), isMarked: false });
    parts.push({ text: text.slice(mark.start, Math.min(mark.end, end)), isMarked: true });
    place = Math.min(mark.end, end);
  }
  if (place < end) parts.push({ text: text.slice(place, end), isMarked: false });
  if (end < text.length) parts.push({ text: ellipsis, isMarked: false });
  return parts;
}

/** Where what was typed stands, or another word for it; failing that, the words and pairs of characters they are made of. */
function marksIn(text: string, { typed, others }: Sought): Span[] {
  const folded = fold(text);
  for (const writings of [typed, others]) {
    const whole = merged(writings.flatMap((writing) => placesOf(folded, writing)));
    if (whole.length > 0) return whole;
  }
  const pieces = [...typed, ...others]
    .flatMap((writing) => withoutStopWords(queryTokens(writing)))
    .flatMap((token) => placesOf(folded, token));
  // Hiragana is mostly grammar, and two kana stand in many words.
  return merged(pieces).filter(({ start, end }) => {
    const piece = text.slice(start, end);
    return /[\p{sc=Han}\p{sc=Latin}\d]/u.test(piece) || /[\p{sc=Katakana}ー]{3}/u.test(piece);
  });
}

function placesOf(folded: ReturnType<typeof fold>, part: string): Span[] {
  const spans: Span[] = [];
  const isWord = !isJapanese(part);
  for (
    let at = folded.text.indexOf(part);
    at >= 0 && part;
    at = folded.text.indexOf(part, at + 1)
  ) {
    const end = at + part.length;
    if (isWord && /[a-z0-9]/.test(folded.text[at - 1] ?? '')) continue;
    // What is sought of a Latin word may be its beginning; the word is marked.
    const rest = isWord ? (/^[a-z0-9]*/.exec(folded.text.slice(end))?.[0].length ?? 0) : 0;
    const last = folded.at[end + rest - 1] ?? 0;
    spans.push({ start: folded.at[at] ?? 0, end: last + 1 });
  }
  return spans;
}

function merged(spans: Span[]): Span[] {
  const inOrder = spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of inOrder) {
    const last = kept.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else kept.push({ ...span });
  }
  return kept;
}

/** Start of the stretch of the given length that holds most marks. */
function densest(marks: readonly Span[], stretch: number): number {
  let best = { start: 0, count: 0 };
  for (const { start } of marks) {
    const count = marks.filter(
      (other) => other.start >= start && other.end <= start + stretch,
    ).length;
    if (count > best.count) best = { start, count };
  }
  return best.start;
}

/** The next beginning of a Latin word at or after a place, or the place itself in Japanese. */
function wordStart(text: string, place: number): number {
  if (
    !/[\p{sc=Latin}\d]/u.test(text[place] ?? '') ||
    !/[\p{sc=Latin}\d]/u.test(text[place - 1] ?? '')
  ) {
    return place;
  }
  const next = text.slice(place).search(/[^\p{sc=Latin}\d]/u);
  return next < 0 ? place : place + next + 1;
}
