import type { ByLocale } from '@/content/locales';

export const doorNames = ['codes', 'hijacked', 'offer'] as const;
type DoorName = (typeof doorNames)[number];

type HomeMessages = {
  title: string;
  lead: string;
  doorsTitle: string;
  doors: Record<DoorName, { title: string; sentence: string }>;
  promisesTitle: string;
  promises: string[];
};

export const homeMessages: ByLocale<HomeMessages> = {
  ja: {
    title: '何かおかしい。そう感じたら。',
    lead: 'Amazonで売る人と買う人のために、アカウントとお金を守る手順をまとめています。',
    doorsTitle: '今、何が起きていますか',
    doors: {
      codes: {
        title: 'コードが止まらない',
        sentence: '頼んでいないワンタイムコードが届く。',
      },
      hijacked: {
        title: '乗っ取られたかもしれない',
        sentence: '身に覚えのない変更や出品がある。',
      },
      offer: {
        title: 'この出品は本物か',
        sentence: '安すぎる、届くのが遅すぎる。',
      },
    },
    promisesTitle: 'お約束',
    promises: [
      '入力した内容は、このサイトの外へ送りません。',
      'JavaScriptがなくても読めます。',
      'すべての説明に、出典と日付を添えます。',
      '「安全です」とは言いません。理由をお見せします。',
      'クッキーも、外部のアクセス解析も使いません。',
    ],
  },
  en: {
    title: 'Something looks wrong?',
    lead: 'Steps that protect your account and your money, for people who sell or buy on Amazon’s marketplace.',
    doorsTitle: 'What is happening?',
    doors: {
      codes: {
        title: 'Codes keep coming',
        sentence: 'One-time codes you never asked for.',
      },
      hijacked: {
        title: 'My account may have been hijacked',
        sentence: 'Changes or listings that are not yours.',
      },
      offer: {
        title: 'Is this offer real?',
        sentence: 'Too cheap, or too slow to arrive.',
      },
    },
    promisesTitle: 'What we promise',
    promises: [
      'What you type is never sent outside this site.',
      'The site can be read without JavaScript.',
      'Every explanation has its source and date.',
      'We never say “safe”; we show the reasons.',
      'No cookies, no third-party tracking.',
    ],
  },
};
