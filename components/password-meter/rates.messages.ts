import type { ByLocale } from '@/content/locales';

type RatesMessages = {
  title: string;
  intro: string;
  rates: readonly { rate: string; why: string }[];
  nist: string;
  unknown: string;
};

/** Why guessing is counted at these speeds; the numbers are those of domain/password/attack.ts. */
export const ratesMessages = {
  ja: {
    title: '時間の見積もり方',
    intro:
      '当てるのに必要な回数を、相手が試せる速さで割っています。速さは、三つの場合に分けました。',
    rates: [
      {
        rate: 'サインイン画面：1時間に100回',
        why: 'NISTは2025年の基準で、続けて失敗できる回数の上限を、100回と定めています。ここでは相手に有利に考えて、1時間ごとにまた100回試せると仮定しました。',
      },
      {
        rate: '盗まれたデータ（強い保管方法）：毎秒10万回',
        why: 'わざと計算に手間がかかる方法（bcrypt）で守られている場合です。Hive Systemsの2025年の試算（RTX 5090を12枚）に合わせました。',
      },
      {
        rate: '盗まれたデータ（弱い保管方法）：毎秒1兆回',
        why: '計算の速い古い方法（MD5）の場合です。Hive Systemsの2024年の試算では、毎秒約1.7兆回です。',
      },
    ],
    nist: 'NIST SP 800-63B-4（英語）',
    unknown:
      'どの方法で保管されているかは、外からは分かりません。データが盗まれたときの目安は、二つの間にあると考えてください。',
  },
  en: {
    title: 'How the times are worked out',
    intro: 'The guesses needed, divided by how fast somebody can try. There are three speeds.',
    rates: [
      {
        rate: 'A sign-in form: 100 tries an hour',
        why: 'NIST’s 2025 standard allows at most 100 failed tries in a row. We assume, in the guesser’s favour, another hundred every hour.',
      },
      {
        rate: 'Stolen data, strong storage: 100,000 tries a second',
        why: 'Protected by a method that is slow on purpose (bcrypt). This matches what Hive Systems worked out in 2025 for twelve RTX 5090 cards.',
      },
      {
        rate: 'Stolen data, weak storage: a trillion tries a second',
        why: 'Protected by an old, fast method (MD5). Hive Systems’ figures of 2024 come to about 1.7 trillion.',
      },
    ],
    nist: 'NIST SP 800-63B-4',
    unknown:
      'Nobody outside can tell how a service stores its passwords. Expect the real time after a leak to lie between the two.',
  },
} satisfies ByLocale<RatesMessages>;
