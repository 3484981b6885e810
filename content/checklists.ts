/**
 * The door to the checklists. Adding one is a file in `checklists/` and one line in the list
 * below.
 */
import type { ListedItem } from '@/domain/checklist/progress';
import { beforeYouBuy } from './checklists/before-you-buy';
import { dormantAccount } from './checklists/dormant-account';
import { emergencyCard } from './checklists/emergency-card';
import { passwordsAfterIncident } from './checklists/passwords-after-incident';
import { payoutAccount } from './checklists/payout-account';
import { peopleAndTools } from './checklists/people-and-tools';
import { staff } from './checklists/staff';
import { todaysTen } from './checklists/todays-ten';
import { twoStepVerification } from './checklists/two-step-verification';
import type { ByLocale } from './locales';
import type { ReminderSlug } from './reminders';
import type { SourceId } from './sources';

/**
 * One thing to do. The id is written by hand and stays for ever: answers on readers' devices hang
 * on it. So does the place in the list: links hang on it. Items are appended or get `retired: true`.
 */
export type ChecklistItem = ListedItem & {
  text: ByLocale<string>;
  /** The attack it stops, in one short sentence. */
  attack: ByLocale<string>;
  why: ByLocale<string>;
  level: ItemLevel;
  /** Our estimate for one person with one shop. */
  minutes: number;
  /** Address without the language. */
  guide?: `/guides/${string}`;
  /** What the claims rest on; an item of plain advice has none. */
  sources?: readonly SourceId[];
};

/** Our judgement of how much an item is worth, the most first. */
export const itemLevels = ['essential', 'advised', 'extra'] as const;
export type ItemLevel = (typeof itemLevels)[number];

/** What a reader looks for a list by, in the order of the page that lists them. */
export const checklistGroups = ['start', 'regular', 'situation', 'others'] as const;
export type ChecklistGroup = (typeof checklistGroups)[number];

export type Checklist = {
  slug: string;
  group: ChecklistGroup;
  title: ByLocale<string>;
  summary: ByLocale<string>;
  /** Day the items were last held against their sources (YYYY-MM-DD). */
  reviewed: string;
  /** For a list that wants doing again. */
  reminder?: ReminderSlug;
  items: readonly ChecklistItem[];
};

const checklists: readonly Checklist[] = [
  todaysTen,
  twoStepVerification,
  emergencyCard,
  payoutAccount,
  peopleAndTools,
  passwordsAfterIncident,
  dormantAccount,
  staff,
  beforeYouBuy,
];

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

/** Every source of a list once, in the order in which its items lean on them. */
export function sourcesOf({ items }: Checklist): SourceId[] {
  return [...new Set(items.flatMap((item) => item.sources ?? []))];
}
