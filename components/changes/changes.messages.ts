import type { ByLocale } from '@/content/locales';

/** Words of the page that says what changed. */
export const changesMessages: ByLocale<{ title: string; summary: string; feed: string }> = {
  ja: {
    title: '更新履歴',
    summary: '新しいガイドやツールと、内容の訂正をお知らせします。',
    feed: 'フィード（Atom）で受け取る',
  },
  en: {
    title: 'What changed',
    summary: 'New guides and tools, and corrections to what they say.',
    feed: 'Follow by feed (Atom)',
  },
};
