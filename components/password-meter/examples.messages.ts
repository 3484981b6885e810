import type { ByLocale } from '@/content/locales';

/** `text` is shown to everybody, so it is no password any more. */
export type Example = { text: string; note: string };

type ExamplesMessages = {
  title: string;
  intro: string;
  publicNow: string;
  signInForm: string;
  fastHash: string;
  slowHash: string;
  examples: readonly Example[];
};

export const examplesMessages = {
  ja: {
    title: 'どのくらいの時間で破られるか',
    intro: '作り方の違う10個を、上と同じ計算で見積もりました。時間の数え方は、この下にあります。',
    publicNow: 'ここに載せたものは、もう誰でも知っています。使わないでください。',
    signInForm: 'サインイン画面',
    fastHash: '漏えい（弱い保管）',
    slowHash: '漏えい（強い保管）',
    examples: [
      { text: 'Sakura2025!', note: '大文字・数字・記号がそろっていても、中身は言葉と年です。' },
      { text: 'S63.4.1', note: '元号で書いた誕生日です。' },
      { text: 'hoshizora-shop2024', note: '店の名前に年を足した、使い回しやすい型です。' },
      { text: 'P@ssw0rd1234', note: '似た記号や数字への置き換えも、順に試されます。' },
      { text: '1qaz2wsx3edc', note: 'キーボードを縦になぞった並びです。' },
      { text: 'arigatougozaimasu', note: '17文字ありますが、誰でも知っているあいさつです。' },
      {
        text: 'Amazon_Seller_2024',
        note: '4種類の文字を混ぜた18文字です。それでも、サイト名と役割と年でできています。',
      },
      {
        text: 'oozora-bento-kagi',
        note: '3語です。自分で選ぶと、似た言葉が集まりがちです。',
      },
      { text: 'tanpin-yunyuu-konrei-sonaeru', note: 'くじで選んだ、つながりのない4語です。' },
      { text: '@w3?5u59?cQNemQg', note: '管理アプリが作るような、ランダムな16文字です。' },
    ],
  },
  en: {
    title: 'How long would these last?',
    intro:
      'Ten ways of making one, estimated by the same calculation as above. How the times are worked out is explained below.',
    publicNow: 'Everybody can read these now. Do not use them.',
    signInForm: 'At a sign-in form',
    fastHash: 'Leak, weak storage',
    slowHash: 'Leak, strong storage',
    examples: [
      { text: 'Sakura2025!', note: 'A capital, digits and a sign, yet it is a word and a year.' },
      { text: '14/02/1988', note: 'A birthday.' },
      {
        text: 'starlight-shop2024',
        note: 'A shop’s name and a year: a pattern that invites reuse.',
      },
      { text: 'P@ssw0rd1234', note: 'Look-alike signs and digits are tried in turn as well.' },
      { text: '1qaz2wsx3edc', note: 'Keys in columns, top to bottom.' },
      { text: 'thankyouverymuch', note: 'Sixteen letters, but a phrase everybody knows.' },
      {
        text: 'Amazon_Seller_2024',
        note: 'Eighteen characters of four kinds. It is still a site, a role and a year.',
      },
      {
        text: 'cloud-lunch-key',
        note: 'Three words. Words you pick yourself tend to belong together.',
      },
      { text: 'case-reprise-hexagon-amino', note: 'Four unrelated words, drawn by lot.' },
      {
        text: '@w3?5u59?cQNemQg',
        note: 'Sixteen random characters, as a password manager makes them.',
      },
    ],
  },
} satisfies ByLocale<ExamplesMessages>;
