/**
 * What one seller can do today, the most worth first. Names of screens are as in the copies of
 * Amazon's help we read. Where a change can stop pay-outs or lock a shop, an item asks only to
 * look.
 */
import type { Checklist } from '../checklists';

export const todaysTen = {
  slug: 'todays-ten',
  group: 'start',
  title: { ja: '今日の10項目', en: 'Today’s ten' },
  summary: {
    ja: '一人でできる10項目を、効果の大きいものから順に並べました。途中でやめて、続きは別の日にしても構いません。',
    en: 'Ten things one person can do, the most effective first. You can stop at any point and go on another day.',
  },
  reviewed: '2026-11-25',
  reminder: 'refresher',
  items: [
    {
      id: 'unique-password',
      text: {
        ja: 'サインイン用のパスワードを、ほかで使っていない15文字以上のものにします。',
        en: 'Use a sign-in password of 15 or more characters that you use nowhere else.',
      },
      attack: {
        ja: 'ほかのサイトから漏れたパスワードで入られること（リスト型攻撃）',
        en: 'Somebody getting in with a password leaked elsewhere (credential stuffing)',
      },
      why: {
        ja: 'ほかのサイトから漏れたメールアドレスとパスワードは、機械で次々に試されます。大切なのは、まず使い回さないこと、次に長くすることです。すでにそうしていれば、変える必要はありません。',
        en: 'E-mail addresses and passwords leaked from other sites are tried by machine, one after another. What helps is first not to reuse a password, then to make it long. If yours is already like that, there is no need to change it.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/passwords',
      sources: ['nist-sp-800-63b-4', 'digital-commerce-360-sellers'],
    },
    {
      id: 'app-as-primary',
      text: {
        ja: '二段階認証の主な方法を、認証アプリにします。',
        en: 'Make an authenticator app the primary method of two-step verification.',
      },
      attack: {
        ja: 'パスワードを知った他人に、サインインされること',
        en: 'Somebody who knows your password signing in',
      },
      why: {
        ja: '認証アプリのコードは電話回線を通らず、圏外でも使えます。Amazonも認証アプリを勧めています。',
        en: 'Codes from an app do not travel over the phone network, and work without a signal. Amazon recommends the app too.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/two-step-verification',
      sources: ['amazon-sc-2sv'],
    },
    {
      id: 'mailbox-secured',
      text: {
        ja: 'サインインに使うメールの受信箱を、ほかで使っていないパスワードと二段階認証で守ります。知らない自動転送がないかも確認します。',
        en: 'Guard the mailbox you sign in with: its own password, two-step verification, and no forwarding rule you do not know.',
      },
      attack: {
        ja: '受信箱からパスワードを再設定されること',
        en: 'A password reset made from your mailbox',
      },
      why: {
        ja: '受信箱を読める人は、メールに届くコードを使って、今のパスワードを知らなくても再設定できます。自動転送を仕掛けられると、パスワードを変えたあともメールを読まれ続けます。',
        en: 'Whoever reads your mailbox can reset a password with a code sent there, without knowing the current one. With a forwarding rule in place, they go on reading your e-mails even after you change the mailbox’s password.',
      },
      level: 'essential',
      minutes: 15,
      guide: '/guides/mailbox#steps',
      sources: ['amazon-reset-password', 'ftc-hacked-account'],
    },
    {
      id: 'codes-told-to-nobody',
      text: {
        ja: 'サインイン用のコードは、自分で開いた画面だけに入力し、誰にも教えません。一緒に働く人とも、この決まりを確認します。',
        en: 'Type sign-in codes only into a page you opened yourself, and tell them to nobody. Agree on this with everyone you work with.',
      },
      attack: {
        ja: '偽のサインイン画面や電話でコードを聞き出されること',
        en: 'Fake sign-in pages and callers who ask for the code',
      },
      why: {
        ja: 'コードをサインイン画面に入力しない限り、何も起きません。Amazonを開くときは、リンクではなく、アプリやブックマークを使います。荷物を受け取るときに配達員に伝えるコードは、これとは別のものです。',
        en: 'A code does nothing until it is typed into a sign-in page. Open Amazon from the app or a bookmark, not from a link. The code you tell a driver when a parcel arrives is another kind.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/security-codes',
      sources: ['ftc-text-message-mess', 'verified-amazon-otp'],
    },
    {
      id: 'backup-of-another-kind',
      text: {
        ja: '二段階認証の予備に、主な方法とは別の種類の方法を登録し、今も使えるか確認します。',
        en: 'Register a backup method of another kind for two-step verification, and check that it still works.',
      },
      attack: {
        ja: '端末をなくしたときに、自分が入れなくなること',
        en: 'Being locked out yourself when a device is lost',
      },
      why: {
        ja: '主な方法が認証アプリなら、予備はSMSか音声通話の電話番号です。解約した番号のままだと、いざというときにコードを受け取れません。',
        en: 'If the primary is an app, the backup is a number for texts or voice calls. A number you no longer hold is no help when you need it.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/two-step-verification',
      sources: ['amazon-sc-2sv'],
    },
    {
      id: 'payout-accounts-looked-at',
      text: {
        ja: '入金口座の一覧を見て、知らない口座がないか確認します。見るだけで、変更はしません。',
        en: 'Look at the list of pay-out accounts for any you do not know. Look only; change nothing.',
      },
      attack: {
        ja: '入金口座を、気づかないうちに変えられること',
        en: 'Your pay-outs being sent elsewhere unnoticed',
      },
      why: {
        ja: '「入金方法」には、使っていない口座も表示されます（名称は確認した時点のものです）。追加や変更をすると入金が数日止まることがあるので、今日は見るだけにします。知らない口座があれば、日時と口座番号の末尾の数字を控え、自分で開いた画面からAmazonに連絡します。',
        en: '“Deposit Methods” lists unused accounts too (the name when we checked). Adding or changing one can hold pay-outs for days, so today only look. If there is one you do not know, note the time and its last digits and contact Amazon from a page you opened yourself.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/payout-account#steps',
      sources: ['amazon-forum-bank-account', 'amazon-sc-bank-account'],
    },
    {
      id: 'users-all-known',
      text: {
        ja: 'ユーザー権限の一覧を見て、知らない人や辞めた人がいないか、一人ずつ別のIDになっているか確認します。',
        en: 'Look through user permissions for strangers and people who have left, and check that each person has a sign-in of their own.',
      },
      attack: {
        ja: '知らないうちに足されたユーザーや、残ったままの権限から入られること',
        en: 'Entry through an added user or a permission left behind',
      },
      why: {
        ja: '知らないユーザーがいるのは、乗っ取りのしるしの一つです。IDを分けておくと、二段階認証も一人ずつ設定できます。誰かが辞めるときも、その人のIDだけを止められます。',
        en: 'An unknown user is one of the signs of a takeover. With separate sign-ins each person has their own two-step verification, and when somebody leaves you stop only theirs.',
      },
      level: 'advised',
      minutes: 10,
      guide: '/guides/staff-and-tools#people',
      sources: ['amazonsellers-attorney', 'amazon-sc-2sv-faq'],
    },
    {
      id: 'alerts-reach-you',
      text: {
        ja: '通知メールの宛先が、自分が毎日見ているアドレスか確認します。',
        en: 'Check that notifications go to an address you read every day.',
      },
      attack: {
        ja: '変更の知らせを、他人に送られること',
        en: 'Alerts about changes being sent to somebody else',
      },
      why: {
        ja: 'Amazonは、銀行口座やサインイン情報、二段階認証に変更があるとメールで知らせる、と説明しています。宛先を変えられていると、その知らせが届きません。',
        en: 'Amazon says it sends an e-mail when bank details, sign-in details or two-step verification change. If the address has been altered, that e-mail never reaches you.',
      },
      level: 'advised',
      minutes: 3,
      guide: '/guides/mailbox#alerts',
      sources: ['ecommercebytes-seller-notices'],
    },
    {
      id: 'apps-all-known',
      text: {
        ja: 'アカウントと連携しているアプリや外部ツールの一覧を見て、使っていないものや知らないものの許可を取り消します。',
        en: 'Look through the apps and outside tools linked to the account, and withdraw access from any you do not use or know.',
      },
      attack: {
        ja: '外部ツールを通じて、店を操作されること',
        en: 'Your shop being controlled through an outside tool',
      },
      why: {
        ja: '外部ツールも、パスワードの使い回しや偽メールと同じように、侵入経路の一つです。価格改定などで今使っているものを止めないよう、名前を確かめてから取り消します。',
        en: 'Outside tools are one of the ways in, along with reused passwords and fake e-mails. Check the name first, so as not to stop a tool you rely on, such as a repricer.',
      },
      level: 'advised',
      minutes: 10,
      guide: '/guides/staff-and-tools#tools',
      sources: ['nakano-hijack-methods'],
    },
    {
      id: 'old-devices-signed-out',
      text: {
        ja: '手放した端末や使っていない端末から、サインアウトします。',
        en: 'Sign out of devices you have given away or no longer use.',
      },
      attack: {
        ja: 'サインインしたままの端末を、ほかの人に使われること',
        en: 'Somebody else using a device that is still signed in',
      },
      why: {
        ja: '一度信頼した端末では、コードを聞かれないことがあります。使っていない古い端末が、身に覚えのないコードの原因になることもあります。',
        en: 'A device you once trusted may not be asked for a code. A forgotten old device can also be the cause of codes you did not ask for.',
      },
      level: 'advised',
      minutes: 5,
      guide: '/guides/staff-and-tools#devices',
      sources: ['ssop-seller-security', 'tuhan-jyoho-codes'],
    },
  ],
} as const satisfies Checklist;
