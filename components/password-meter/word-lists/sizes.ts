// Made by scripts/build-passphrase-lists.mjs.
/** Words in each list, known before a list is loaded. */
export const wordListSizes = {
  romaji: 1439,
  kana: 1439,
  english: 2857,
} as const;
