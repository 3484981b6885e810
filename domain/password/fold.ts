/**
 * Decides what a typed text is searched as: small letters, hiragana for katakana, no marks, no
 * invisible characters, and plain Latin letters for those of other scripts that look the same
 * (Unicode's confusables, cut down to what is mistaken at a glance). Each kept character remembers
 * its place, so that a finding still points at what was typed. Folding serves the search alone:
 * length is counted before it.
 */

export type Folded = {
  /** One code point each. */
  codes: Int32Array;
  /** Position in the typed text's characters. */
  at: Int32Array;
  isUpper: Uint8Array;
  /** 1 where a letter of another script stands in for a Latin one. */
  isLookalike: Uint8Array;
  /** The same as `codes`, one code unit each (U+FFFF beyond the basic plane), for expressions. */
  text: string;
};

const lookalikes: Record<string, string> = Object.fromEntries(
  [...'аaеeоoрpсcуyхxіiјjѕsԁdһhкkмmтtвbнhгrαaοoνvρpιiκkτtυuχxγyηnωwεeɑaɡgıiℓlƽsøođdłlħhߋo'].reduce<
    [string, string][]
  >((pairs, sign, at, all) => {
    if (at % 2 === 0) pairs.push([sign, all[at + 1] ?? sign]);
    return pairs;
  }, []),
);

const INVISIBLE = /^[\p{Cf}\p{M}\p{Variation_Selector}\u115f\u1160\u3164]$/u;

/** Folds characters of one code point each. */
export function fold(characters: readonly string[]): Folded {
  const codes: number[] = [];
  const at: number[] = [];
  const isUpper: number[] = [];
  const isLookalike: number[] = [];
  characters.forEach((character, position) => {
    const ascii = asciiOf(character);
    if (ascii === null && INVISIBLE.test(character)) return;
    const small = ascii ?? foldOne(character);
    const plain = lookalikes[small];
    codes.push((plain ?? small).codePointAt(0) ?? 0);
    at.push(position);
    isUpper.push(isUpperCase(character) ? 1 : 0);
    isLookalike.push(plain === undefined ? 0 : 1);
  });
  return {
    codes: Int32Array.from(codes),
    at: Int32Array.from(at),
    isUpper: Uint8Array.from(isUpper),
    isLookalike: Uint8Array.from(isLookalike),
    text: codes.map((code) => String.fromCharCode(Math.min(code, 0xffff))).join(''),
  };
}

function asciiOf(character: string): string | null {
  return character < '\u0080' ? character.toLowerCase() : null;
}

function isUpperCase(character: string): boolean {
  return character !== character.toLowerCase();
}

function foldOne(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x30a1 && code <= 0x30f6) return String.fromCharCode(code - 0x60);
  if (code > 0x24ff) return character;
  // A letter with a mark (é, ō) loses it; kana keep theirs, being past this range.
  const [base = character] = character.normalize('NFD').toLowerCase();
  return base;
}
