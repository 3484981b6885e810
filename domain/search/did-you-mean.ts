/** Decides which of our words a reader meant who typed it in Latin letters or in unusual kana. */
import { romajiOf } from '../password/romaji';
import { foldText } from './fold';
import type { WordGroup } from './query';

const shortest = 4;

/** The first word of the group one of whose names sounds like what was typed; null when none does or it is a name itself. */
export function didYouMean(typed: string, groups: readonly WordGroup[]): string | null {
  const folded = foldText(typed).replace(/\s+/g, '');
  const sound = romajiOf(folded);
  if (sound.length < shortest) return null;
  for (const group of groups) {
    const names = group.map((name) => foldText(name).replace(/\s+/g, ''));
    if (names.includes(folded)) return null;
    if (names.some((name) => romajiOf(name) === sound)) return group[0] ?? null;
  }
  return null;
}
