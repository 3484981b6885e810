// Finds what in a pasted text is, or poses as, a link: addresses with and without a scheme, made harmless, full-width, glued to
// Japanese words, inside brackets or HTML.
// Must never change: one walk over the text, nothing is looked at twice from afar; an e-mail address is no link, and neither
// is a sentence end whose next word happens to be no name a registry hands out.
import { brandSignOf } from './brand';
import { narrow, withoutHiddenLetters } from './letters';
import { endsLikeHost } from './suffix';

export type FoundLink = {
  /** As it stands in the text. */
  text: string;
  start: number;
  end: number;
};

// Blanks, quotes and brackets part links from the rest; round and square ones may belong to an address.
const pieces = /[^\s<>"`{}|「」『』（）【】〈〉《》〔〕［］“”‘’、，！？…・※→\p{Cc}]+/gu;
const cjk = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}ー々〆]/u;
// Drawn like a slash, and so able to hide that the host goes on.
const slashKana = 'んンノソﾝﾉｿ丿';
const hostLetter = /[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}_-]/u;
const lowerOrDigit = /[a-z0-9ａ-ｚ０-９]/;

// Web addresses may stand right behind another letter (「URLhttps://…」); other schemes only where a word begins.
const schemes =
  /https?[:：][/／\\＼]{0,2}|ｈｔｔｐｓ?[:：][/／]{0,2}|(?<![a-z0-9+.-])(?:javascript|vbscript|mailto):(?=.)|(?<![a-z0-9+.-])tel:(?=[+\d])|(?<![a-z0-9+.-])data:(?=[\w-]*[/,;])|(?<![a-z0-9+.-])[a-z][a-z0-9+-]{1,19}(?<!https?):\/\//gi;
const isWeb = /^[hｈ]/i;

// An address longer than this is cut; browsers and mails have none.
const MAX_LINK = 4000;
const MAX_HOST = 260;
// Names of files whose ending is also handed out by a registry.
const fileEnding = /\.(?:zip|mov|md|py|sh|rs|pl|ps|ai)$/i;
// Ends of hosts that are also English words with which a sentence goes on.
const wordEnding = /\.(?:it|is|so|no|at|be|by|am|as|my|do|us|me)$/i;
const capitalEnding = /[a-z0-9]\.[A-Z][a-z]+$/;

const isDot = (letter: string): boolean => letter === '.' || letter === '．' || letter === '｡';

// 。 is a dot to a browser and the end of a sentence to a reader: a dot where a small letter follows.
const isFullStop = (text: string, at: number): boolean =>
  text.charAt(at) === '。' && !lowerOrDigit.test(text.charAt(at + 1));

function hostBefore(text: string, start: number, end: number): string {
  const written = text.slice(Math.max(start, end - MAX_HOST), end);
  const behindUser = written.slice(written.lastIndexOf('@') + 1).replace(/[:：][\d０-９]*$/, '');
  return narrow(withoutHiddenLetters(behindUser)).replace(/[。｡]/g, '.');
}

// Where Japanese words follow a host at once: the host ends if it is whole, unless a kana poses as a slash.
function goesOnAsText(text: string, start: number, at: number): boolean {
  if (cjk.test(text.charAt(at - 1)) || at === start) return false;
  const posesAsSlash =
    slashKana.includes(text.charAt(at)) && lowerOrDigit.test(text.charAt(at + 1));
  return !posesAsSlash && endsLikeHost(hostBefore(text, start, at));
}

/** The end of host, port and user, from where they begin. */
function authorityEnd(text: string, start: number): number {
  const address6 = /^\[[0-9a-f:.]*\]/i.exec(text.slice(start, start + 50))?.[0];
  let at = start + (address6?.length ?? 0);
  for (; at < text.length && at - start < MAX_LINK; at++) {
    const letter = text.charAt(at);
    if ('/?#\\()[]／？＃'.includes(letter) || isFullStop(text, at)) break;
    if (cjk.test(letter) && goesOnAsText(text, start, at)) break;
  }
  return at;
}

/** The end of path and query; Japanese letters end them, for browsers copy them encoded. */
function restEnd(text: string, start: number): number {
  let at = start;
  for (; at < text.length && at - start < MAX_LINK; at++) {
    const letter = text.charAt(at);
    if (letter === '[' || letter === ']' || letter === '。' || cjk.test(letter)) break;
  }
  return at;
}

// Marks behind a link belong to the sentence; a closing bracket does if none was opened.
function withoutTail(text: string, start: number, end: number): number {
  let last = end;
  let open = 0;
  for (let at = start; at < end; at++) {
    if (text.charAt(at) === '(') open++;
    if (text.charAt(at) === ')') open--;
  }
  for (; last > start; last--) {
    const letter = text.charAt(last - 1);
    if (letter === ')' && open < 0) open++;
    else if (!".,;:!?'*~。．｡：；".includes(letter)) break;
  }
  return last;
}

function linkEnd(text: string, start: number): number {
  const authority = authorityEnd(text, start);
  const goesOn = '/?#\\／？＃'.includes(text.charAt(authority) || ' ');
  return withoutTail(text, start, goesOn ? restEnd(text, authority) : authority);
}

// The host letters around a dot; a name in Japanese before it may be a name (日本語.jp).
function hostStart(text: string, dot: number, from: number): number {
  let at = dot;
  while (at > from && dot - at < MAX_HOST) {
    const letter = text.charAt(at - 1);
    if (!hostLetter.test(letter) && !isDot(letter)) break;
    if (at < dot && cjk.test(letter) !== cjk.test(text.charAt(at)) && !isDot(text.charAt(at)))
      break;
    at--;
  }
  return at;
}

function isBareHost(piece: string, start: number, end: number): boolean {
  const before = piece.charAt(start - 1);
  if (before === '@' || before === '＠') return false;
  if (before === '/' && piece.charAt(start - 2) !== '/') return false;
  const authority = piece.slice(start, Math.min(authorityEnd(piece, start), end));
  const hasRest = end > start + authority.length || /[:：][\d０-９]/.test(authority);
  if (/[@＠]/.test(authority) && !hasRest) return false;
  const host = hostBefore(piece, start, start + authority.length);
  if (/^[\d.]+$/.test(host)) return hasRest && /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host);
  if (!endsLikeHost(host)) return false;
  if (hasRest || host.startsWith('www.')) return true;
  const [name = '', ...others] = host.split('.');
  const isProse = fileEnding.test(host) || wordEnding.test(host) || capitalEnding.test(host);
  return others.length > 1 || !isProse || brandSignOf(name) !== null;
}

type Span = { start: number; end: number };

function bareIn(whole: string, from: number, to: number): Span[] {
  // What follows belongs to the next link, and looking into it from each host before it would not be linear.
  const piece = whole.slice(0, to);
  const found: Span[] = [];
  let done = from;
  for (let at = from; at < to; at++) {
    const isInside = hostLetter.test(piece.charAt(at + 1));
    if (at < done || !isInside || !(isDot(piece.charAt(at)) || isJoiningStop(piece, at))) continue;
    const start = hostStart(piece, at, done);
    const end = linkEnd(piece, start);
    if (start < at && end > at && isBareHost(piece, start, end)) found.push({ start, end });
    // Whether link or not, this host is through.
    done = Math.max(end, at + 1);
  }
  return found;
}

const isJoiningStop = (text: string, at: number): boolean =>
  text.charAt(at) === '。' && !isFullStop(text, at) && /[a-zａ-ｚ]/i.test(text.charAt(at - 1));

function linksIn(piece: string): Span[] {
  const found: Span[] = [];
  let done = 0;
  for (const match of piece.matchAll(schemes)) {
    if (match.index < done) continue;
    const behind = match.index + match[0].length;
    const end = isWeb.test(match[0]) ? linkEnd(piece, behind) : restEnd(piece, behind);
    // `http:` alone is a word.
    if (end <= behind && !/[/／\\]/.test(match[0])) continue;
    found.push(...bareIn(piece, done, match.index), { start: match.index, end });
    done = end;
  }
  return [...found, ...bareIn(piece, done, piece.length)];
}

// A single word by itself was pasted to be judged, whatever it looks like; a number or an e-mail address was not.
function wholeAsLink(text: string): FoundLink | null {
  const word = text.trim();
  const isWord =
    /\p{L}/u.test(word) && word.length <= MAX_LINK && !/\s/.test(word) && !cjk.test(word);
  if (!isWord || /^[^/:]*[@＠][^/:]+$/.test(word)) return null;
  const start = text.indexOf(word);
  return { text: word, start, end: start + word.length };
}

/** The links of a text in their order; wants links made harmless to be read back before. */
export function findLinks(text: string): FoundLink[] {
  const found = [...text.matchAll(pieces)].flatMap((piece) =>
    linksIn(piece[0]).map(({ start, end }) => ({
      text: piece[0].slice(start, end),
      start: piece.index + start,
      end: piece.index + end,
    })),
  );
  const whole = found.length === 0 ? wholeAsLink(text) : null;
  return whole ? [whole] : found;
}
