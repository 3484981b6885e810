// When a reminder that comes back falls due. Must never change: a day of the month is 1 to 28, so
// that it exists in every month, and the first time lies after the day the file was made, so that
// bringing it in never rings at once.
import type { IsoDate } from '../claim/date';

export type Schedule = {
  /** Months from one time to the next, 1 or more. */
  everyMonths: number;
  /** Day of the month, 1 to 28. */
  day: number;
};

/** The first day of the schedule after the given one, which itself never counts. */
export function firstDay({ day }: Schedule, after: IsoDate): IsoDate {
  const [year = 0, month = 1, today = 1] = after.split('-').map(Number);
  const months = year * 12 + month - 1 + (today < day ? 0 : 1);
  const parts = [Math.floor(months / 12), (months % 12) + 1, day];
  return parts.map((part, index) => `${part}`.padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** The value of an RRULE; without an end, as long as the reader keeps the entry. */
export function recurrenceRule({ everyMonths, day }: Schedule): string {
  return `FREQ=MONTHLY;INTERVAL=${everyMonths};BYMONTHDAY=${day}`;
}
