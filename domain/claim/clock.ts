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

/**
 * `before` the first day, `open` from the first to the last, `over` after it; `write` where a claim
 * would be taken by now and only the seller was not asked yet.
 */
export type ClaimState = 'before' | 'write' | 'open' | 'over';

export type ClaimClock = {
  state: ClaimState;
  /** Estimated delivery the days are counted from. */
  base: IsoDate;
  /** Day from which a claim can really be made: taken by then, and the seller had time to answer. */
  first: IsoDate;
  last: IsoDate;
  /** Days from today to the last day; 0 on the day itself, negative afterwards. */
  daysLeft: number;
  /** Day on which the seller's time to answer is up, as if written to today where nothing was yet. */
  answerDue: IsoDate;
  /** Waiting for the seller would go past the last day: the claim goes first, and the wait counts for nothing. */
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
  const answerDue = addDays(written ?? today, Math.ceil(answerHours / HOURS_A_DAY));
  const opens = addDays(base, waitDays);
  const last = addDays(base, windowDays);
  const daysLeft = daysBetween(today, last);
  const isPastEnd = answerDue > last;
  const first = answerDue > opens && !isPastEnd ? answerDue : opens;
  const state = stateOf({ opens, first, last }, written !== null, today);
  return { state, base, first, last, daysLeft, answerDue, isTight: isPastEnd && daysLeft >= 0 };
}

function stateOf(
  { opens, first, last }: Record<'opens' | 'first' | 'last', IsoDate>,
  isWritten: boolean,
  today: IsoDate,
): ClaimState {
  if (today > last) return 'over';
  if (today >= first) return 'open';
  return today >= opens && !isWritten ? 'write' : 'before';
}

/** One entry of the calendar: all day on `date`, with an alarm at nine, `alarmDays` days before. */
export type Reminder = { code: 'first' | 'last'; date: IsoDate; alarmDays: number };

/** A week before the end there is still time to gather what the claim asks for. */
const ALARM_DAYS = 7;

/** What is still ahead of the first and the last day; nine o'clock today may be past, so today is not. */
export function claimReminders({ first, last, daysLeft }: ClaimClock, today: IsoDate): Reminder[] {
  const reminders: Reminder[] = [
    { code: 'first', date: first, alarmDays: 0 },
    { code: 'last', date: last, alarmDays: Math.min(ALARM_DAYS, daysLeft - 1) },
  ];
  return reminders.filter(({ date }) => date > today);
}
