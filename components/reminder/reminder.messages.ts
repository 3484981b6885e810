import type { ByLocale } from '@/content/locales';

/** Words round the reminders; what each says is in content/reminders.ts. */
export const reminderMessages: ByLocale<{ title: string; note: string }> = {
  ja: {
    title: 'カレンダーに入れておく',
    note: 'カレンダー用のファイル（.ics）です。開くと、繰り返しの予定として登録できます。予定の時刻は、現地時間の午前10時です。',
  },
  en: {
    title: 'A reminder in your calendar',
    note: 'Calendar files (.ics): open one to add a repeating entry, at ten in the morning wherever you are.',
  },
};
