// Made by scripts/build-passphrase-lists.mjs.
/** Words in each list, known before a list is loaded. */
export const wordListSizes = {
  romaji: 1440,
  kana: 1440,
  english: 2857,
} as const;
