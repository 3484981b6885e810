const letters = '\\p{L}\\p{M}\\p{N}、。・ー〜「」『』（）';
/** What is written together with a Japanese letter: its brackets and stops, and names or numbers within. */
const japaneseRun = new RegExp(
  `([${letters}]*[\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Han}][${letters}]*)`,
  'u',
);

/**
 * An English text in pieces: every second one, from the second on, is Japanese.
 * @param {string} text
 * @returns {string[]}
 */
export function splitAtJapanese(text) {
  return text.split(japaneseRun);
}
