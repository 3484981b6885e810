import type { ByLocale } from '@/content/locales';

type GlossaryMessages = {
  title: string;
  summary: string;
  index: string;
  aliases: string;
  guides: string;
  colon: string;
  comma: string;
};

export const glossaryMessages: ByLocale<GlossaryMessages> = {
  ja: {
    title: '用語集',
    summary:
      'このサイトで使う言葉の意味です。Amazonの画面やほかのサイトで見かける、別の呼び方も添えています。',
    index: '五十音で探す',
    aliases: 'ほかの呼び方',
    guides: 'ガイド',
    colon: '：',
    comma: '、',
  },
  en: {
    title: 'Glossary',
    summary:
      'What the words on this site mean, with other names you may meet for them on Amazon’s screens and elsewhere.',
    index: 'Find by letter',
    aliases: 'Also called',
    guides: 'Guides',
    colon: ': ',
    comma: ', ',
  },
};
