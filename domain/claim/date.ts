// Days of the calendar as plain numbers and texts, always in UTC: a deadline that moves by a day at
// midnight in another country is no deadline. Must never change: a date text is `YYYY-MM-DD` and exists.
import { tidyText } from '../offer/money';

/** `YYYY-MM-DD`, a day that exists, year 1 to 9999. */
export type IsoDate = string;

const FORM = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAY = 24 * 60 * 60 * 1000;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysIn(year: number, month: number): number {
  return (DAYS_IN_MONTH[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
}

function toText(year: number, month: number, day: number): IsoDate {
  const [yyyy, mm, dd] = [`${year}`.padStart(4, '0'), `${month}`.padStart(2, '0'), `${day}`];
  return `${yyyy}-${mm}-${dd.padStart(2, '0')}`;
}

/** A date as people type it (`2026-11-22`, `2026/11/22`, `2026年11月22日`); null if there is none. */
export function readDate(text: string): IsoDate | null {
  const [, year, month, day] = (FORM.exec(tidyText(text.slice(0, 40))) ?? []).map(Number);
  if (!year || !month || !day || day > daysIn(year, month)) return null;
  return toText(year, month, day);
}

/** Days since 1970-01-01, negative before it. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** The date of a day number; the other way round. */
export function dateOfDay(number: number): IsoDate {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The date so many days later, or earlier for a negative number. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days);
}

/** Days from one date to another; negative when the second comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}
