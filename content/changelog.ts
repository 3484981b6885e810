/**
 * What changed in the text, the newest first; the feeds are made of it. An entry is for ever: readers' feed programs know
 * it by its id. Corrections of fact are always entered, mended commas never.
 */
import type { ByLocale } from './locales';

export type Change = {
  id: string;
  /** YYYY-MM-DD */
  date: string;
  title: ByLocale<string>;
  text: ByLocale<string>;
  /** Address without the language. */
  path: string;
};

export const changelog: readonly Change[] = [
  {
    id: 'claim-first-day',
    date: '2026-11-26',
    title: {
      ja: '保証を申請できる最初の日を直しました',
      en: 'The first day for a claim, corrected',
    },
    text: {
      ja: '申請できる最初の日に、出品者の返事を待つ48時間を含めました。これまでは、連絡がまだのとき、待つ時間より前の日付が出ることがありました。偽の画面に入力してしまったときの手順では、カード会社と銀行への電話を2番目に移しました。',
      en: 'The first day now holds the 48 hours a seller has to reply. Before, it could fall within them when you had not written yet. In the steps after typing on a fake page, calling the card company and the bank now comes second.',
    },
    path: '/tools/claim',
  },
  {
    id: 'link-checker',
    date: '2026-11-26',
    title: {
      ja: 'メッセージとリンクを調べるツール',
      en: 'A tool for messages and their links',
    },
    text: {
      ja: '届いた文面を貼り付けると、リンクのドメイン名が公式のものか、文面が何を求めているかを調べます。リンクは開かず、文面はどこにも送りません。',
      en: 'Paste a message to see whether the name of its link is official, and what it asks of you. No link is opened, and the text is sent nowhere.',
    },
    path: '/tools/link',
  },
  {
    id: 'held-against-sources',
    date: '2026-11-25',
    title: {
      ja: 'ガイドを出典ともう一度照らし合わせました',
      en: 'The guides checked against their sources again',
    },
    text: {
      ja: '日本の保証の期限と上限は、公式ではない古い説明にある数字だと明記しました。アプリの許可の画面については、分かっているのは名前だけで、公式の説明は読めていないと書きました。2017年の例は、「返金された」を「一部が戻った」に直しました。コードの見分けと検索については、答えや言葉を保存しないものの、サーバーには届くことを明記しました。',
      en: 'The limit and deadline of Japan’s guarantee are now marked as figures from second-hand pages. The screen for app authorisations is marked as known by name only. In the case of 2017, part of the money came back, not all. The code check and the search store nothing, but what you choose or type does reach the server.',
    },
    path: '/guides',
  },
  {
    id: 'eleven-guides',
    date: '2026-11-25',
    title: { ja: 'ガイドを15本にしました', en: 'Fifteen guides now' },
    text: {
      ja: '受信箱、電話回線、パスキー、スタッフとツール、休眠アカウントのガイドを加えました。入金口座、偽メール、乗っ取られたとき、負担のゆくえ、値下げ競争、2017年の出来事もあります。',
      en: 'Eleven are new. Five are about ways in: mailbox, phone line, passkeys, staff and tools, dormant accounts. Six are about trouble: fake e-mails, the pay-out account, a takeover, who pays, fake offers beside yours, and the year 2017.',
    },
    path: '/guides',
  },
  {
    id: 'first-hour',
    date: '2026-11-25',
    title: { ja: '最初の1時間の手順ができました', en: 'The first hour, step by step' },
    text: {
      ja: '乗っ取られたかもしれないときの手順を、立場と、サインインできるかどうかで分けて示します。そのまま送れる文面も付けました。',
      en: 'What to do when an account may have been taken over, by role and by whether you can still sign in. It comes with texts ready to send.',
    },
    path: '/first-hour',
  },
  {
    id: 'code-triage',
    date: '2026-11-25',
    title: { ja: '届いたコードの意味を調べるツール', en: 'A tool for codes you did not ask for' },
    text: {
      ja: '質問に答えていくと、届いたコードの意味と、することが分かります。答えは保存しません。',
      en: 'A few questions lead to what a code means and what to do. Your answers are not stored.',
    },
    path: '/tools/codes',
  },
  {
    id: 'nine-checklists',
    date: '2026-11-25',
    title: { ja: 'チェックリストを9種類にしました', en: 'Nine checklists' },
    text: {
      ja: '二段階認証、入金口座、スタッフ用などを加えました。リンクや紙で渡せます。',
      en: 'Two-step verification, the pay-out account, a staff edition and others are new. Each can be handed on by link or on paper.',
    },
    path: '/checklists',
  },
  {
    id: 'first-guides',
    date: '2026-11-22',
    title: { ja: '最初の4本のガイドを公開しました', en: 'The first four guides' },
    text: {
      ja: '頼んでいないコード、二段階認証、パスワード、安すぎる自己発送の出品について書きました。',
      en: 'On codes nobody asked for, two-step verification, passwords, and merchant-fulfilled offers that are too cheap.',
    },
    path: '/guides',
  },
];
