const letters = '\\p{L}\\p{M}\\p{N}、。・ー〜「」『』（）';
/** What is written together with a Japanese letter: its brackets and stops, and names or numbers within. */
const japaneseRun = new RegExp(
  `([${letters}]*[\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Han}][${letters}]*)`,
  'u',
);
/** Several English words in Japanese quotes; a single one, most often a name, is part of the sentence. */
const englishQuote = /(?<=「)([A-Za-z][\x20-\x7e’]* [\x20-\x7e’]*)(?=」)/;

/**
 * A text in pieces: every second one, from the second on, is in the other language of the two.
 * @param {string} text
 * @param {'ja' | 'en'} other
 * @returns {string[]}
 */
export function splitAtOther(text, other) {
  return text.split(other === 'ja' ? japaneseRun : englishQuote);
}
