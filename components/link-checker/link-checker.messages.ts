import type { ByLocale } from '@/content/locales';
import type { Lesson } from './labels';

type Told = Omit<Lesson, 'title'>;

type LinkCheckerMessages = {
  /** What the page never does. */
  promises: readonly string[];
  tryTitle: string;
  ownCheck: { title: string; intro: string; steps: readonly Told[]; guide: string };
  official: {
    title: string;
    intro: string;
    use: Record<'site' | 'short', string>;
    note: string;
  };
  limits: { title: string; intro: string; items: readonly Told[] };
  report: { title: string; items: readonly Told[]; guide: string };
};

export const linkCheckerMessages = {
  ja: {
    promises: [
      '貼り付けた文字は、この端末の外に送りません。このページは、外へ通信できない設定にしています。',
      'リンクは開かず、アドレスの文字だけを調べます。保存も記録もしません。ページを離れると、欄は空になります。',
    ],
    tryTitle: '文面を調べる',
    ownCheck: {
      title: '自分の画面で確かめる',
      intro: 'どんな結果でも、確かめ方は同じです。届いたリンクも番号も使いません。',
      steps: [
        {
          text: 'メッセージを閉じ、Amazonをアプリか、自分で打ったアドレスから開きます。',
          sources: ['about-amazon-jp-phishing'],
        },
        {
          text: 'アカウントサービスにあるメッセージセンターで、同じ知らせを探します。載らない種類もあるので、なくても偽物とは決められません。',
          sources: ['about-amazon-jp-phishing'],
        },
        {
          text: '出品用アカウントの停止や違反なら、アカウントの状態の画面を見ます。英語画面では「Account Health」です。',
          sources: ['ecommercebytes-seller-notices'],
        },
        { text: 'どこにもなければ、返事をせずに残しておきます。' },
      ],
      guide: '「アカウント停止」のメールが届いたら',
    },
    official: {
      title: '公式ドメインの一覧',
      intro:
        '判定に使っている一覧です。アドレスの名前の部分が、このどれかで終わるときに、公式とみなします。すぐ左に点（.）以外の文字が付けば、別の名前です。',
      use: { site: 'サイト', short: '短縮リンク' },
      note: '一覧にないだけで、偽物とは言えません。Amazonが、新しい名前を使うこともあります。',
    },
    limits: {
      title: 'このツールでは分からないこと',
      intro: '見ているのは、貼り付けた文字だけです。',
      items: [
        {
          text: '誰が送ったか。2026年1月に調べられたメールの約23.7%は、実在するサービスの差出人をかたっていました。',
          sources: ['mynavi-phishing-2026-01'],
        },
        { text: 'リンクの先に何があるか。開いて確かめることはしません。' },
        {
          text: '文字の裏にあるリンク。メールの文面をコピーしても、見えている文字しか貼り付けられないことがあります。',
        },
        { text: '画像、QRコード、添付ファイルの中身。' },
        { text: '初めて見る言い回し。言葉の判定は、見落とすことも、間違えることもあります。' },
      ],
    },
    report: {
      title: '報告する先',
      items: [
        {
          text: 'Amazonには、アカウントがあれば「不審な連絡について報告する」から知らせます。なければ、reportascam@amazon.com（受信専用）へ転送します。',
          sources: ['amazon-jp-scam-help', 'amazon-trustworthy-shopping-scams'],
        },
        {
          text: '日本では、フィッシング対策協議会がinfo@antiphishing.jpで受け付けています。',
          sources: ['antiphishing-council'],
        },
        {
          text: '個人情報を渡したときは、警察の相談電話#9110もあります。',
          sources: ['aichi-police-phishing'],
        },
        {
          text: '英国では、メールをreport@phishing.gov.ukへ、SMSを7726へ転送します。',
          sources: ['mobile-uk-report'],
        },
        {
          text: '米国では、FTCとIC3に通報できます。',
          sources: ['ftc-report-fraud', 'ic3-report'],
        },
      ],
      guide: '偽メールのガイドを読む',
    },
  },
  en: {
    promises: [
      'What you paste never leaves this device. The page is set up so that it cannot connect anywhere.',
      'No link is opened: only its letters are read. Nothing is stored or logged, and the field is emptied when you leave the page.',
    ],
    tryTitle: 'Check a message',
    ownCheck: {
      title: 'Check on your own screen',
      intro:
        'Whatever the result, this is how to make sure. No link and no number from the message is used.',
      steps: [
        {
          text: 'Close the message. Open Amazon in its app, or by typing the address yourself.',
          sources: ['about-amazon-jp-phishing'],
        },
        {
          text: 'Look for the same notice in Message Center, on your account pages. Some kinds are not listed there, so a missing one need not be a fake.',
          sources: ['about-amazon-jp-phishing'],
        },
        {
          text: 'For a suspension or a violation of a selling account, look at the “Account Health” page.',
          sources: ['ecommercebytes-seller-notices'],
        },
        { text: 'If you find it nowhere, do not answer the message, but keep it.' },
      ],
      guide: 'When an e-mail says your account will be suspended',
    },
    official: {
      title: 'The official domains',
      intro:
        'This is the list we check against. An address counts as official if its name ends in one of these. Anything but a dot right before it makes it another name.',
      use: { site: 'Sites', short: 'Short links' },
      note: 'A name that is not listed need not be a fake: Amazon may use new ones.',
    },
    limits: {
      title: 'What this tool cannot tell',
      intro: 'It sees only the text you paste.',
      items: [
        {
          text: 'Who sent it. Of the e-mails looked at in January 2026 in Japan, about 23.7% carried the sender of a real service.',
          sources: ['mynavi-phishing-2026-01'],
        },
        { text: 'What is behind a link. It is not opened.' },
        {
          text: 'A link hidden behind words. When you copy an e-mail, you may copy only the words you see.',
        },
        { text: 'What is in pictures, QR codes and attached files.' },
        { text: 'Wording it has not met before. It can miss things, and it can be wrong.' },
      ],
    },
    report: {
      title: 'Where to report it',
      items: [
        {
          text: 'To Amazon: with an account, use its own page for suspicious contacts. Without one, forward it to reportascam@amazon.com, which only receives.',
          sources: ['amazon-jp-scam-help', 'amazon-trustworthy-shopping-scams'],
        },
        {
          text: 'In the US, you can report it to the FTC and to IC3.',
          sources: ['ftc-report-fraud', 'ic3-report'],
        },
        {
          text: 'In the UK, forward e-mails to report@phishing.gov.uk and texts to 7726.',
          sources: ['mobile-uk-report'],
        },
        {
          text: 'In Japan, the Council of Anti-Phishing takes reports at info@antiphishing.jp.',
          sources: ['antiphishing-council'],
        },
        {
          text: 'In Japan, the police advice line is #9110, if you gave away personal details.',
          sources: ['aichi-police-phishing'],
        },
      ],
      guide: 'Read the guide to fake e-mails',
    },
  },
} satisfies ByLocale<LinkCheckerMessages>;
