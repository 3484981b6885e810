/**
 * Decides which writings of a word are the same word to a search: width, case, kana and invisible signs do not count.
 * Documents and queries always go through the same folding.
 */

export type Folded = {
  text: string;
  /** For each UTF-16 unit of `text`, the unit of the original it comes from. */
  at: readonly number[];
};

const katakana = /[\u30a1-\u30f6]/;
const invisible = /[\p{Cf}\p{Variation_Selector}]/u;

/** Folds text that is to be shown; places in the result lead back to places in it. The original must be in NFC. */
export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let place = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) at.push(place);
    place += character.length;
  }
  return { text, at };
}

/** Folds text whose places nobody asks for, such as a query; composes marks first. */
export function foldText(text: string): string {
  return fold(text.normalize('NFKC')).text;
}

function foldCharacter(character: string): string {
  if (character < '\u0080') return character.toLowerCase();
  if (invisible.test(character)) return '';
  if (katakana.test(character)) return hiraganaOf(character);
  const plain = character.normalize('NFKC').toLowerCase();
  return plain === '’' || plain === '‘' ? "'" : plain.replace(/[\u30a1-\u30f6]/g, hiraganaOf);
}

function hiraganaOf(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0x60);
}
