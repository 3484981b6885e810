/**
 * Decides what a text is found by. Japanese has no spaces to cut at, and cutting it by a dictionary finds one way in a
 * text and another in a query; pairs of neighbouring characters are the same in both. Words of Latin letters are
 * cut down to their stem.
 */
import { stemOf } from './stem';

const runs =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆]+|[\p{sc=Latin}\p{N}]+(?:'[\p{sc=Latin}]+)?/gu;
const japanese = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆]/u;

/** Whether a text holds any kana or kanji. */
export function isJapanese(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
}

/** Tokens of folded text for the index; the last character of a run stands alone too, so that every character begins one. */
export function indexTokens(folded: string): string[] {
  return tokens(folded, (run) => [...pairs(run), run.at(-1) ?? '']);
}

/** Tokens of a folded query; a lone character stays one, to be looked for as the beginning of a pair. */
export function queryTokens(folded: string): string[] {
  return tokens(folded, (run) => (run.length === 1 ? run : pairs(run)));
}

function tokens(folded: string, cut: (run: string[]) => string[]): string[] {
  return (folded.match(runs) ?? []).flatMap((run) =>
    japanese.test(run) ? cut([...run]) : [stemOf(run)],
  );
}

function pairs(run: readonly string[]): string[] {
  return run.slice(1).map((character, index) => `${run[index]}${character}`);
}
