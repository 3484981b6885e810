import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { reminderFile } from '../../../components/reminder/reminder-file';
import { locales } from '../../../content/locales';
import { type ReminderSlug, reminderSlugs, reminders } from '../../../content/reminders';

const madeOn = (slug: ReminderSlug, locale: 'ja' | 'en', day: string) =>
  reminderFile(slug, locale, new Date(`${day}T03:00:00Z`));

function eventOf(text: string) {
  const [component] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return new ICAL.Event(component);
}

function daysOf(text: string, count: number): string[] {
  const times = eventOf(text).iterator();
  return Array.from({ length: count }, () => String(times.next()));
}

for (const locale of locales) {
  for (const slug of reminderSlugs) {
    const text = madeOn(slug, locale, '2026-11-25');

    test(`${locale} ${slug}: lines end with CRLF and hold at most 75 octets, no letter cut`, () => {
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n'))
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text).not.toContain('\uFFFD');
      expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    });

    test(`${locale} ${slug}: another parser reads words, page, rule and alarm`, () => {
      const event = eventOf(text);
      const { title, text: words } = reminders[slug].words[locale];
      expect(event.summary).toBe(title);
      expect(event.description).toContain(words);
      expect(event.description).toMatch(new RegExp(`\\n\\S+/${locale}${reminders[slug].page}$`));
      expect(event.uid).toBe(`${slug}@sellers-shield`);
      expect(event.duration.toString()).toBe('PT15M');
      const [alarm] = event.component.getAllSubcomponents('valarm');
      expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(alarm?.getFirstPropertyValue('description')).toBe(title);
      expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT10M');
    });

    test(`${locale} ${slug}: the time floats, ten in the morning wherever the reader is`, () => {
      const { startDate } = eventOf(text);
      expect(startDate.zone).toBe(ICAL.Timezone.localTimezone);
      expect([startDate.hour, startDate.minute, startDate.isDate]).toEqual([10, 0, false]);
      expect(text).not.toMatch(/DTSTART[^\r]*Z/);
    });
  }
}

const at = (day: string) => `${day}T10:00:00`;

for (const [slug, made, expected] of [
  ['payout-look', '2026-11-25', ['2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01']],
  ['payout-look', '2028-01-31', ['2028-02-01', '2028-03-01', '2028-04-01']],
  ['payout-look', '2028-02-29', ['2028-03-01', '2028-04-01', '2028-05-01']],
  ['access-review', '2026-11-25', ['2026-12-08', '2027-03-08', '2027-06-08', '2027-09-08']],
  ['access-review', '2027-12-31', ['2028-01-08', '2028-04-08']],
  ['refresher', '2026-11-25', ['2026-12-15', '2027-04-15', '2027-08-15', '2027-12-15']],
  ['refresher', '2099-12-31', ['2100-01-15', '2100-05-15']],
] as const) {
  test(`${slug} made on ${made} falls due on ${expected.join(', ')}`, () => {
    expect(daysOf(madeOn(slug, 'ja', made), expected.length)).toEqual(expected.map(at));
  });
}

test('ten years of each reminder skip no month, leap years included', () => {
  for (const slug of reminderSlugs) {
    const { everyMonths, day } = reminders[slug].schedule;
    const days = daysOf(madeOn(slug, 'en', '2027-01-31'), 120 / everyMonths);
    const months = days.map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)));
    for (const date of days) expect(Number(date.slice(8, 10)), slug).toBe(day);
    for (const [index, month] of months.slice(1).entries())
      expect(month - (months[index] ?? 0), slug).toBe(everyMonths);
  }
});

test('a file made today never rings today, wherever the reader is', () => {
  // 16:00 in UTC is the next day in Tokyo already.
  const file = reminderFile('payout-look', 'ja', new Date('2026-11-30T16:00:00Z'));
  expect(daysOf(file, 1)).toEqual([at('2027-01-01')]);
});

test('the entry keeps its name over builds and languages', () => {
  for (const slug of reminderSlugs) {
    const uids = [madeOn(slug, 'ja', '2026-11-25'), madeOn(slug, 'en', '2027-05-02')].map(
      (text) => eventOf(text).uid,
    );
    expect(new Set(uids)).toEqual(new Set([`${slug}@sellers-shield`]));
  }
});

test('no morning brings two reminders, and each day exists in every month', () => {
  const days = reminderSlugs.map((slug) => reminders[slug].schedule.day);
  expect(new Set(days).size).toBe(days.length);
  for (const day of days) expect(day >= 1 && day <= 28).toBe(true);
});
