/**
 * Reminders that come back, offered as calendar files. One falls due on a day of the month that
 * every month has; the three days lie apart, so that no morning brings two.
 */
import type { Schedule } from '@/domain/reminder/schedule';
import type { ByLocale } from './locales';

export const reminderSlugs = ['payout-look', 'access-review', 'refresher'] as const;
export type ReminderSlug = (typeof reminderSlugs)[number];

type Reminder = {
  schedule: Schedule;
  /** The page to go on with; address without the language. */
  page: `/${string}`;
  words: ByLocale<{ title: string; rhythm: string; text: string }>;
};

export const reminders: Record<ReminderSlug, Reminder> = {
  'payout-look': {
    schedule: { everyMonths: 1, day: 1 },
    page: '/guides/payout-account',
    words: {
      ja: {
        title: '入金口座を見る日（見るだけ。変更しない）',
        rhythm: '毎月1日',
        text: '自分で開いた画面で、登録されている口座をすべて見ます。入金の記録は、銀行の明細と照らし合わせます。見るだけにして、変更はしないでください。知らない口座があれば、日時と末尾の数字を書き留めて、サポートに知らせます。',
      },
      en: {
        title: 'Look at the pay-out account (look only, do not edit)',
        rhythm: 'On the 1st of every month',
        text: 'On a page you opened yourself, look at every stored account. Compare the pay-outs with your bank statement. Look only, do not edit. If there is an account you do not know, note the time and its last digits and tell support.',
      },
    },
  },
  'access-review': {
    schedule: { everyMonths: 3, day: 8 },
    page: '/guides/staff-and-tools',
    words: {
      ja: {
        title: '人とツールを見直す日',
        rhythm: '3か月ごと、8日',
        text: 'ユーザー権限、つないだアプリ、サインインしたままの端末を見ます。知らないものや、もう使わないものは、名前を確かめて書き留めてから外します。',
      },
      en: {
        title: 'Review people and tools with access',
        rhythm: 'On the 8th, every three months',
        text: 'Look at user permissions, linked apps and devices that are still signed in. Whatever you do not know or no longer use: check the name, note it, then remove it.',
      },
    },
  },
  refresher: {
    schedule: { everyMonths: 4, day: 15 },
    page: '/tools',
    words: {
      ja: {
        title: '見分け方を思い出す日',
        rhythm: '4か月ごと、15日',
        text: '間があくと、見分け方は忘れやすくなります。気になった出品やメッセージを一つ、ツールで試してみてください。',
      },
      en: {
        title: 'Refresh what to look for',
        rhythm: 'On the 15th, every four months',
        text: 'It is easy to forget what to look for. Take one offer or message you wondered about and try it in a tool.',
      },
    },
  },
};
