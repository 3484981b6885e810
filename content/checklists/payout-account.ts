/** A look at where the money goes. Nothing in this list asks for a change: changes stop pay-outs. */
import type { Checklist } from '../checklists';

export const payoutAccount = {
  slug: 'payout-account',
  group: 'regular',
  title: {
    ja: '入金口座の点検（見るだけ）',
    en: 'Pay-out account: look only',
  },
  summary: {
    ja: '月に1回、売上がどの口座に入るかを見ます。見るだけで、変更はしないでください。',
    en: 'Once a month, look at where your money goes. Look only: do not edit.',
  },
  reviewed: '2026-11-25',
  reminder: 'payout-look',
  items: [
    {
      id: 'opened-by-yourself',
      text: {
        ja: 'アプリか自分のブックマークから、セラーセントラルを開きます。',
        en: 'Open Seller Central from the app or your own bookmark.',
      },
      attack: {
        ja: '「口座を確認してください」という偽メールに誘導されること',
        en: 'Being led astray by fake e-mails that ask you to “check your account”',
      },
      why: {
        ja: 'メールのリンクは使いません。口座の点検は、自分で決めた日に、自分で開いた画面で行います。',
        en: 'Do not use links in e-mails. Look on a day you chose yourself, on a page you opened yourself.',
      },
      level: 'essential',
      minutes: 1,
      guide: '/guides/seller-phishing#check',
      sources: ['about-amazon-jp-phishing', 'ecommercebytes-seller-notices'],
    },
    {
      id: 'methods-all-known',
      text: {
        ja: '「入金方法」の一覧に、知らない口座がないか見ます。使っていない口座も見ます。',
        en: 'Look through “Deposit Methods” for accounts you do not know, including ones not in use.',
      },
      attack: {
        ja: '気づかないうちに、知らない口座を足されること',
        en: 'An account being added quietly',
      },
      why: {
        ja: '確認した時点では、この画面にすべての口座が表示されました。今の入金口座が正しくても、知らない口座が足されていれば、乗っ取りを疑います。',
        en: 'When we checked, this page listed every account. Even if the one in use is right, an account somebody added points to a takeover.',
      },
      level: 'essential',
      minutes: 3,
      guide: '/guides/payout-account#steps',
      sources: ['amazon-forum-bank-account'],
    },
    {
      id: 'every-store-looked-at',
      text: {
        ja: '売っている国や地域ごとに、入金口座の末尾の数字が、手元の通帳と同じか見ます。',
        en: 'For each country you sell in, compare the last digits of the pay-out account with your bank’s papers.',
      },
      attack: {
        ja: 'ふだん見ない国の入金口座だけを変えられること',
        en: 'A change only in a country you rarely look at',
      },
      why: {
        ja: '入金口座は、ストアごとに別のものを設定できます。画面を、手元の通帳や銀行のアプリと見比べます。',
        en: 'Each store can have its own account. Compare the page with your bank book or the bank’s app.',
      },
      level: 'essential',
      minutes: 3,
      guide: '/guides/payout-account#steps',
      sources: ['amazon-forum-bank-account'],
    },
    {
      id: 'transfers-arrived',
      text: {
        ja: '直近の入金が、予定どおりの日と金額で銀行に届いているか見ます。',
        en: 'Check that the latest pay-outs reached your bank, on the expected day and in the expected amount.',
      },
      attack: {
        ja: '入金の直前に、入金口座を書き換えられること',
        en: 'The account being swapped just before a pay-out',
      },
      why: {
        ja: '2017年の米国では、入金の2日前に口座を変えられ、3万3,000ドルを受け取れなかった出品者が報じられました。',
        en: 'In the US in 2017 a seller was reported to have missed 33,000 dollars: the account had been changed two days before.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/payout-account#q-no-payout',
      sources: ['digital-commerce-360-sellers'],
    },
    {
      id: 'change-mails-searched',
      text: {
        ja: '銀行口座の変更を知らせるAmazonのメールが来ていないか、受信箱を探します。迷惑メールとゴミ箱も見ます。',
        en: 'Search your mailbox, spam and bin included, for e-mails from Amazon about a changed bank account.',
      },
      attack: {
        ja: '変更の知らせを消されて、気づくのが遅れること',
        en: 'The warning being deleted, and noticed late',
      },
      why: {
        ja: 'Amazonは、口座の情報が変わるとメールで知らせる、と説明しています。メールがあってもリンクは押さず、自分で開いた画面で確かめます。',
        en: 'Amazon says it sends an e-mail when bank details change. If you find one, do not use its links: check on a page you opened yourself.',
      },
      level: 'essential',
      minutes: 3,
      guide: '/guides/payout-account#q-mail',
      sources: ['ecommercebytes-seller-notices'],
    },
    {
      id: 'alerts-reach-you',
      text: {
        ja: '通知メールの宛先が、自分が毎日見ているアドレスか見ます。',
        en: 'See that notifications go to an address you read every day.',
      },
      attack: {
        ja: '先に通知の宛先を変えられ、口座の変更の知らせが届かないこと',
        en: 'The notification address being changed first, so that no alert arrives',
      },
      why: {
        ja: '知らせは、登録された宛先に届きます。宛先を他人のものに変えられると、何が起きても気づけません。',
        en: 'Alerts go to the address on record. If it has been changed to somebody else’s, you hear of nothing.',
      },
      level: 'essential',
      minutes: 2,
      guide: '/guides/mailbox#alerts',
      sources: ['ecommercebytes-seller-notices', 'amazonsellers-attorney'],
    },
    {
      id: 'mailbox-not-forwarding',
      text: {
        ja: '受信箱の設定に、覚えのない自動転送や振り分けがないか見ます。',
        en: 'Look in the mailbox’s settings for forwarding or filters you did not make.',
      },
      attack: {
        ja: '変更の知らせを、よそへ転送されること',
        en: 'Alerts being forwarded to somebody else',
      },
      why: {
        ja: '受信箱に入った人は、転送を仕掛けて、その後のメールを読むことがあります。',
        en: 'Whoever gets into a mailbox may set up forwarding and read later e-mails.',
      },
      level: 'advised',
      minutes: 3,
      guide: '/guides/mailbox#found-forwarding',
      sources: ['ftc-hacked-account'],
    },
    {
      id: 'users-all-known',
      text: {
        ja: 'ユーザー権限の一覧に、知らない人がいないか見ます。',
        en: 'Look through user permissions for people you do not know.',
      },
      attack: {
        ja: '足されたユーザーから、何度も入られること',
        en: 'Somebody getting in again and again through an added user',
      },
      why: {
        ja: '知らないユーザーがいるのは、乗っ取りのしるしとされています。日本のAmazonは、支払い情報を変えられるのは主たる所有者だけだと説明しています。その所有者が自分のままかどうかも見ます。',
        en: 'An unknown user is named as a sign of a takeover. Amazon Japan says only the primary owner can change payment details, so see that this is still you.',
      },
      level: 'advised',
      minutes: 3,
      guide: '/guides/payout-account#q-staff',
      sources: ['amazonsellers-attorney', 'amazon-sc-bank-account'],
    },
    {
      id: 'two-step-methods-known',
      text: {
        ja: '二段階認証に登録された電話番号とアプリが、自分のものだけか見ます。',
        en: 'See that the phone numbers and apps of two-step verification are all yours.',
      },
      attack: {
        ja: '侵入者が自分の端末でコードを受け取り、口座の画面を開くこと',
        en: 'A code going to somebody else’s device and opening the bank page',
      },
      why: {
        ja: '口座の画面を開くには、サインインが必要です。コードの届く先が自分のものだけなら、他人は口座の画面を開きにくくなります。',
        en: 'You have to sign in to open the bank page. If codes reach only you, that is harder for others.',
      },
      level: 'advised',
      minutes: 2,
      guide: '/guides/two-step-verification#set-up',
    },
    {
      id: 'nothing-edited',
      text: {
        ja: '何も変えずに、画面を閉じます。知らない口座があれば、日時と末尾の数字を控え、Amazonと自分の銀行に知らせます。',
        en: 'Close the page without changing anything. If there is an account you do not know, note the time and its last digits, and tell Amazon and your bank.',
      },
      attack: {
        ja: 'あわてて変更し、自分の入金を止めてしまうこと',
        en: 'Stopping your own pay-outs with a hurried change',
      },
      why: {
        ja: '日本のAmazonの説明では、口座を追加したり変えたりすると、入金が3日間止まります。Amazonへの連絡も、自分で開いた画面から行います。',
        en: 'According to Amazon Japan, adding or changing an account stops pay-outs for three days. Contact Amazon, too, from a page you opened yourself.',
      },
      level: 'essential',
      minutes: 2,
      guide: '/guides/payout-account#hold',
      sources: ['amazon-sc-bank-account'],
    },
  ],
} as const satisfies Checklist;
