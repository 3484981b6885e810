import {
  type CharactersRecipe,
  type Made,
  makeCharacters,
  makeWords,
  type RandomBytes,
  type Separator,
  type WordsRecipe,
} from '@/domain/password/passphrase';

export const makerKinds = ['romaji', 'kana', 'english', 'characters'] as const;
export type MakerKind = (typeof makerKinds)[number];
export type WordKind = Exclude<MakerKind, 'characters'>;

/** What is chosen in the form; each kind reads its own part. */
export type Choice = { kind: MakerKind } & WordsRecipe & CharactersRecipe;

// Loaded once one is asked for; from our own files, the only ones the page may load.
const loadList = {
  romaji: () => import('./word-lists/japanese-romaji'),
  kana: () => import('./word-lists/japanese-kana'),
  english: () => import('./word-lists/english'),
} as const satisfies Record<WordKind, () => Promise<{ words: readonly string[] }>>;

/** What an input method types alike in every mode stands between kana. */
export function separatorsOf(kind: MakerKind): readonly Separator[] {
  return kind === 'kana' ? ['middle-dot'] : ['hyphen', 'full-stop', 'space', 'digit'];
}

const fromBrowser: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/** Rejects when the list cannot be loaded. */
export async function makePassphrase({ kind, ...recipe }: Choice): Promise<Made> {
  if (kind === 'characters') return makeCharacters(recipe, fromBrowser);
  const { words } = await loadList[kind]();
  return makeWords(words, recipe, fromBrowser);
}
