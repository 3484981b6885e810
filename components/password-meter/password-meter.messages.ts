import type { ByLocale } from '@/content/locales';
import type { MeterLabels } from './labels';
import { labelMessages } from './labels.messages';

type PasswordMeterMessages = {
  /** What the page never does. */
  promises: string[];
  tryTitle: string;
  notYourOwn: string;
  notYourOwnExample: string;
  adviceTitle: string;
  advice: string[];
  guideLink: string;
  labels: MeterLabels;
};

export const passwordMeterMessages = {
  ja: {
    promises: [
      '入力した文字は、この端末の外に送りません。このページは、外へ通信できない設定にしています。',
      '保存も記録もしません。ページを離れると入力欄は空になります。',
    ],
    tryTitle: '作り方を試す',
    notYourOwn: '今使っているパスワードは入力せず、作り方が同じ別のもので試してください。',
    notYourOwnExample: '「名前と年」で作っているなら、別の名前と別の年で試します。',
    adviceTitle: 'パスワードの作り方',
    advice: [
      'サービスごとに違うパスワードにします。一つ漏れても、ほかのサービスでは使えません。',
      '12文字以上にします（JPCERT/CC）。パスワードだけで守るなら15文字以上です（NIST SP 800-63B-4、2025年）。',
      'つながりのない言葉を四つ以上並べると、長くても覚えやすくなります。',
      '作るのも覚えるのも、パスワード管理アプリに任せられます。',
      '定期的に変える必要はありません。漏れた疑いがあれば、すぐに変えます（総務省）。',
    ],
    guideLink: 'パスワードのガイドを読む',
    labels: labelMessages.ja,
  },
  en: {
    promises: [
      'What you type never leaves this device. The page is set up so that it cannot connect anywhere.',
      'Nothing is stored or logged. The field is emptied when you leave the page.',
    ],
    tryTitle: 'Try a way of making passwords',
    notYourOwn: 'Do not type a password you use now; try one built the same way.',
    notYourOwnExample: 'If yours is a name and a year, try another name and another year.',
    adviceTitle: 'How to make a password',
    advice: [
      'Use a different password for each service. If one leaks, it opens nothing else.',
      'Use 12 characters or more (JPCERT/CC), and 15 or more where the password is the only lock (NIST SP 800-63B-4, 2025).',
      'Four or more unrelated words in a row are long and still easy to remember.',
      'A password manager can make and remember passwords for you.',
      'There is no need to change it regularly. If it may have leaked, change it at once (Japan’s Ministry of Internal Affairs and Communications).',
    ],
    guideLink: 'Read the guide to passwords',
    labels: labelMessages.en,
  },
} satisfies ByLocale<PasswordMeterMessages>;
