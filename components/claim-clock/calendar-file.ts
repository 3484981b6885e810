import type { EventAttributes } from 'ics';
import type { Locale } from '@/content/locales';
import { siteUrl } from '@/content/site';
import { claimReminders, type Reminder } from '@/domain/claim/clock';
import { addDays, type IsoDate } from '@/domain/claim/date';
import { calendarText } from '@/domain/reminder/calendar-text';
import type { ClaimOutcome } from './check-claim';
import { claimClockMessages } from './claim-clock.messages';

const ALARM_HOUR = 9;

type Day = [number, number, number];

function dayOf(date: IsoDate): Day {
  const [year = 1, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}

function alarmAt({ alarmDays }: Reminder): { days?: number; hours: number; before: boolean } {
  if (alarmDays === 0) return { hours: ALARM_HOUR, before: false };
  // Nine in the morning, counted back from the midnight at which the day begins.
  return { days: alarmDays - 1, hours: 24 - ALARM_HOUR, before: true };
}

/** The reminders as a calendar file; null when nothing was counted or nothing is ahead. */
export function calendarFile(
  { counted, marketplace, today }: ClaimOutcome,
  locale: Locale,
  now: Date,
): string | null {
  const reminders = counted ? claimReminders(counted.clock, today) : [];
  if (!counted || reminders.length === 0) return null;
  const { calendar } = claimClockMessages[locale];
  const events = reminders.map((reminder): EventAttributes => {
    const title = calendar[reminder.code].title;
    return {
      // The same question gives the same entry: bringing the file in again replaces it.
      uid: `claim-${reminder.code}-${counted.question.promised}-${marketplace}@sellers-shield`,
      start: dayOf(reminder.date),
      end: dayOf(addDays(reminder.date, 1)),
      title,
      description: `${calendar[reminder.code].text}\n${siteUrl}/${locale}/tools/claim`,
      transp: 'TRANSPARENT',
      alarms: [{ action: 'display', description: title, trigger: alarmAt(reminder) }],
    };
  });
  return calendarText(events, now.getTime());
}
