/** Words of the frame and the lists; words of a widget live beside the widget. */
import type { Topic } from './guides';
import type { ByLocale } from './locales';

type FrameMessages = {
  siteName: string;
  tagline: string;
  skipToContent: string;
  mainNavigation: string;
  home: string;
  breadcrumbs: string;
  guides: string;
  tools: string;
  checklists: string;
  'first-hour': string;
  search: string;
  notAffiliated: string;
  about: string;
  howWeKnow: string;
  glossary: string;
  changes: string;
  privacy: string;
  accessibility: string;
  source: string;
  licences: string;
  promises: string;
  updated: string;
};

export const frameMessages: ByLocale<FrameMessages> = {
  ja: {
    siteName: '出品者の盾',
    tagline: '「何かおかしい」と感じた、その時のために',
    skipToContent: '本文へ進む',
    mainNavigation: '主なメニュー',
    home: 'ホーム',
    breadcrumbs: '現在の場所',
    guides: 'ガイド',
    tools: 'ツール',
    checklists: 'チェックリスト',
    'first-hour': '最初の1時間',
    search: '検索',
    notAffiliated:
      '出品者の盾は、Amazonとは関係のない独立した情報サイトです。Amazonおよび関連する名称は、各社の商標です。',
    about: 'このサイトについて',
    howWeKnow: '調べ方と出典',
    glossary: '用語集',
    changes: '更新履歴',
    privacy: 'プライバシー',
    accessibility: 'アクセシビリティ',
    source: 'ソースコード',
    licences: 'コードはMITライセンス、文章と図はCC BY 4.0で公開しています。',
    promises:
      '入力した内容は、このサイトの外へ送りません。クッキーも外部のアクセス解析も使いません。',
    updated: '更新日',
  },
  en: {
    siteName: 'Seller’s Shield',
    tagline: 'For the moment something looks wrong',
    skipToContent: 'Skip to content',
    mainNavigation: 'Main menu',
    home: 'Home',
    breadcrumbs: 'You are here',
    guides: 'Guides',
    tools: 'Tools',
    checklists: 'Checklists',
    'first-hour': 'The first hour',
    search: 'Search',
    notAffiliated:
      'Seller’s Shield is an independent site and is not affiliated with Amazon. Amazon and related names are trademarks of their owners.',
    about: 'About',
    howWeKnow: 'How we know',
    glossary: 'Glossary',
    changes: 'What changed',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    source: 'Source code',
    licences: 'Code under the MIT licence, text and drawings under CC BY 4.0.',
    promises: 'What you type is never sent outside this site. No cookies, no third-party tracking.',
    updated: 'Updated',
  },
};

export const topicNames: ByLocale<Record<Topic, string>> = {
  ja: {
    'sign-in': 'サインインを守る',
    contact: '連絡先を守る',
    shop: '店とお金を守る',
    offers: '出品を見きわめる',
    incident: '被害にあったとき',
  },
  en: {
    'sign-in': 'Protect your sign-in',
    contact: 'Protect your e-mail and phone',
    shop: 'Protect the shop and its money',
    offers: 'Judge an offer',
    incident: 'When something has happened',
  },
};

type GuideMessages = {
  situations: string;
  listTitle: string;
  listSummary: string;
  reviewed: string;
  reviewDue: (due: string) => string;
  reviewOverdue: (due: string) => string;
  readingTime: (minutes: number) => string;
  contents: string;
  sources: string;
  sourcesNote: string;
  howWeKnow: string;
  sourceKind: Record<'official' | 'press' | 'secondary', string>;
  undated: string;
  checked: (date: string) => string;
  reference: (number: number) => string;
  nextSteps: string;
  relatedGuides: string;
  inGlossary: string;
  callout: Record<'first' | 'note' | 'caution', string>;
  conflict: string;
  pick: string;
};

export const guideMessages: ByLocale<GuideMessages> = {
  ja: {
    situations: 'こんなとき',
    listTitle: 'ガイド',
    listSummary:
      'どのガイドも、最初にすることから始まります。出典と、最後に見直した日を添えています。',
    reviewed: '最終確認',
    reviewDue: (due) => `（次は${due}までに見直します）`,
    reviewOverdue: (due) =>
      `このガイドは、見直しの期限（${due}）を過ぎています。手順や画面の名前が、今と違うかもしれません。`,
    readingTime: (minutes) => `読むのに約${minutes}分`,
    contents: '目次',
    sources: '出典',
    sourcesNote:
      '公式の情報と報道にはリンクを付けています。個人のブログなどの二次情報は、名前だけを挙げています。',
    howWeKnow: '出典の種類と調べ方',
    sourceKind: { official: '公式', press: '報道', secondary: '二次情報' },
    undated: '日付の記載なし',
    checked: (date) => `${date}に確認`,
    reference: (number) => `出典${number}`,
    nextSteps: '次にできること',
    relatedGuides: '関連するガイド',
    inGlossary: '用語集で見る',
    callout: { first: '最初にすること', note: '補足', caution: '注意' },
    conflict: '意見が分かれている点',
    pick: 'このサイトの考え',
  },
  en: {
    situations: 'What has happened',
    listTitle: 'Guides',
    listSummary:
      'Each guide starts with the one thing to do first, and gives its sources and the day it was last reviewed.',
    reviewed: 'Last reviewed',
    reviewDue: (due) => ` (next review due by ${due})`,
    reviewOverdue: (due) =>
      `This guide is overdue for review (it was due by ${due}). Steps and menu names may have changed.`,
    readingTime: (minutes) => `About ${minutes} min to read`,
    contents: 'On this page',
    sources: 'Sources',
    sourcesNote:
      'Official pages and news reports are linked. Second-hand sources, such as blogs, are named without a link.',
    howWeKnow: 'Kinds of source, and how we know',
    sourceKind: { official: 'Official', press: 'Press', secondary: 'Second-hand' },
    undated: 'no date shown',
    checked: (date) => `checked ${date}`,
    reference: (number) => `Source ${number}`,
    nextSteps: 'What you can do next',
    relatedGuides: 'Related guides',
    inGlossary: 'See the glossary',
    callout: { first: 'Do this first', note: 'Note', caution: 'Take care' },
    conflict: 'Where advice disagrees',
    pick: 'What we advise',
  },
};

export const toolsMessages: ByLocale<{ listSummary: string }> = {
  ja: { listSummary: '迷ったその場で使えるツールです。答えには、必ず理由を添えます。' },
  en: { listSummary: 'Tools for the moment of doubt. Every answer comes with its reasons.' },
};

export const notFoundMessages: ByLocale<{ title: string; explanation: string }> = {
  ja: {
    title: 'ページが見つかりません',
    explanation:
      'アドレスが変わったか、入力を間違えたのかもしれません。次のどれかから探してみてください。',
  },
  en: {
    title: 'Page not found',
    explanation: 'The address may have changed or been mistyped. One of these may lead you there.',
  },
};

type CodeRefusalMessages = {
  title: string;
  /** On the page of an address that holds one. */
  inAddress: string;
  /** Beside an answer to what was typed. */
  hidden: string;
  link: string;
};

/** Said wherever somebody typed what looks like a one-time code; the code itself is never shown. */
export const codeRefusalMessages: ByLocale<CodeRefusalMessages> = {
  ja: {
    title: 'コードをここに入力しないでください',
    inAddress:
      'ワンタイムコードを入力するのは、自分で開いたサインイン画面だけです。ほかの画面に入れたり、人に伝えたりしないでください。このサイトでコードを使うことはありません。',
    hidden:
      '入力の中に、ワンタイムコードのような数字がありました。伏せて表示しています。コードを入力するのは、自分で開いたサインイン画面だけです。',
    link: '届いたコードを見分ける',
  },
  en: {
    title: 'Do not enter codes here',
    inAddress:
      'Type a one-time code only into a sign-in page you opened yourself. Do not enter it on any other page, and tell it to nobody. This site never needs a code.',
    hidden:
      'What you entered holds something that looks like a one-time code. It is hidden here. Type a code only into a sign-in page you opened yourself.',
    link: 'Which code is this?',
  },
};
