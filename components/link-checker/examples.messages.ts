import type { ByLocale } from '@/content/locales';
import type { Sample } from './sample-buttons';

/** `note`: what the example is to show. Invented hosts end in a reserved name. */
export type Example = Sample & { note: string };

type ExamplesMessages = {
  title: string;
  intro: string;
  next: string;
  examples: readonly Example[];
};

export const examplesMessages = {
  ja: {
    title: '例とその結果',
    intro: '作った文面を、上の欄と同じ仕組みで調べました。',
    next: '最初にすること：',
    examples: [
      {
        title: 'コードのSMS',
        text: 'Amazon: お客様のコードは482913です。コードは共有しないでください。リクエストしていない場合は、こちらをクリックして拒否してください: https://amazon.co.jp/z/rei',
        note: '同じ形の本物が報告されています。本物でも、リンクを使わずに拒否できます。',
      },
      {
        title: '停止のメール',
        text: '【重要】出品用アカウントを停止しました。24時間以内にパスワードとお支払い情報を確認してください。\nhttps://sellercentral.amazon.co.jp.account-check.example/signin',
        note: '「amazon.co.jp」と書いてあっても、持ち主を表すのは右端です。',
      },
      {
        title: '不在の知らせ',
        text: 'お荷物をお届けに参りましたが、ご不在でした。下記よりご確認ください。\nhttps://bit.ly/rei-no-rei',
        note: '短縮リンクは、開くまで行き先が分かりません。',
      },
      {
        title: '電話を求めるSMS',
        text: 'Amazonでのご注文が確定しました。お心当たりのない場合は、本日中にこちらの番号へお電話ください。',
        note: 'リンクがなくても、求めていることは読み取れます。',
      },
    ],
  },
  en: {
    title: 'Examples and their results',
    intro: 'Messages we made up, checked in the same way as in the field above.',
    next: 'Do first:',
    examples: [
      {
        title: 'A code by text',
        text: 'Amazon: Your code is 482913. Don’t share it. If you didn’t request it, deny here: https://amazon.co.jp/z/example',
        note: 'Genuine texts of this form have been reported. Even so, you can deny without the link.',
      },
      {
        title: 'A suspension e-mail',
        text: 'IMPORTANT: Your selling account is suspended. Confirm your password and payment details within 24 hours.\nhttps://sellercentral.amazon.com.account-check.example/signin',
        note: 'It reads “amazon.com”, but the right end tells whose site it is.',
      },
      {
        title: 'A missed parcel',
        text: 'Your parcel could not be delivered. Please check here.\nhttps://bit.ly/example-of-an-example',
        note: 'Where a short link leads shows only once it is opened.',
      },
      {
        title: 'A text that wants a call',
        text: 'Your Amazon order is confirmed. If you did not place it, call our support number today.',
        note: 'Even without a link, what it asks for can be read.',
      },
    ],
  },
} satisfies ByLocale<ExamplesMessages>;
