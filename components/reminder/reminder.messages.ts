import type { ByLocale } from '@/content/locales';

/** Words round the reminders; what each says is in content/reminders.ts. */
export const reminderMessages: ByLocale<{ title: string; note: string }> = {
  ja: {
    title: 'カレンダーで思い出す',
    note: 'カレンダーのファイル（.ics）です。開くと、繰り返しの予定として追加できます。時刻は、お使いの場所の午前10時です。',
  },
  en: {
    title: 'A reminder in your calendar',
    note: 'Calendar files (.ics): open one to add an entry that comes back, at ten in the morning wherever you are.',
  },
};
