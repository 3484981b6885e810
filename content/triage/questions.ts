/** The words of the questions; which answer leads where stands in tree.mjs. */
import type { ByLocale } from '../locales';
import type { AnswerId, QuestionId } from '../triage';

export type AnswerWords = ByLocale<string> & {
  /** What such a message looks like, as reported. */
  hint?: ByLocale<string>;
};

export type QuestionWords<Id extends QuestionId = QuestionId> = {
  question: ByLocale<string>;
  help?: ByLocale<string>;
  answers: Record<AnswerId<Id>, AnswerWords>;
};

const yes = { ja: 'はい', en: 'Yes' };
const no = { ja: 'いいえ', en: 'No' };
const thereIs = { ja: 'ある', en: 'Yes, there is' };
const thereIsNot = { ja: 'ない', en: 'No' };
const onlyCode = { ja: 'ない。コードだけが書いてある', en: 'No, only a code' };
const unsure = { ja: '分からない', en: 'I do not know' };
const cannotCheck = { ja: '今は確かめられない', en: 'I cannot check now' };

const doNotOpen = {
  ja: 'リンクを開いたり電話をかけたりせずに、文面だけを見てください。',
  en: 'Only read the message. Do not open a link and do not call.',
};

export const questionWords: { [Id in QuestionId]: QuestionWords<Id> } = {
  q_shared: {
    question: {
      ja: 'コードやパスワードを、誰かに教えたり、届いたリンクの先の画面に入力したりしましたか',
      en: 'Have you told anyone a code or a password, or typed one on a page opened from a message?',
    },
    help: {
      ja: '電話、チャット、SMS、メールのどれでも同じです。',
      en: 'It makes no difference whether by phone, chat, text message or e-mail.',
    },
    answers: {
      yes: { ja: 'はい。教えた、または入力した', en: 'Yes, I have' },
      asked: {
        ja: 'まだだが、今聞かれている',
        en: 'Not yet, but someone is asking me for it',
        hint: {
          ja: '電話やチャットで「コードを教えて」と言われている',
          en: 'A caller or a chat wants me to read the code out',
        },
      },
      no,
      unsure: { ja: 'はっきり覚えていない', en: 'I do not remember for sure' },
    },
  },
  q_sim: {
    question: {
      ja: 'スマホが、急に圏外になりましたか',
      en: 'Has your phone suddenly lost its mobile service?',
    },
    help: {
      ja: 'いつもはつながる場所なのに、電話もモバイル通信も使えない状態のことです。Wi-Fiを切ると確かめられます。',
      en: 'No calls and no mobile data in a place where there normally is a signal. Switch Wi-Fi off to see.',
    },
    answers: {
      yes: { ja: 'はい。急に圏外になった', en: 'Yes, suddenly no signal' },
      no: { ja: 'いいえ。つながる', en: 'No, it works' },
      unsure,
    },
  },
  q_changed: {
    question: {
      ja: '自分でAmazonを開いて見てください。身に覚えのない変更がありますか',
      en: 'Open Amazon yourself and look. Is anything changed that you did not change?',
    },
    help: {
      ja: '届いたリンクは使わず、アプリから開くか、アドレスを自分で入力して開きます。見るのは、登録したメールアドレス、電話番号、住所、二段階認証、ユーザー、出品、注文、入金口座、ギフト券の残高です。入金口座は見るだけにしてください。',
      en: 'Use the app or type the address; do not use a link you were sent. Look at the e-mail address, phone numbers, addresses, two-step verification, users, listings, orders, pay-out account and gift-card balance. Do no more than look at the pay-out account.',
    },
    answers: {
      yes: { ja: 'ある', en: 'Yes, something changed' },
      locked: { ja: 'サインインできない', en: 'I cannot sign in' },
      no: { ja: 'ない', en: 'No change' },
      noacct: {
        ja: 'アカウントを持っていない',
        en: 'I have no account there',
        hint: {
          ja: 'コードを送ってきたサービスに登録した覚えがない',
          en: 'I never signed up with the service that sent the code',
        },
      },
      cannot: cannotCheck,
    },
  },
  q_purpose: {
    question: {
      ja: '何のためのコードだと書いてありますか',
      en: 'What does the message say the code is for?',
    },
    help: {
      ja: 'いちばん近いものを選んでください。実際の文面は、例と少し違うことがあります。コードの数字は必要ありません。',
      en: 'Pick the closest; the wording can differ. The digits of the code are not needed here.',
    },
    answers: {
      signin: {
        ja: 'サインイン用のコード、「セキュリティコード」',
        en: 'Signing in, a security code',
        hint: {
          ja: 'SMSか電話で届く。「…は、Amazonのワンタイムパスワードです。誰とも共有しないでください。」',
          en: 'A text message or call: “… is your Amazon one-time password. Do not share it with anyone.”',
        },
      },
      approve: {
        ja: 'サインインを承認するか拒否するかの確認',
        en: 'Approving or denying a sign-in',
        hint: { ja: '「サインイン試行が検出されました」', en: '“Sign-in attempt detected”' },
      },
      deny: {
        ja: 'コードと、「拒否」のリンク',
        en: 'A code, and a link to deny it',
        hint: {
          ja: '「リクエストしていない場合は、こちらをクリックして拒否してください」',
          en: '“If you did not request this, click here to deny”',
        },
      },
      reset: {
        ja: 'パスワードの再設定',
        en: 'Resetting the password',
        hint: {
          ja: '「パスワードを忘れた場合」の確認。SMSで届くことも、メールで届くこともある',
          en: '“Forgot password”, by text message or e-mail',
        },
      },
      change: {
        ja: '登録情報の変更',
        en: 'Changing account details',
        hint: {
          ja: 'メールアドレス、電話番号、パスワード、二段階認証など',
          en: 'E-mail address, phone number, password, two-step verification',
        },
      },
      mail: {
        ja: '上のどれでもない、メールで届いたコード',
        en: 'None of these, but it came by e-mail',
        hint: {
          ja: 'サインインや本人確認のコードが、SMSではなくメールで届いた',
          en: 'A sign-in or identity code that came by e-mail, not by text message',
        },
      },
      delivery: {
        ja: '荷物の受け取り',
        en: 'Receiving a parcel',
        hint: { ja: '配達員に伝える番号', en: 'A code to tell the driver' },
      },
      many: {
        ja: 'いろいろなサービスから大量に届く',
        en: 'Codes from many different services',
        hint: {
          ja: '登録した覚えのないメールが、何百通も来ることもある',
          en: 'Or hundreds of e-mails you never signed up for',
        },
      },
      unclear: { ja: '書いていない、または分からない', en: 'It does not say, or I cannot tell' },
    },
  },
  q_link: {
    question: {
      ja: 'メッセージに、リンクや電話番号、返信を求める文はありますか',
      en: 'Does the message contain a link or a phone number, or ask you to reply?',
    },
    help: doNotOpen,
    answers: {
      yes: thereIs,
      deny: {
        ja: '「拒否」のリンクだけがある',
        en: 'Only a link to deny',
        hint: {
          ja: '「頼んでいなければ拒否してください」と書いてある',
          en: 'It says to deny if you did not ask for the code',
        },
      },
      no: onlyCode,
      unsure,
    },
  },
  q_link_reset: {
    question: {
      ja: 'メッセージに、リンクや電話番号はありますか',
      en: 'Does the message contain a link or a phone number?',
    },
    help: doNotOpen,
    answers: { yes: thereIs, no: onlyCode, unsure },
  },
  q_mine: {
    question: {
      ja: 'コードが届いた時刻に、自分や身近な人がサインインしていませんでしたか',
      en: 'When the code came, was it you or somebody close to you signing in, or one of your devices?',
    },
    help: {
      ja: '従業員や家族、古いスマホやタブレット、Fire TVやKindle、価格改定や在庫管理のツールも思い出してください。保存したパスワードを使って、自動でサインインし直すものもあります。',
      en: 'Think of staff, family, an old phone or tablet, a Fire TV or Kindle, a repricing or inventory tool. Some sign in again by themselves with a saved password.',
    },
    answers: {
      yes: { ja: '心当たりがある', en: 'Yes, that was it' },
      no: { ja: '心当たりはない', en: 'No' },
      unsure,
    },
  },
  q_mine_change: {
    question: {
      ja: 'コードが届く直前に、自分や身近な人が登録情報を変えようとしましたか',
      en: 'Just before the code came, did you or somebody you trust start to change account details?',
    },
    answers: { yes, no, unsure },
  },
  q_parcel: {
    question: { ja: '今日届く予定の荷物がありますか', en: 'Is a parcel due today?' },
    help: {
      ja: '家族が注文したものや、誰かから届く贈り物も思い出してください。',
      en: 'Think of family orders and gifts too.',
    },
    answers: { yes: thereIs, no: thereIsNot, unsure },
  },
  q_unknown_order: {
    question: {
      ja: '注文履歴に、身に覚えのない注文がありますか',
      en: 'Is there an order you do not know in your order history?',
    },
    help: {
      ja: '自分でAmazonを開き、非表示にした注文と家族のアカウントも見てください。',
      en: 'Open Amazon yourself; look at archived orders and family accounts too.',
    },
    answers: { yes: thereIs, no: thereIsNot, unsure: cannotCheck },
  },
  q_count: {
    question: {
      ja: 'この24時間に、コードは何回届きましたか',
      en: 'How many codes came in the last 24 hours?',
    },
    answers: {
      one: { ja: '1回', en: 'One' },
      few: { ja: '2〜5回', en: '2 to 5' },
      flood: {
        ja: '6回以上、または一定の間隔で続いている',
        en: '6 or more, or at regular intervals',
      },
      unsure,
    },
  },
};
