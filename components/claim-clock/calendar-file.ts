import { createEvents, type EventAttributes } from 'ics';
import type { Locale } from '@/content/locales';
import { siteUrl } from '@/content/site';
import { claimReminders, type Reminder } from '@/domain/claim/clock';
import { addDays, type IsoDate } from '@/domain/claim/date';
import type { ClaimOutcome } from './check-claim';
import { claimClockMessages } from './claim-clock.messages';

const LINE_OCTETS = 75;
const ALARM_HOUR = 9;

type Day = [number, number, number];

function dayOf(date: IsoDate): Day {
  const [year = 1, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}

/** RFC 5545 counts octets where the library counts letters, and a Japanese letter has three. */
function foldLine(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > LINE_OCTETS) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += letter;
    octets += size;
  }
  return lines.join('\r\n');
}

function alarmAt({ alarmDays }: Reminder): { days?: number; hours: number; before: boolean } {
  if (alarmDays === 0) return { hours: ALARM_HOUR, before: false };
  // Nine in the morning, counted back from the midnight at which the day begins.
  return { days: alarmDays - 1, hours: 24 - ALARM_HOUR, before: true };
}

/** The two reminders as a calendar file; null when nothing was counted or the time is over. */
export function calendarFile(
  { counted, marketplace, today }: ClaimOutcome,
  locale: Locale,
): string | null {
  const reminders = counted ? claimReminders(counted.clock, today) : [];
  if (!counted || reminders.length === 0) return null;
  const { calendar } = claimClockMessages[locale];
  const events = reminders.map((reminder): EventAttributes => {
    const title = calendar[reminder.code].title;
    return {
      productId: 'sellers-shield',
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
  const { error, value } = createEvents(events);
  if (error || !value) throw error ?? new Error('The calendar file came out empty.');
  const lines = value.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines.map(foldLine).join('\r\n');
}
