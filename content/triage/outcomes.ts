/** The words of the outcomes; how urgent each is stands in tree.mjs. */
import type { ByLocale } from '../locales';
import type { ReminderSlug } from '../reminders';
import type { OutcomeId } from '../triage';
import type { TriageLinkId } from './links';
import { outcomesLater } from './outcomes-later';
import { outcomesNow } from './outcomes-now';
import type { Claim, TriageStepId } from './steps';

export type OutcomeWords = {
  title: ByLocale<string>;
  meaning: readonly Claim[];
  /** How far the answers carry, and what else it could be. */
  sure: Claim;
  /** At most seven, in order. */
  steps: readonly TriageStepId[];
  doNot: readonly Claim[];
  doneWhen: ByLocale<string>;
  ifItGoesOn: ByLocale<string> & { link?: TriageLinkId };
  /** Where a guide says more. */
  guide: TriageLinkId;
  /** Where looking once is not enough. */
  reminders?: readonly ReminderSlug[];
};

export const outcomeWords: Record<OutcomeId, OutcomeWords> = { ...outcomesNow, ...outcomesLater };
