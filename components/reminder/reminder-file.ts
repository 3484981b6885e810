import type { Locale } from '@/content/locales';
import { type ReminderSlug, reminders } from '@/content/reminders';
import { siteUrl } from '@/content/site';
import { calendarText } from '@/domain/reminder/calendar-text';
import { firstDay, recurrenceRule } from '@/domain/reminder/schedule';

const HOUR = 10;
const ALARM_MINUTES = 10;

/** Where the portal's first readers live, and east of nearly everybody: a day after today there is one everywhere. */
const dayInTokyo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });

/**
 * A reminder as a calendar file, made at build time. The time of day is floating: ten in the
 * morning wherever the reader is, with no table of zones to go stale. It begins on the first day
 * of its schedule after the build, so bringing it in rings for nothing that is past; a file of an
 * old build holds a few days gone by, for which calendars ring no more.
 */
export function reminderFile(slug: ReminderSlug, locale: Locale, now: Date): string {
  const { schedule, page, words } = reminders[slug];
  const { title, text } = words[locale];
  const first = firstDay(schedule, dayInTokyo.format(now));
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number);
  const event = {
    // The same in every language and build: bringing the file in again replaces the entry.
    uid: `${slug}@sellers-shield`,
    start: [year, month, day, HOUR, 0] as [number, number, number, number, number],
    startInputType: 'local',
    startOutputType: 'local',
    duration: { minutes: 15 },
    recurrenceRule: recurrenceRule(schedule),
    title,
    description: `${text}\n${siteUrl}/${locale}${page}`,
    transp: 'TRANSPARENT',
    alarms: [
      { action: 'display', description: title, trigger: { minutes: ALARM_MINUTES, before: true } },
    ],
  } as const;
  return calendarText([{ ...event, alarms: [...event.alarms] }], now.getTime());
}
