/**
 * Decides in which disguises a text is searched for words: as it stands, with look-alike digits and
 * signs read as letters (two ways, as 1 is i or l), backwards, without separators, in the shared
 * spelling of romaji, and as what the keys would have made with the input method the other way
 * round. Costs are what a guesser pays to try the disguise, in decades; rules of cracking tools are
 * tried in about this order.
 */
import type { Folded } from './fold';
import { kanaOfKey, keysOfKana, withVoiceMark } from './kana-keys';
import { romajiView } from './romaji';

/** A text derived from another; `from` and `to` lead back, -1 where a word cannot begin or end. */
export type View = {
  codes: ArrayLike<number>;
  from: ArrayLike<number>;
  to: ArrayLike<number>;
  text: string;
  isReversed: boolean;
};

export type Disguise = 'none' | 'lookalike' | 'reversed' | 'separated' | 'keys';

export type SearchedView = {
  view: View;
  /** Whether it is looked up among words in the shared spelling of romaji. */
  isRomaji: boolean;
  disguise: Disguise;
  cost: number;
};

const lookalikeTables = [
  '4a@a8b(c3e6g9g1i!i|i0o5s$s7t+t2z',
  '4a@a8b(c3e6b9q1l!l|l0o5s$s7l+t2z',
].map((pairs) => new Map(pairs.match(/../g)?.map((pair) => [pair[0] ?? '', pair[1] ?? ''])));
const SEPARATORS = /[-_.,:;/+ ・、。·*~|]/;

function viewOf(text: string, codes: ArrayLike<number>, from: number[], to: number[]): View {
  return { codes, from, to, text, isReversed: false };
}

function codesOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function plainView({ text, codes }: Folded): View {
  const from = Array.from(codes, (_, at) => at);
  return viewOf(
    text,
    codes,
    from,
    from.map((at) => at + 1),
  );
}

function lookalikeView(plain: View, table: ReadonlyMap<string, string>): View | null {
  const text = plain.text.replace(/[^a-z]/g, (sign) => table.get(sign) ?? sign);
  return text === plain.text ? null : { ...plain, text, codes: codesOf(text) };
}

function reversedView({ text, codes }: View): View {
  const length = text.length;
  const backwards = Array.from({ length }, (_, at) => codes[length - 1 - at] ?? 0);
  const reversed = Array.from({ length }, (_, at) => text[length - 1 - at]).join('');
  const from = Array.from({ length }, (_, at) => length - at);
  return {
    ...viewOf(
      reversed,
      backwards,
      from,
      from.map((at) => at - 1),
    ),
    isReversed: true,
  };
}

function joinedView({ text }: View): View | null {
  if (!SEPARATORS.test(text)) return null;
  const kept = Array.from(text, (_, at) => at).filter((at) => !SEPARATORS.test(text[at] ?? ''));
  const joined = kept.map((at) => text[at]).join('');
  return viewOf(
    joined,
    codesOf(joined),
    kept,
    kept.map((at) => at + 1),
  );
}

/** Input method off, kana meant. */
function kanaMeantView({ text }: View, isUpper: Uint8Array): View | null {
  if (!/[\x21-\x7e]{3}/.test(text)) return null;
  let made = '';
  const from: number[] = [];
  const to: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const kana = kanaOfKey(text[at] ?? '', isUpper[at] === 1) || '\0';
    const voiced = /[゛゜]/.test(kana) ? withVoiceMark(made[made.length - 1] ?? '', kana) : '';
    if (voiced !== '') {
      made = made.slice(0, -1) + voiced;
      to[to.length - 1] = at + 1;
    } else {
      made += kana;
      from.push(at);
      to.push(at + 1);
    }
  }
  return viewOf(made, codesOf(made), from, to);
}

/** Kana typed key by key, Latin letters meant. */
function lettersMeantView({ text }: View): View | null {
  if (!/[ぁ-んー]{3}/.test(text)) return null;
  let made = '';
  const from: number[] = [];
  const to: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const keys = keysOfKana(text[at] ?? '') || '\0';
    made += keys;
    from.push(at, ...(keys.length > 1 ? [-1] : []));
    to.push(...(keys.length > 1 ? [-1] : []), at + 1);
  }
  return viewOf(made, codesOf(made), from, to);
}

/** All disguises worth searching in this text. */
export function viewsOf(folded: Folded): SearchedView[] {
  const plain = plainView(folded);
  const backwards = reversedView(plain);
  const [first, second] = lookalikeTables.map((table) => lookalikeView(plain, table));
  const joined = joinedView(plain);
  const kana = kanaMeantView(plain, folded.isUpper);
  const letters = lettersMeantView(plain);
  const found: SearchedView[] = [];
  const add = (view: View | null | undefined, disguise: Disguise, cost: number, ways = 'both') => {
    if (!view) return;
    if (ways !== 'romaji') found.push({ view, isRomaji: false, disguise, cost });
    if (ways !== 'plain') found.push({ view: romajiView(view), isRomaji: true, disguise, cost });
  };
  add(plain, 'none', 0);
  add(backwards, 'reversed', 0.6);
  add(first, 'lookalike', 0.3);
  if (first?.text !== second?.text) add(second, 'lookalike', 0.3);
  add(joined, 'separated', 0.6);
  add(kana, 'keys', 1, 'romaji');
  add(letters, 'keys', 1);
  return found;
}
