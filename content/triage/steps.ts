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
      ja: 'コードは使わず、誰にも教えないでください。',
      en: 'Do not use the code, and tell it to nobody.',
    },
    detail: {
      ja: 'コードを画面に入力しない限り、何も起きません。届いたメッセージは、時刻の記録になるので残しておきます。',
      en: 'A code does nothing until it is typed into a page. Keep the message: its time is your record.',
      sources: ['ftc-text-message-mess'],
    },
  },
  'change-password': {
    action: { ja: 'Amazonのパスワードを変えます。', en: 'Change your Amazon password.' },
    detail: {
      ja: 'アプリから開くか、アドレスを自分で入力して開きます。新しいパスワードは、ほかで使っていない15文字以上のものにします。',
      en: 'Use the app, or type the address yourself. Choose a new password of 15 characters or more that you use nowhere else.',
      sources: ['nist-sp-800-63b-4'],
    },
    link: 'make-password',
  },
  'sign-out-everywhere': {
    action: { ja: 'すべての端末からサインアウトします。', en: 'Sign out everywhere.' },
    detail: {
      ja: '入り込んだ人がいれば、これで締め出せます。自分の端末やツールは、あとでサインインし直してください。',
      en: 'This throws out whoever got in before. Your own devices and tools have to sign in again.',
      sources: ['topnews-secure-account'],
    },
    link: 'sign-out',
  },
  'look-for-changes': {
    action: { ja: '身に覚えのない変更を探します。', en: 'Look for changes you did not make.' },
    detail: {
      ja: '登録したメールアドレス、電話番号、二段階認証、ユーザー、出品、注文、入金口座を順に見ます。入金口座は見るだけにします。追加や変更をすると、入金が3日間止まるからです。',
      en: 'In this order: e-mail address, phone numbers, two-step verification, users, listings, orders, pay-out account. Only look at the pay-out account, do not edit it: adding or changing one stops pay-outs for three days.',
      sources: ['amazon-sc-bank-account'],
    },
    link: 'change-list',
  },
  'guard-mailbox': {
    action: { ja: 'メールの受信箱を守ります。', en: 'Protect your mailbox.' },
    detail: {
      ja: 'メールのパスワードを変え、二段階認証を設定します。知らない自動転送があれば消します。',
      en: 'Change its password and turn on two-step verification there. Delete automatic forwarding you do not recognise.',
      sources: ['ftc-hacked-account'],
    },
    link: 'mailbox',
  },
  'mailbox-first': {
    action: { ja: 'メールの受信箱から始めます。', en: 'Start with the mailbox.' },
    detail: {
      ja: '受信箱を読まれたままだと、Amazonのパスワードを変えても、また再設定されてしまいます。メールのパスワードを変え、二段階認証を設定し、知らない自動転送を消します。',
      en: 'While somebody reads your e-mails, they can reset any new password. Change the mailbox’s password, turn on two-step verification there, and delete forwarding you do not recognise.',
      sources: ['amazon-reset-password', 'ftc-hacked-account'],
    },
    link: 'mailbox',
  },
  'change-reused': {
    action: {
      ja: '同じパスワードを使っているサービスも変えます。',
      en: 'Change the password wherever else you used it.',
    },
    detail: {
      ja: 'メールと銀行から順に見直します。漏れたメールアドレスとパスワードは、ほかのサイトでも機械で試されます。',
      en: 'Mailbox and bank first. A leaked e-mail address and password are tried by machine on other sites too.',
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
      ja: '電波がなくても使え、Amazonも勧めています。予備には、別の種類の方法を登録します。',
      en: 'It works without a signal, and Amazon recommends it. Register a backup of another kind.',
      sources: ['amazon-sc-2sv'],
    },
    link: 'two-step-methods',
  },
  'call-bank': {
    action: {
      ja: '身に覚えのないお金の動きがあれば、銀行とカード会社に電話します。',
      en: 'If money has moved and you do not know why, call your bank and card company.',
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
      en: 'Open the steps of the first hour.',
    },
    detail: {
      ja: '立場と、サインインできるかどうかで選べます。急ぐことから順に並べてあり、印刷もできます。',
      en: 'Choose by who you are and whether you can sign in. The most urgent comes first, and you can print the steps.',
    },
    link: 'first-hour',
  },
  'hang-up': {
    action: { ja: '何も答えずに、電話を切ります。', en: 'Hang up without answering.' },
    detail: {
      ja: 'チャットなら、返信せずに閉じます。相手が誰を名乗っていても、教えません。',
      en: 'If it is a chat, close it without a reply. Do not tell them, whoever they say they are.',
      sources: ['ftc-text-message-mess'],
    },
    link: 'caller',
  },
  'if-entered': {
    action: {
      ja: 'すでに何か教えたり入力したりしていたら、次の手順に移ります。',
      en: 'If you have already told or typed something, follow these steps instead.',
    },
    detail: {
      ja: 'コード、パスワード、カード番号のどれでも同じです。',
      en: 'The same goes for a code, a password or a card number.',
    },
    link: 'if-shared',
  },
  'report-contact': {
    action: { ja: '偽物だと思ったら、Amazonに報告します。', en: 'If it looks fake, tell Amazon.' },
    detail: {
      ja: 'メッセージは「reportascam@amazon.com」（受信専用）へ転送します。電話なら、Amazonの「不審な連絡について報告する」から報告します。',
      en: 'Forward a message to reportascam@amazon.com (receive-only). Report a call through Amazon’s own page for suspicious contacts.',
      sources: ['amazon-trustworthy-shopping-scams', 'amazon-jp-scam-help'],
    },
    link: 'report',
  },
  'call-carrier': {
    action: {
      ja: '別の電話から、すぐに携帯会社に連絡します。',
      en: 'Call your carrier now, from another phone.',
    },
    detail: {
      ja: '回線を止めてもらい、SIMが再発行されていないかを聞きます。電話番号は、公式サイトか請求書で調べます。',
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
      ja: '電話番号の登録も必要なら、手元で使える別の番号にしてください。',
      en: 'If a phone number is still asked for, register another one that you can use yourself.',
      sources: ['amazon-sc-2sv'],
    },
    link: 'backup-method',
  },
  'clean-device': {
    action: {
      ja: 'ウイルス検査の済んだ端末を使います。',
      en: 'Use a device checked for viruses.',
    },
    detail: {
      ja: '感染した端末で変えると、新しいパスワードも盗まれてしまいます。',
      en: 'On an infected device the new password is stolen too.',
      sources: ['amazonsellers-attorney'],
    },
  },
  'tell-amazon': {
    action: {
      ja: 'Amazonに、乗っ取りとして連絡します。',
      en: 'Report it to Amazon as a takeover.',
    },
    detail: {
      ja: '見つけた変更と、その日時を文章で伝えます。サインインできないときは、サインイン画面の案内に沿って進みます。',
      en: 'Tell them in writing what changed, and when. If you cannot sign in, follow the help on the sign-in page.',
      sources: ['crow-compromised-account', 'amazon-jp-2sv-reset'],
    },
    link: 'locked-out',
  },
  'own-action': {
    action: {
      ja: '自分や身近な人が、設定の画面を開いていなかったか確かめます。',
      en: 'Find out whether you or somebody close to you was opening the settings.',
    },
    detail: {
      ja: '思い当たることがあれば、それが原因です。あとは、身に覚えのない変更がないことだけを確かめます。',
      en: 'If so, that was the cause. All that remains is to look for changes you did not make.',
      sources: ['did2memo-code-sms'],
    },
  },
  'deny-in-app': {
    action: {
      ja: '自分でAmazonを開き、同じ確認が出ていれば拒否します。',
      en: 'Open Amazon yourself. If it shows the same request, deny it there.',
    },
    detail: {
      ja: '届いたリンクは使いません。そうすれば、本物かどうかを見分けなくて済みます。',
      en: 'Do not use the link you were sent. Then you need not tell real from fake.',
      sources: ['about-amazon-jp-phishing'],
    },
    link: 'code-deny',
  },
  'find-own-device': {
    action: {
      ja: '古い端末やツールがないか、もう一度思い出します。',
      en: 'Think once more about old devices and tools.',
    },
    detail: {
      ja: '保存したパスワードで、自動的にサインインし直していることがあります。見つかったら、その端末からサインアウトします。',
      en: 'One may be signing in again with a saved password. If you find it, sign it out.',
      sources: ['tuhan-jyoho-codes'],
    },
    link: 'code-harmless',
  },
  'takeover-if-change': {
    action: {
      ja: '身に覚えのない変更が一つでもあれば、乗っ取りとして対応します。',
      en: 'If you find even one change you do not recognise, treat it as a takeover.',
    },
    detail: {
      ja: '元に戻す前に、日時を書き留め、画面を撮っておいてください。',
      en: 'Note the time and take a picture before you put it right.',
      sources: ['amazonsellers-attorney'],
    },
    link: 'if-taken-over',
  },
  'search-mail': {
    action: {
      ja: 'メールに埋もれた、大事な知らせを探します。',
      en: 'Look for important notices in the flood.',
    },
    detail: {
      ja: '受信箱を「注文」「銀行口座」「二段階認証」「パスワード」で検索します。Amazonは、口座や二段階認証に重要な変更があるとメールで知らせる、と説明しています。',
      en: 'Search the mailbox for “order”, “bank account”, “two-step verification” and “password”. Amazon says it sends an e-mail after important changes to bank details or two-step verification.',
      sources: ['ecommercebytes-seller-notices'],
    },
  },
  'filter-mail': {
    action: {
      ja: '大量のメールは、消さずに振り分けます。',
      en: 'Move the flood into a folder with a filter; do not delete it.',
    },
    detail: {
      ja: '消すと、大事な知らせまで失うことがあります。',
      en: 'Deleting it may delete an important notice too.',
    },
  },
  'driver-only': {
    action: {
      ja: '番号は、荷物を受け取るときに、配達員にだけ伝えます。',
      en: 'Tell the code only to the driver, when you receive the parcel.',
    },
    detail: {
      ja: 'サインイン用のコードと違い、配達員に伝えるための番号です。電話やメッセージで聞かれたときは、教えません。',
      en: 'Unlike a sign-in code, this one is meant for the driver. Do not give it by phone or message.',
      sources: ['verified-amazon-otp'],
    },
    link: 'code-delivery',
  },
  'tap-nothing': {
    action: {
      ja: 'リンクを開かず、電話も返信もしないでください。',
      en: 'Open no link, do not call, do not reply.',
    },
    detail: {
      ja: 'Amazonも、届いたリンクは押さないよう勧めています。',
      en: 'Amazon too advises against tapping links you were sent.',
      sources: ['about-amazon-jp-phishing'],
    },
    link: 'check-message',
  },
  'separate-address': {
    action: {
      ja: 'できれば、サインイン用のアドレスを分けます。',
      en: 'If you can, use a separate address for signing in.',
    },
    detail: {
      ja: 'お客様との連絡用のアドレスと分けると、サインインに使うアドレスを知られにくくなります。',
      en: 'If it is not the one customers see, others are less likely to learn your sign-in name.',
      sources: ['amazon-sc-phishing'],
    },
    link: 'sign-in-address',
  },
  'no-stranger-sign-in': {
    action: {
      ja: 'そのコードを使って、他人のアカウントに入らないでください。',
      en: 'Do not use the code to get into a stranger’s account.',
    },
    detail: {
      ja: '「コードを転送してほしい」と頼まれても、断ってください。',
      en: 'If somebody asks you to pass the code on, say no.',
      sources: ['ftc-text-message-mess'],
    },
  },
  'old-account': {
    action: {
      ja: '昔作ったアカウントがなかったか、思い出します。',
      en: 'Try to remember whether you once opened an account.',
    },
    detail: {
      ja: '何年も使っていないアカウントが乗っ取られた例があります。心当たりがあれば、コードの種類を見分けてください。',
      en: 'Accounts unused for years have been taken over. If you may have one, find out which kind of code it is.',
      sources: ['nlab-hijacked-seller'],
    },
    link: 'kinds',
  },
  'tell-service': {
    action: {
      ja: '続くようなら、コードを送ってきたサービスに知らせます。',
      en: 'If it goes on, tell the service that sends the codes.',
    },
    detail: {
      ja: '連絡先は、アプリの中か、アドレスを自分で入力して開いた公式サイトで探します。',
      en: 'Look for a contact in their app, or on their site, with the address typed by yourself.',
      sources: ['ftc-text-message-mess'],
    },
  },
  'check-order': {
    action: {
      ja: '注文履歴に、その荷物があるか確かめます。',
      en: 'Find the parcel in your order history.',
    },
    detail: {
      ja: '家族の注文や、届く予定の贈り物かもしれません。',
      en: 'It may be a family order, or a gift on its way.',
    },
  },
  'sign-out-old-device': {
    action: {
      ja: 'その端末からサインアウトし、コードが止まるか様子を見ます。',
      en: 'Sign that device out, and see whether the codes stop.',
    },
    detail: {
      ja: '使い続ける端末やツールは、サインインし直せば使えます。',
      en: 'If you still use it, just sign in again.',
      sources: ['tuhan-jyoho-codes'],
    },
    link: 'old-devices',
  },
  'own-login': {
    action: {
      ja: '一人ずつ、自分専用のIDを使います。',
      en: 'Give each person a sign-in of their own.',
    },
    detail: {
      ja: '誰のコードかが、すぐに分かります。Amazonも、IDの共用は避けるよう勧めています。',
      en: 'Then you know at once whose code it is. Amazon, too, advises against sharing a sign-in.',
      sources: ['amazon-sc-2sv-faq'],
    },
    link: 'own-sign-ins',
  },
} as const satisfies Record<string, TriageStep>;

export type TriageStepId = keyof typeof triageSteps;
