import { toString as textOf } from 'mdast-util-to-string';
import { exportConst } from './remark-headings.mjs';

/**
 * Reading speeds of the IReST texts (Trauzettel-Klosinski & Dietz 2012): 357 Japanese characters, 228 English words a minute.
 * Measured aloud, so silent readers are a little faster; the two languages are comparable, which is what matters here.
 */
const japaneseCharactersPerMinute = 357;
const englishWordsPerMinute = 228;

/** The file exports `readingMinutes`, whole minutes, at least 1, from its visible text. */
export default function remarkReadingTime() {
  return (/** @type {import('mdast').Root} */ tree) => {
    const text = textOf({
      ...tree,
      children: tree.children.filter((node) => node.type !== 'yaml'),
    });
    const japanese =
      text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu)?.length ?? 0;
    const words =
      text.match(/[\p{Script=Latin}\d]+(?:[’'.-][\p{Script=Latin}\d]+)*/gu)?.length ?? 0;
    const minutes = japanese / japaneseCharactersPerMinute + words / englishWordsPerMinute;
    tree.children.unshift(exportConst('readingMinutes', Math.max(1, Math.round(minutes))));
  };
}
