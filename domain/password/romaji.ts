/**
 * Decides the one spelling that kana and every romanisation of them share (Hepburn, Kunrei, what
 * people type, long vowels written or not), so that one list serves them all. Kunrei is the base:
 * shi is si, fu is hu, ja is zya; a long vowel is short (ou, oo, oh and a bar all count as o); any
 * run of n is one n, and m before b, m, p is n. Two words may fall together; no word may fall apart,
 * and the lists and the typed text must always go through this same function.
 */
import type { View } from './views';

const rows: [consonant: string, kana: string][] = [
  ['', 'あいうえお'],
  ['k', 'かきくけこ'],
  ['g', 'がぎぐげご'],
  ['s', 'さしすせそ'],
  ['z', 'ざじずぜぞ'],
  ['t', 'たちつてと'],
  ['z', 'だぢづ__'],
  ['d', '___でど'],
  ['n', 'なにぬねの'],
  ['h', 'はひふへほ'],
  ['b', 'ばびぶべぼ'],
  ['p', 'ぱぴぷぺぽ'],
  ['m', 'まみむめも'],
  ['y', 'や_ゆ_よ'],
  ['r', 'らりるれろ'],
  ['', 'わゐ_ゑを'],
  ['', 'ぁぃぅぇぉ'],
  ['v', '__ゔ__'],
  ['y', 'ゃ_ゅ_ょ'],
];
const VOWELS = 'aiueo';
const syllables = new Map<string, string>();
for (const [consonant, kana] of rows) {
  [...kana].forEach((sign, at) => {
    if (sign !== '_') syllables.set(sign, consonant + (VOWELS[at] ?? ''));
  });
}
for (const [sign, letters] of [
  ['わ', 'wa'],
  ['ゎ', 'wa'],
  ['ん', 'n'],
  ['だ', 'da'],
  ['ー', '-'],
] as const)
  syllables.set(sign, letters);

const smallVowels = 'ぁぃぅぇぉ';
const smallY = 'ゃゅょ';
const onsetBeforeSmall: Record<string, string> = {
  ふ: 'f',
  う: 'w',
  し: 'sy',
  ち: 'ty',
  じ: 'zy',
  ぢ: 'zy',
  つ: 'ts',
  て: 't',
  で: 'd',
  と: 't',
  ど: 'z',
  ゔ: 'v',
  く: 'kw',
  ぐ: 'gw',
};

// The longest first; each is tried where the text stands.
const latinRules: [typed: RegExp, length: number, letters: string][] = [
  [/^sh(?=i)/, 2, 's'],
  [/^sh(?=[aueo])/, 2, 'sy'],
  [/^ch(?=i)/, 2, 't'],
  [/^ch(?=[aueo])/, 2, 'ty'],
  [/^c(?=ch)/, 1, 't'],
  [/^ts(?=u)/, 2, 't'],
  [/^dz(?=u)/, 2, 'z'],
  [/^f(?=u)/, 1, 'h'],
  [/^jy(?=[aueo])/, 2, 'zy'],
  [/^j(?=i)/, 1, 'z'],
  [/^j(?=[aueo])/, 1, 'zy'],
  [/^j(?=j)/, 1, 'z'],
  [/^d(?=u)/, 1, 'z'],
  [/^wo/, 2, 'o'],
  [/^m(?=[bmp])/, 1, 'n'],
];

type Piece = { letters: string; taken: number };

function kanaPiece(text: string, at: number): Piece | null {
  const sign = text[at] ?? '';
  const next = text[at + 1] ?? '';
  if (sign === 'っ') return { letters: geminate(text, at + 1), taken: 1 };
  const syllable = syllables.get(sign);
  if (syllable === undefined) return null;
  if (next !== '' && smallY.includes(next) && syllable.length > 1) {
    return { letters: `${syllable.slice(0, -1)}${syllables.get(next) ?? ''}`, taken: 2 };
  }
  const onset = onsetBeforeSmall[sign];
  if (next !== '' && smallVowels.includes(next) && onset !== undefined) {
    return { letters: onset + (syllables.get(next) ?? ''), taken: 2 };
  }
  return { letters: syllable, taken: 1 };
}

function geminate(text: string, at: number): string {
  const letters = syllables.get(text[at] ?? '') ?? '';
  return letters.length > 1 ? (letters[0] ?? '') : '';
}

function latinPiece(text: string, at: number): Piece | null {
  const sign = text[at] ?? '';
  // A hyphen stands for a long vowel only within a word, which the view without separators finds.
  if (sign === "'") return { letters: sign, taken: 1 };
  if (sign < 'a' || sign > 'z') return null;
  const ahead = text.slice(at, at + 3);
  for (const [typed, taken, letters] of latinRules) {
    if (typed.test(ahead)) return { letters, taken };
  }
  return { letters: sign, taken: 1 };
}

/** The view's text in the shared spelling; what is neither kana nor a letter breaks it. */
export function romajiView(view: View): View {
  const codes: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const { text } = view;
  let previous = '';
  for (let at = 0; at < text.length; ) {
    const piece = kanaPiece(text, at) ?? latinPiece(text, at) ?? { letters: '\0', taken: 1 };
    const end = at + piece.taken;
    const last = codes.length - 1;
    if (isSilent(piece.letters, previous, text[end] ?? '')) {
      if (last >= 0 && (to[last] ?? -1) >= 0) to[last] = view.to[end - 1] ?? -1;
    } else {
      const letters = /^[-']$/.test(piece.letters) ? '\0' : piece.letters;
      // ん before な: the run of n is one.
      for (
        let index = previous === 'n' && letters[0] === 'n' ? 1 : 0;
        index < letters.length;
        index++
      ) {
        codes.push(letters.charCodeAt(index));
        from.push(index === 0 ? (view.from[at] ?? -1) : -1);
        to.push(index === letters.length - 1 ? (view.to[end - 1] ?? -1) : -1);
      }
      previous = letters[letters.length - 1] ?? previous;
    }
    at = end;
  }
  return { codes, from, to, text: String.fromCharCode(...codes), isReversed: view.isReversed };
}

function isSilent(letters: string, previous: string, next: string): boolean {
  if (letters === '-') return VOWELS.includes(previous) && previous !== '';
  if (letters === "'") return previous === 'n';
  if (letters === 'n') return previous === 'n';
  if (letters.length !== 1 || previous === '') return false;
  if (letters === 'h') return previous === 'o' && !/[aiueoy]/.test(next);
  return (
    VOWELS.includes(letters) && (letters === previous || (letters === 'u' && previous === 'o'))
  );
}

/** The shared spelling of one word; '' when it holds anything but kana and Latin letters. */
export function romajiOf(word: string): string {
  const text = word.replace(/[\u30a1-\u30f6]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0x60),
  );
  const places = Array.from(text, (_, at) => at);
  const view = { codes: [], from: places, to: places.map((at) => at + 1), text, isReversed: false };
  const spelt = romajiView(view).text;
  return spelt.includes('\0') ? '' : spelt;
}
