/**
 * The door to the checklists. Adding one is a file in `checklists/` and one line in the list
 * below.
 */
import type { ListedItem } from '@/domain/checklist/progress';
import { todaysTen } from './checklists/todays-ten';
import type { ByLocale } from './locales';

/**
 * One thing to do. The id is written by hand and stays for ever: ticks on readers' devices hang on
 * it. So does the place in the list: links hang on it. Items are appended or get `retired: true`.
 */
export type ChecklistItem = ListedItem & {
  text: ByLocale<string>;
  /** The attack it stops, in one short sentence. */
  attack: ByLocale<string>;
  why: ByLocale<string>;
  /** Our estimate for one person with one shop. */
  minutes: number;
  /** Address without the language. */
  guide?: `/guides/${string}`;
};

export type Checklist = {
  slug: string;
  title: ByLocale<string>;
  summary: ByLocale<string>;
  /** Day the items were last held against their sources (YYYY-MM-DD). */
  reviewed: string;
  items: readonly ChecklistItem[];
};

const checklists: readonly Checklist[] = [todaysTen];

/** In the order they are offered. */
export function listChecklists(): readonly Checklist[] {
  return checklists;
}

/** Throws on a slug that is in no list. */
export function getChecklist(slug: string): Checklist {
  const checklist = checklists.find((candidate) => candidate.slug === slug);
  if (!checklist) throw new Error(`No checklist ${slug} in content/checklists.ts`);
  return checklist;
}
