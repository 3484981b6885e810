/** What readers come with besides the three doors, in their words, and where each is answered. */
import type { ByLocale } from './locales';

export type Situation = {
  text: ByLocale<string>;
  /** Address without the language. */
  path: string;
};

export const situations: readonly Situation[] = [
  {
    text: { ja: 'スマホをなくした、機種変更した', en: 'I lost my phone, or have a new one' },
    path: '/guides/two-step-verification#lost-phone',
  },
  {
    text: { ja: 'スマホが急に圏外になった', en: 'My phone suddenly has no service' },
    path: '/guides/phone-line#no-service',
  },
  {
    text: {
      ja: '「アカウント停止」のメールが届いた',
      en: 'An e-mail says my account will be suspended',
    },
    path: '/guides/seller-phishing#check',
  },
  {
    text: {
      ja: '偽の画面に入力してしまったかもしれない',
      en: 'I may have typed my details on a fake page',
    },
    path: '/guides/seller-phishing#already-typed',
  },
  {
    text: {
      ja: '入金がない、知らない口座が登録されている',
      en: 'A pay-out is missing, or the bank account is not mine',
    },
    path: '/guides/payout-account#unknown-account',
  },
  {
    text: {
      ja: '自分の出品の横に、激安の偽物が並んだ',
      en: 'Fake offers stand beside mine at a fraction of the price',
    },
    path: '/guides/scam-offers-beside-yours#steps',
  },
  {
    text: { ja: '注文した商品が届かない', en: 'What I ordered has not arrived' },
    path: '/guides/merchant-fulfilled-offers#after-you-bought',
  },
  {
    text: {
      ja: '乗っ取られたあと、請求が来た',
      en: 'I am billed for what an intruder did',
    },
    path: '/guides/who-pays#seller-steps',
  },
  {
    text: { ja: 'スタッフと同じIDを使っている', en: 'My staff and I share one sign-in' },
    path: '/guides/staff-and-tools#people',
  },
  {
    text: {
      ja: '使っていない出品用アカウントがある',
      en: 'I have a seller account I no longer use',
    },
    path: '/guides/dormant-accounts',
  },
];
