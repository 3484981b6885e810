// When a claim under the marketplace's guarantee opens and ends, and how to be reminded of it.
// The limits come from outside, dated; here is only the counting. Dates in, dates out: what day
// it is today is said by the caller.
// Must never change: the last day is counted from the promised delivery and by nothing a seller
// writes; waiting for a seller's answer never moves it.
import { addDays, daysBetween, type IsoDate } from './date';

/** Numbers of days and hours that a marketplace sets; see content/claim-limits.ts. */
export type ClaimRules = {
  /** Days after the last estimated delivery date until a claim is taken. */
  waitDays: number;
  /** Days after the last estimated delivery date within which it has to be made. */
  windowDays: number;
  /** Hours the seller has to answer first. */
  answerHours: number;
};

export type ClaimQuestion = {
  promised: IsoDate;
  /** Last day of the estimate, where it is a span or was put off. */
  latest: IsoDate | null;
  /** Day the reader wrote to the seller. */
  written: IsoDate | null;
};

/** `before` the first day, `open` from the first to the last, `over` after it. */
export type ClaimState = 'before' | 'open' | 'over';

export type ClaimClock = {
  state: ClaimState;
  /** Estimated delivery the days are counted from. */
  base: IsoDate;
  first: IsoDate;
  last: IsoDate;
  /** Days from today to the last day; 0 on the day itself, negative afterwards. */
  daysLeft: number;
  /** Day on which the seller's time to answer is up; null when nothing was written yet. */
  answerDue: IsoDate | null;
  /** Waiting for the seller would go past the last day: the claim goes first. */
  isTight: boolean;
};

const HOURS_A_DAY = 24;

/** The days that count, seen from today. */
export function claimClock(
  { promised, latest, written }: ClaimQuestion,
  { waitDays, windowDays, answerHours }: ClaimRules,
  today: IsoDate,
): ClaimClock {
  const base = latest ?? promised;
  const answerDays = Math.ceil(answerHours / HOURS_A_DAY);
  const answerDue = written && addDays(written, answerDays);
  const opens = addDays(base, waitDays);
  const last = addDays(base, windowDays);
  const daysLeft = daysBetween(today, last);
  const isTight = (answerDue ?? addDays(today, answerDays)) > last;
  const waited = answerDue && answerDue > opens ? answerDue : opens;
  const first = waited > last ? last : waited;
  const state = daysLeft < 0 ? 'over' : today < first ? 'before' : 'open';
  return { state, base, first, last, daysLeft, answerDue, isTight: isTight && daysLeft >= 0 };
}

/** One entry of the calendar: all day on `date`, with an alarm at nine, `alarmDays` days before. */
export type Reminder = { code: 'first' | 'last'; date: IsoDate; alarmDays: number };

/** A week before the end there is still time to gather what the claim asks for. */
const ALARM_DAYS = 7;

/** Two reminders, none of them in the past; none at all once the time is over. */
export function claimReminders({ first, last, daysLeft }: ClaimClock, today: IsoDate): Reminder[] {
  if (daysLeft < 0) return [];
  const soonest = daysLeft > 0 ? addDays(today, 1) : today;
  const alarmDays = Math.max(0, Math.min(ALARM_DAYS, daysLeft - 1));
  return [
    { code: 'first', date: first > soonest ? first : soonest, alarmDays: 0 },
    { code: 'last', date: last, alarmDays },
  ];
}
