import {
  type CharactersRecipe,
  type Made,
  makeCharacters,
  makeWords,
  type RandomBytes,
  type Separator,
  staysDrawn,
  type WordsRecipe,
} from '@/domain/password/passphrase';
import type { Verdict } from '@/domain/password/verdict';

export const makerKinds = ['romaji', 'kana', 'english', 'characters'] as const;
export type MakerKind = (typeof makerKinds)[number];
type WordKind = Exclude<MakerKind, 'characters'>;

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

/** What was drawn, and what the meter says of it; null where it cannot say. */
export type MadeAndChecked = Made & { verdict: Verdict | null };

// More than half of all draws stay: a run of so many that do not is not chance but a fault.
const MOST_DRAWS = 40;

/** Draws until the meter agrees. Rejects when the list cannot be loaded. */
export async function makePassphrase(
  choice: Choice,
  check: (text: string) => Promise<Verdict | null>,
): Promise<MadeAndChecked> {
  const draw = await drawerOf(choice);
  for (let draws = 1; ; draws += 1) {
    const made = draw();
    const verdict = await check(made.text);
    if (!verdict || draws === MOST_DRAWS || staysDrawn(made, verdict.guessesLog10))
      return { ...made, verdict };
  }
}

async function drawerOf({ kind, ...recipe }: Choice): Promise<() => Made> {
  if (kind === 'characters') return () => makeCharacters(recipe, fromBrowser);
  const { words } = await loadList[kind]();
  return () => makeWords(words, recipe, fromBrowser);
}
