// How long a reading of the facts may be trusted, for guides, sources, limits and checklists alike.
// Must never change by itself: the day a page was read is written down by whoever read it.
import { addDays, type IsoDate } from './claim/date';

/** Days; half a year, within which help pages and menus rarely change twice. Our own rule. */
export const reviewWithinDays = 180;

/** The last day on which what was read on `checked` still counts as fresh. */
export function reviewDue(checked: IsoDate): IsoDate {
  return addDays(checked, reviewWithinDays);
}

/** True from the day after `reviewDue`. */
export function isReviewOverdue(checked: IsoDate, today: IsoDate): boolean {
  // Dates of this form sort as they follow each other.
  return today > reviewDue(checked);
}
