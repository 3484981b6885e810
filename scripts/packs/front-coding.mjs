/** The writing half of the packs' format; domain/password/lexicon.ts is the reading half. */

const MOST_SHARED = 25;

/** Sorted words, each as a capital (how many characters it shares with the one before) and the rest. */
export function frontCoded(words) {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (
        shared < Math.min(MOST_SHARED, word.length, before.length) &&
        word[shared] === before[shared]
      )
        shared += 1;
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}
