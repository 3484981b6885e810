/** Accounts nobody looks at were what the thieves of 2017 took; they are found, guarded or closed. */
import type { Checklist } from '../checklists';

export const dormantAccount = {
  slug: 'dormant-account',
  group: 'situation',
  title: {
    ja: '休眠アカウントの片付け',
    en: 'Dormant accounts',
  },
  summary: {
    ja: '昔作ったまま使っていないアカウントを見つけて、守るか閉じるかを決めます。',
    en: 'Find the accounts you once opened and no longer use, and protect them or close them.',
  },
  reviewed: '2026-11-25',
  items: [
    {
      id: 'accounts-found',
      text: {
        ja: '持っているメールアドレスをすべて書き出し、それぞれの受信箱で、Amazonからの古いメールを探します。',
        en: 'Write down all your e-mail addresses and search each mailbox for old e-mails from Amazon.',
      },
      attack: {
        ja: '忘れていたアカウントを乗っ取られること',
        en: 'An account you had forgotten being taken over',
      },
      why: {
        ja: '2017年には、6〜7年使っていないアカウントに、3万点を超える出品が並んだ例が報じられました。',
        en: 'In 2017 an account unused for six or seven years was reported to show more than 30,000 listings.',
      },
      level: 'essential',
      minutes: 15,
      guide: '/guides/dormant-accounts#find',
      sources: ['nlab-hijacked-seller'],
    },
    {
      id: 'sign-in-tried',
      text: {
        ja: '見つけたアカウントに、アプリか自分のブックマークからサインインできるか試します。',
        en: 'Try to sign in to each one, from the app or your own bookmark.',
      },
      attack: {
        ja: '先に入った人に締め出されていて、気づかないこと',
        en: 'Being locked out by whoever got in first, and not knowing',
      },
      why: {
        ja: 'サインインできなければ、パスワードの再設定から始めます。それでも入れなければ、自分で開いた画面からAmazonに知らせます。',
        en: 'If you cannot get in, first reset the password. If that fails, tell Amazon from a page you opened yourself.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/dormant-accounts#find',
      sources: ['watamemo-2sv-lockout'],
    },
    {
      id: 'mailbox-still-yours',
      text: {
        ja: '登録したメールアドレスが、今も自分のもので、メールが届くか確かめます。',
        en: 'Check that the address on record is still yours and still works.',
      },
      attack: {
        ja: '使わなくなったアドレスを手に入れた人に、パスワードを再設定されること',
        en: 'A password reset by whoever now has an address you gave up',
      },
      why: {
        ja: 'パスワード再設定のコードは、登録したアドレスに届きます。退職した会社や解約したプロバイダーのアドレスなら、変更します。',
        en: 'Reset codes go to the address on record. Replace addresses of past employers and of providers you left.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/mailbox#why',
      sources: ['amazon-reset-password'],
    },
    {
      id: 'password-of-its-own',
      text: {
        ja: 'パスワードを、ほかで使っていない15文字以上のものに変えます。',
        en: 'Change the password to one of 15 or more characters that you use nowhere else.',
      },
      attack: {
        ja: '昔使い回していたパスワードで入られること（リスト型攻撃）',
        en: 'Entry with a password you reused years ago (credential stuffing)',
      },
      why: {
        ja: '古いパスワードほど、どこかで漏れている可能性が高くなります。2017年の乗っ取りでも、ほかのサイトから漏れたメールアドレスとパスワードが使われたと報じられました。',
        en: 'The older a password, the likelier it has leaked somewhere. The takeovers of 2017, too, were reported to have used leaked e-mail addresses and passwords.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/passwords#unused-account',
      sources: ['nist-sp-800-63b-4', 'digital-commerce-360-sellers'],
    },
    {
      id: 'two-steps-on',
      text: {
        ja: '他人に設定される前に、自分で二段階認証を設定します。',
        en: 'Turn on two-step verification yourself, before anybody else does.',
      },
      attack: {
        ja: '他人に二段階認証を設定され、締め出されること',
        en: 'Somebody else turning it on and shutting you out',
      },
      why: {
        ja: '侵入した人が先に二段階認証を設定すると、持ち主のほうが入れなくなります。',
        en: 'If an intruder turns it on first, it is the owner who cannot get in.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/dormant-accounts#lock',
      sources: ['watamemo-2sv-lockout'],
    },
    {
      id: 'phone-current',
      text: {
        ja: '登録した電話番号が、今の自分の番号か見ます。昔の番号は消します。',
        en: 'See that the phone number on record is your present one, and remove old ones.',
      },
      attack: {
        ja: '昔の番号の新しい持ち主に、コードが届くこと',
        en: 'Codes going to whoever now has your old number',
      },
      why: {
        ja: '解約した番号は、別の人に割り当てられることがあります。',
        en: 'A number you gave up may be given to somebody else.',
      },
      level: 'advised',
      minutes: 3,
      guide: '/guides/phone-line#change-number',
      sources: ['tuhan-jyoho-codes'],
    },
    {
      id: 'listings-looked-at',
      text: {
        ja: '覚えのない出品、注文、購入者とのやり取りがないか見ます。',
        en: 'Look for listings, orders and messages that are not yours.',
      },
      attack: {
        ja: '自分の名前で、存在しない商品を売られること',
        en: 'Goods that do not exist being sold in your name',
      },
      why: {
        ja: '2017年には、休眠アカウントが大量の激安出品に使われました。見つけたら画面を撮り、購入者に返信する前にAmazonに知らせます。',
        en: 'In 2017 dormant accounts were used for mass listings at tiny prices. If you find any, take pictures, and tell Amazon before you answer a buyer.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/dormant-accounts#look',
      sources: ['digital-commerce-360-sellers', 'itmedia-marketplace-fraud'],
    },
    {
      id: 'bank-and-cards-looked-at',
      text: {
        ja: '入金口座と登録カードに、知らないものがないか見ます。見るだけで、変更はしません。',
        en: 'Look at the pay-out accounts and cards for any you do not know. Look only; change nothing.',
      },
      attack: {
        ja: '売上の受け取りや支払いに、自分の口座やカードを使われること',
        en: 'Your account used to collect their sales, or your card used to pay',
      },
      why: {
        ja: '知らない口座があれば、乗っ取られた跡かもしれません。日時と末尾の数字を控え、自分で開いた画面からAmazonに知らせます。',
        en: 'An account you do not know may mean that there was a takeover. Note the time and its last digits, and tell Amazon from a page you opened yourself.',
      },
      level: 'essential',
      minutes: 3,
      guide: '/guides/dormant-accounts#look',
    },
    {
      id: 'kept-or-closed',
      text: {
        ja: '残すか閉じるかを決めます。閉じる前に、買い物用のアカウントまで閉じてしまわないか確かめます。',
        en: 'Decide whether to keep or close it. Before closing it, check that your shopping account will not be closed too.',
      },
      attack: {
        ja: '誰も見ていないアカウントが、入口として残ること',
        en: 'An account nobody watches, left as a way in',
      },
      why: {
        ja: '出品用と買い物用で同じIDを使っていると、パスワードも二段階認証も共通です。残すなら、点検する日をカレンダーに入れます。',
        en: 'If selling and shopping use one sign-in, they share the password and two-step verification. If you keep the account, put a day to check it in your calendar.',
      },
      level: 'advised',
      minutes: 5,
      guide: '/guides/dormant-accounts#decide',
      sources: ['amazon-sc-2sv-faq'],
    },
  ],
} as const satisfies Checklist;
