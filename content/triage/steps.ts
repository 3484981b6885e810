/** What an outcome may ask for. Each step stands once, however many outcomes share it. */
import type { ByLocale } from '../locales';
import type { SourceId } from '../sources';
import type { TriageLinkId } from './links';

/** A sentence or two with what they rest on. */
export type Claim = ByLocale<string> & { sources?: readonly SourceId[] };

export type TriageStep = {
  action: ByLocale<string>;
  detail: Claim;
  link?: TriageLinkId;
};

export const triageSteps = {
  'leave-code': {
    action: {
      ja: 'コードは使わず、誰にも伝えないでください。',
      en: 'Leave the code alone, and tell it to nobody.',
    },
    detail: {
      ja: 'コードは、画面に入力されて初めて働きます。届いたメッセージは、時刻の記録になるので残します。',
      en: 'A code does nothing until it is typed into a page. Keep the message: its time is your record.',
      sources: ['ftc-text-message-mess'],
    },
  },
  'change-password': {
    action: { ja: 'Amazonのパスワードを変えます。', en: 'Change your Amazon password.' },
    detail: {
      ja: 'アプリか、自分で打ったアドレスから開きます。ほかで使っていない、15文字以上のものにします。',
      en: 'Use the app, or type the address yourself. Take 15 characters or more that you use nowhere else.',
      sources: ['nist-sp-800-63b-4'],
    },
    link: 'make-password',
  },
  'sign-out-everywhere': {
    action: { ja: 'すべての端末からサインアウトします。', en: 'Sign out everywhere.' },
    detail: {
      ja: '入り込んだ人がいれば、ここで締め出します。自分の端末やツールは、あとで入り直してください。',
      en: 'This throws out whoever got in before. Your own devices and tools have to sign in again.',
      sources: ['topnews-secure-account'],
    },
    link: 'sign-out',
  },
  'look-for-changes': {
    action: { ja: '身に覚えのない変更を探します。', en: 'Look for changes you did not make.' },
    detail: {
      ja: '登録メール、電話番号、二段階認証、ユーザー、出品、注文、入金口座を順に見ます。入金口座は見るだけにします。足したり変えたりすると、入金が3日間止まるからです。',
      en: 'In this order: e-mail address, phone numbers, two-step verification, users, listings, orders, pay-out account. Only look at the pay-out account: adding or changing one stops pay-outs for three days.',
      sources: ['amazon-sc-bank-account'],
    },
    link: 'change-list',
  },
  'guard-mailbox': {
    action: { ja: 'メールの受信箱を守ります。', en: 'Protect your mailbox.' },
    detail: {
      ja: 'メールのパスワードを変え、二段階認証を入れます。知らない自動転送があれば消します。',
      en: 'Change its password and turn on two-step verification there. Delete automatic forwarding you do not recognise.',
      sources: ['ftc-hacked-account'],
    },
    link: 'mailbox',
  },
  'mailbox-first': {
    action: { ja: 'メールの受信箱から始めます。', en: 'Start with the mailbox.' },
    detail: {
      ja: '受信箱を読まれたままだと、パスワードを変えても、また再設定されます。メールのパスワードを変え、二段階認証を入れ、知らない自動転送を消します。',
      en: 'While somebody reads your mail, they can reset any new password. Change the mailbox’s password, turn on two-step verification there, and delete forwarding you do not recognise.',
      sources: ['amazon-reset-password', 'ftc-hacked-account'],
    },
    link: 'mailbox',
  },
  'change-reused': {
    action: {
      ja: '同じパスワードを使った所も変えます。',
      en: 'Change it wherever you used the same password.',
    },
    detail: {
      ja: 'メールと銀行から順に見直します。漏れた組み合わせは、ほかのサイトでも機械で試されます。',
      en: 'Mailbox and bank first. A leaked pair is tried by machine on other sites too.',
      sources: ['digital-commerce-360-sellers'],
    },
    link: 'reused-password',
  },
  'use-app': {
    action: {
      ja: '二段階認証の主な方法を、認証アプリにします。',
      en: 'Make an authenticator app your main method of two-step verification.',
    },
    detail: {
      ja: '電波がなくても使え、Amazonも勧めている方法です。予備は、別の種類で登録します。',
      en: 'It works without a signal, and Amazon recommends it. Register a backup of another kind.',
      sources: ['amazon-sc-2sv'],
    },
    link: 'two-step-methods',
  },
  'call-bank': {
    action: {
      ja: 'お金が動いていたら、銀行とカード会社に電話します。',
      en: 'If money has moved, call your bank and card company.',
    },
    detail: {
      ja: 'メッセージにある番号ではなく、自分で調べた番号にかけます。',
      en: 'Look the number up yourself; do not use one from a message.',
    },
    link: 'desks',
  },
  'write-down': {
    action: { ja: '日時と内容を書き留めます。', en: 'Write down times and what you saw.' },
    detail: {
      ja: '画面を写真に残し、届いたメッセージは消さずにおきます。',
      en: 'Take pictures of the screen, and do not delete the messages.',
      sources: ['amazonsellers-attorney'],
    },
  },
  'first-hour': {
    action: {
      ja: '「最初の1時間」の手順を開きます。',
      en: 'Open the first hour, in order.',
    },
    detail: {
      ja: '立場と、サインインできるかどうかで選べます。急ぐものから並べてあり、印刷もできます。',
      en: 'Choose by who you are and whether you can sign in. The most urgent comes first; it can be printed.',
    },
    link: 'first-hour',
  },
  'hang-up': {
    action: { ja: '返事をせずに、切ります。', en: 'Hang up without an answer.' },
    detail: {
      ja: 'チャットなら、返信せずに閉じます。相手の名乗りは、伝える理由になりません。',
      en: 'Close a chat without a reply. Who they say they are is no reason to tell them.',
      sources: ['ftc-text-message-mess'],
    },
    link: 'caller',
  },
  'if-entered': {
    action: {
      ja: 'すでに何か伝えていたら、そちらの手順に移ります。',
      en: 'If you already told or typed something, go there instead.',
    },
    detail: {
      ja: 'コード、パスワード、カード番号のどれでも同じです。',
      en: 'A code, a password or a card number: it is all the same.',
    },
    link: 'if-shared',
  },
  'report-contact': {
    action: { ja: '偽物だと思ったら、Amazonに知らせます。', en: 'If it looks fake, tell Amazon.' },
    detail: {
      ja: 'メッセージは「reportascam@amazon.com」（受信専用）へ転送します。電話なら、Amazonの「不審な連絡について報告する」から伝えます。',
      en: 'Forward a message to reportascam@amazon.com (receive-only). Report a call through Amazon’s own page for suspicious contacts.',
      sources: ['amazon-trustworthy-shopping-scams', 'amazon-jp-scam-help'],
    },
    link: 'report',
  },
  'call-carrier': {
    action: {
      ja: '別の電話から、すぐ携帯会社に連絡します。',
      en: 'Call your carrier now, from another phone.',
    },
    detail: {
      ja: '回線を止めてもらい、SIMの再発行がなかったかを聞きます。番号は、公式サイトか請求書で調べます。',
      en: 'Have the line suspended, and ask whether a new SIM was issued. Take the number from their own site or a bill.',
      sources: ['toyokeizai-sim-swap', 'amazon-sc-2sv-troubleshooting'],
    },
  },
  'move-codes': {
    action: {
      ja: 'コードの受け取りを、認証アプリに移します。',
      en: 'Move your codes to an authenticator app.',
    },
    detail: {
      ja: '電話番号も一つ求められたら、手元で使える別の番号を登録してください。',
      en: 'If a phone number is still asked for, register another one that is in your hands.',
      sources: ['amazon-sc-2sv'],
    },
    link: 'backup-method',
  },
  'clean-device': {
    action: {
      ja: 'ウイルスの検査が済んだ端末を使います。',
      en: 'Use a device checked for viruses.',
    },
    detail: {
      ja: '感染した端末で変えると、新しいパスワードも盗まれます。',
      en: 'On an infected device the new password is stolen as well.',
      sources: ['amazonsellers-attorney'],
    },
  },
  'tell-amazon': {
    action: {
      ja: 'Amazonに、乗っ取りとして連絡します。',
      en: 'Report it to Amazon as a takeover.',
    },
    detail: {
      ja: '見つけた変更と日時を、書いて伝えます。サインインできなければ、サインイン画面の案内から進みます。',
      en: 'Tell them in writing what changed, and when. If you cannot sign in, follow the help on the sign-in page.',
      sources: ['crow-compromised-account', 'amazon-jp-2sv-reset'],
    },
    link: 'locked-out',
  },
  'own-action': {
    action: {
      ja: '自分や関係者が、設定を開いていないか確かめます。',
      en: 'Ask whether you or someone of yours was opening the settings.',
    },
    detail: {
      ja: '思い当たれば、それが原因です。身に覚えのない変更がないことだけ見て、終わりにできます。',
      en: 'If so, that was the cause: only look for changes you did not make, and you are done.',
      sources: ['did2memo-code-sms'],
    },
  },
  'deny-in-app': {
    action: {
      ja: '自分で開いたAmazonに同じ確認が出ていれば、拒否します。',
      en: 'If Amazon, opened by yourself, shows the same request, deny it there.',
    },
    detail: {
      ja: '届いたリンクは使いません。本物かどうかを、見分けなくて済みます。',
      en: 'Do not use the link you were sent. Then you need not tell real from fake.',
      sources: ['about-amazon-jp-phishing'],
    },
    link: 'code-deny',
  },
  'find-own-device': {
    action: {
      ja: '古い端末やツールを、もう一度思い出します。',
      en: 'Think again of old devices and tools.',
    },
    detail: {
      ja: '保存したパスワードで、自動で入り直していることがあります。見つかれば、その端末からサインアウトします。',
      en: 'One may be signing in again with a saved password. If you find it, sign it out.',
      sources: ['tuhan-jyoho-codes'],
    },
    link: 'code-harmless',
  },
  'takeover-if-change': {
    action: {
      ja: '知らない変更が一つでもあれば、乗っ取りとして動きます。',
      en: 'If there is one change you do not know, treat it as a takeover.',
    },
    detail: {
      ja: '直す前に、日時と画面を残してください。',
      en: 'Keep the time and a picture before you put it right.',
      sources: ['amazonsellers-attorney'],
    },
    link: 'if-taken-over',
  },
  'search-mail': {
    action: {
      ja: '埋もれた大事な知らせを探します。',
      en: 'Look for the real notice in the flood.',
    },
    detail: {
      ja: '受信箱を「注文」「銀行口座」「二段階認証」「パスワード」で検索します。Amazonは、口座や二段階認証の重要な変更をメールで知らせるとしています。',
      en: 'Search the mailbox for “order”, “bank account”, “two-step verification” and “password”. Amazon says it sends an e-mail after important changes to bank details or two-step verification.',
      sources: ['ecommercebytes-seller-notices'],
    },
  },
  'filter-mail': {
    action: {
      ja: '大量のメールは、消さずに振り分けます。',
      en: 'Filter the flood into a folder; do not delete it.',
    },
    detail: {
      ja: '大事な知らせまで、一緒に消さないためです。',
      en: 'Otherwise a real notice may go with it.',
    },
  },
  'driver-only': {
    action: {
      ja: '番号は、玄関先で配達員にだけ伝えます。',
      en: 'Tell the code only to the driver, at your door.',
    },
    detail: {
      ja: 'この番号は、伝えて使うものです。電話やメッセージで聞かれても、伝えません。',
      en: 'This code is made to be told. Do not give it by phone or message.',
      sources: ['verified-amazon-otp'],
    },
    link: 'code-delivery',
  },
  'tap-nothing': {
    action: {
      ja: 'リンクは開かず、電話も返信もしないでください。',
      en: 'Open no link, do not call, do not reply.',
    },
    detail: {
      ja: 'Amazonも、届いたリンクは押さないよう勧めています。',
      en: 'Amazon too advises against tapping links you were sent.',
      sources: ['about-amazon-jp-phishing'],
    },
  },
  'separate-address': {
    action: {
      ja: 'できれば、サインイン用のアドレスを分けます。',
      en: 'If you can, use a separate address for signing in.',
    },
    detail: {
      ja: 'お客様との連絡用と分けると、サインイン名を知られにくくなります。',
      en: 'Kept apart from the one customers see, your sign-in name is harder to learn.',
      sources: ['amazon-sc-phishing'],
    },
    link: 'sign-in-address',
  },
  'no-stranger-sign-in': {
    action: {
      ja: 'そのコードで、他人のアカウントに入らないでください。',
      en: 'Do not use it to enter a stranger’s account.',
    },
    detail: {
      ja: '頼まれて、コードを転送することも断ります。',
      en: 'Decline, too, if someone asks you to pass the code on.',
      sources: ['ftc-text-message-mess'],
    },
  },
  'old-account': {
    action: {
      ja: '昔つくったアカウントがないか、思い出します。',
      en: 'Think whether you once made an account.',
    },
    detail: {
      ja: '何年も使っていないアカウントが乗っ取られた例があります。心当たりがあれば、種類から見分け直してください。',
      en: 'Accounts unused for years have been taken over. If you may have one, go on to the kinds of code.',
      sources: ['nlab-hijacked-seller'],
    },
    link: 'kinds',
  },
  'tell-service': {
    action: {
      ja: '続くようなら、そのサービスに知らせます。',
      en: 'If it goes on, tell that service.',
    },
    detail: {
      ja: '連絡先は、アプリか、自分で打ったアドレスから探します。',
      en: 'Find the contact in their app, or at the address you type yourself.',
      sources: ['ftc-text-message-mess'],
    },
  },
  'check-order': {
    action: {
      ja: '注文履歴で、その荷物を確かめます。',
      en: 'Find the parcel in your order history.',
    },
    detail: {
      ja: '家族の注文や、届く予定の贈り物かもしれません。',
      en: 'It may be a family order, or a gift on its way.',
    },
  },
  'sign-out-old-device': {
    action: {
      ja: 'その端末からサインアウトし、コードが止まるか見ます。',
      en: 'Sign that device out, and see whether the codes stop.',
    },
    detail: {
      ja: '使い続ける端末やツールは、入り直せば済みます。',
      en: 'If you still use it, signing in again is enough.',
      sources: ['tuhan-jyoho-codes'],
    },
    link: 'old-devices',
  },
  'own-login': {
    action: {
      ja: '一人ずつ、自分のサインインを使います。',
      en: 'Give each person a sign-in of their own.',
    },
    detail: {
      ja: '誰のコードかが、すぐ分かります。Amazonも、サインインの共用は避けるよう勧めています。',
      en: 'Then you know whose code it is. Amazon, too, advises against sharing one.',
      sources: ['amazon-sc-2sv-faq'],
    },
    link: 'own-sign-ins',
  },
} as const satisfies Record<string, TriageStep>;

export type TriageStepId = keyof typeof triageSteps;
