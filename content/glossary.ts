/** Words a reader may not know, explained in one or two sentences. Guides name them by id with <Term>. */
import type { ByLocale } from './locales';

export type GlossaryEntry = { term: ByLocale<string>; meaning: ByLocale<string> };

export const glossary = {
  'two-step-verification': {
    term: { ja: '二段階認証', en: 'two-step verification (2SV)' },
    meaning: {
      ja: 'パスワードのあとに、手元の端末に届くコードなど、もう一つの確認を求める仕組みです。',
      en: 'After the password, the site asks for one more proof, such as a code sent to a device you hold.',
    },
  },
  'one-time-code': {
    term: { ja: 'ワンタイムコード', en: 'one-time code' },
    meaning: {
      ja: '短い時間に、一度だけ使える数字です。認証アプリやSMS、音声通話で受け取ります。',
      en: 'A number that works once and for a short time. You get it from an app, a text message or a voice call.',
    },
  },
  'authenticator-app': {
    term: { ja: '認証アプリ', en: 'authenticator app' },
    meaning: {
      ja: 'スマホなどの中でワンタイムコードを作るアプリです。電波がなくてもコードが出ます。',
      en: 'An app that makes one-time codes on your own device. It needs no signal to show one.',
    },
  },
  passkey: {
    term: { ja: 'パスキー', en: 'passkey' },
    meaning: {
      ja: 'パスワードの代わりに、顔や指紋、端末の暗証番号で入る方法です。本物のサイトのアドレスでしか働きません。',
      en: 'A way to sign in with your face, fingerprint or device PIN instead of a password. It works only on the real site’s address.',
    },
  },
  'trusted-device': {
    term: { ja: '信頼する端末', en: 'trusted device' },
    meaning: {
      ja: '一度コードで確かめたあと、次からは省くと選んだ端末です。',
      en: 'A device that passed a code once and that you chose to let in without one next time.',
    },
  },
  'account-takeover': {
    term: { ja: '乗っ取り', en: 'account takeover' },
    meaning: {
      ja: '他人があなたのアカウントに入り、勝手に使ったり設定を変えたりすることです。',
      en: 'Somebody else gets into your account, and uses it or changes its settings without your consent.',
    },
  },
  'pay-out-account': {
    term: { ja: '入金口座', en: 'pay-out account' },
    meaning: {
      ja: '売上がAmazonから振り込まれる銀行口座です。',
      en: 'The bank account into which Amazon pays your sales.',
    },
  },
  'credential-stuffing': {
    term: { ja: 'リスト型攻撃', en: 'credential stuffing' },
    meaning: {
      ja: '別のサイトから漏れたメールアドレスとパスワードの組を、機械で次々に試す手口です。使い回しがあると通ってしまいます。',
      en: 'Pairs of e-mail address and password leaked elsewhere are tried by machine on many sites. It works where a password is reused.',
    },
  },
  'real-time-phishing': {
    term: { ja: 'リアルタイムフィッシング', en: 'real-time phishing' },
    meaning: {
      ja: '偽の画面に入れた情報を、その場で本物のサイトへ送ってサインインする手口です。ワンタイムコードも渡ってしまいます。',
      en: 'A fake page passes what you type to the real site at once and signs in. One-time codes are taken too.',
    },
  },
  'sim-swap': {
    term: { ja: 'SIMスワップ', en: 'SIM swap' },
    meaning: {
      ja: '他人があなたになりすましてSIMを再発行させ、電話番号を奪う手口です。',
      en: 'Somebody poses as you, has your SIM reissued and takes over your phone number.',
    },
  },
  'dormant-account': {
    term: { ja: '休眠アカウント', en: 'dormant account' },
    meaning: {
      ja: '登録したまま、長く使っていない出品用アカウントです。',
      en: 'A seller account that was opened and then left unused for a long time.',
    },
  },
  'merchant-fulfilled': {
    term: { ja: '自己発送', en: 'merchant-fulfilled' },
    meaning: {
      ja: '注文された商品を、Amazonの倉庫からではなく、出品者が自分で送る売り方です。',
      en: 'The seller ships the order, not Amazon’s warehouse.',
    },
  },
  'marketplace-guarantee': {
    term: { ja: 'Amazonマーケットプレイス保証', en: 'A-to-z Guarantee' },
    meaning: {
      ja: '出品者から買った品が届かない、違う品だった、というときに、購入者が返金を申請できるAmazonの制度です。',
      en: 'Amazon’s scheme under which a buyer can claim a refund when an item from a seller does not arrive or is not as described.',
    },
  },
} as const satisfies Record<string, GlossaryEntry>;

export type TermId = keyof typeof glossary;
