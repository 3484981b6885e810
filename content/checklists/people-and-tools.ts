/** Who and what can get into the shop, looked through each quarter. */
import type { Checklist } from '../checklists';

export const peopleAndTools = {
  slug: 'people-and-tools',
  group: 'regular',
  title: {
    ja: '人とツールの点検',
    en: 'People and tools with access',
  },
  summary: {
    ja: '3か月に一度、店に入れる人とツールを見直します。人が増えた日と、離れた日にも行います。',
    en: 'Every three months, see who and what can get into your shop. Do it too on the day somebody joins or leaves.',
  },
  reviewed: '2026-11-25',
  reminder: 'access-review',
  items: [
    {
      id: 'users-all-named',
      text: {
        ja: 'ユーザー権限の一覧を開き、それが誰で、今も必要かを、一人ずつ言えるか確かめます。',
        en: 'Open user permissions and say of each person who they are and whether they still need it.',
      },
      attack: {
        ja: '知らないうちに足されたユーザーから入られること',
        en: 'Entry through a user added without your knowledge',
      },
      why: {
        ja: '知らないユーザーは、乗っ取りの兆候とされています。誰か分からない名前があれば、消す前に画面を撮ります。',
        en: 'An unknown user is named as a sign of a takeover. If there is a name you cannot place, take a picture of the page before you remove it.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/staff-and-tools#unknown',
      sources: ['amazonsellers-attorney'],
    },
    {
      id: 'leavers-removed',
      text: {
        ja: '離れたスタッフや、契約の終わった外注先の権限を消します。',
        en: 'Remove people who have left and contractors whose work is over.',
      },
      attack: {
        ja: '残った権限を、本人や、サインインを盗んだ人に使われること',
        en: 'A permission left behind being used, by them or by whoever stole their sign-in',
      },
      why: {
        ja: '相手を疑っているのではありません。使っていないサインインは、盗まれても誰も気づかないからです。',
        en: 'This is not about distrust. When a sign-in that nobody uses is stolen, nobody notices.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/staff-and-tools#leaving',
    },
    {
      id: 'one-login-each',
      text: {
        ja: '一つのサインインを何人かで使っていないか確かめ、使っていれば一人ずつに分けます。',
        en: 'Check that no sign-in is shared; if one is, give each person their own.',
      },
      attack: {
        ja: '共有のパスワードが漏れても、誰からか分からないこと',
        en: 'A shared password leaking, and nobody knowing where',
      },
      why: {
        ja: 'Amazonは、使う人ごとに別のメールアドレスでサインインを作るよう案内しています。離れるときも、その人の分だけを止められます。',
        en: 'Amazon asks you to make a sign-in with a separate e-mail address for each person. When somebody leaves, you can stop theirs alone.',
      },
      level: 'essential',
      minutes: 15,
      guide: '/guides/staff-and-tools#people',
      sources: ['amazon-sc-2sv-faq'],
    },
    {
      id: 'permissions-no-wider',
      text: {
        ja: '仕事に要らない権限を外します。お金、ユーザーの追加、アプリの許可は、特に絞ります。',
        en: 'Take away permissions the work does not need, above all for money, adding users and allowing apps.',
      },
      attack: {
        ja: '一人のサインインから、店全体を操作されること',
        en: 'The whole shop being controlled from one person’s sign-in',
      },
      why: {
        ja: '権限が少ないほど、その人のサインインを盗まれたときの被害が小さくなります。',
        en: 'The fewer the permissions, the smaller the loss when that sign-in is stolen.',
      },
      level: 'extra',
      minutes: 10,
      guide: '/guides/staff-and-tools#people',
    },
    {
      id: 'two-steps-for-all',
      text: {
        ja: '全員が自分の二段階認証を設定しているか、本人に聞きます。予備の方法も聞きます。',
        en: 'Ask each person whether their own two-step verification is on, and what their backup is.',
      },
      attack: {
        ja: 'パスワードを一つ当てられ、店に入られること',
        en: 'One guessed password opening the shop',
      },
      why: {
        ja: '二段階認証は、店全体ではなく、サインインごとに設定します。あなたが設定していても、スタッフのサインインは守られません。',
        en: 'Two-step verification is set up for each sign-in, not for the shop. Yours does not protect your staff’s.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/two-step-verification#staff',
      sources: ['amazon-sc-2sv-faq'],
    },
    {
      id: 'apps-all-named',
      text: {
        ja: 'つないでいるアプリと外部ツールを書き出し、何に使うか、今も使っているかを横に書きます。',
        en: 'List the apps and outside tools linked to the account; beside each, what it is for and whether you still use it.',
      },
      attack: {
        ja: '知らないアプリに、気づかないうちに店を操作されること',
        en: 'An unknown app controlling your shop without your noticing',
      },
      why: {
        ja: '覚えのない新しいアプリは、乗っ取りの兆候とされています。パスワードを変えただけでは、アプリの許可は残ることがあります。',
        en: 'A new app you do not know is named as a sign of a takeover. Changing the password may leave its access in place.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/staff-and-tools#tools',
      sources: ['amazonsellers-attorney'],
    },
    {
      id: 'apps-withdrawn',
      text: {
        ja: '使っていないアプリと、知らないアプリの許可を取り消します。',
        en: 'Withdraw access from apps you do not use or know.',
      },
      attack: {
        ja: 'ツールの会社から漏れたアクセスの許可を使われること',
        en: 'Somebody using access that leaked from a tool’s maker',
      },
      why: {
        ja: '価格改定や在庫の連携を止めないよう、名前を確かめてから一つずつ取り消します。取り消した翌日に、店がいつもどおり動いているか見ます。',
        en: 'Check each name first, so as not to stop a repricer or stock sync. The next day, check that the shop runs as usual.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/staff-and-tools#q-listings',
    },
    {
      id: 'tool-logins-guarded',
      text: {
        ja: '価格改定や在庫、会計のツールそのもののサインインも見直します。見るのは、専用のパスワード、二段階認証、離れた人の権限です。',
        en: 'Look at the sign-ins of the tools themselves (repricer, stock, accounts): a password used nowhere else, two-step verification, and people who have left.',
      },
      attack: {
        ja: 'ツールの画面から、値段や在庫を変えられること',
        en: 'Prices and stock being changed from a tool’s own pages',
      },
      why: {
        ja: 'Amazonのアカウントを守っていても、ツールに入られれば、そこから値段を変えられてしまいます。',
        en: 'Even if your Amazon account is well protected, somebody who gets into a tool can change prices from there.',
      },
      level: 'advised',
      minutes: 20,
      guide: '/guides/staff-and-tools#tools',
    },
    {
      id: 'devices-accounted-for',
      text: {
        ja: 'サインインしたままの端末を数え、手放した端末や共有の端末からサインアウトします。',
        en: 'Count the devices that stay signed in, and sign out of those given away or shared.',
      },
      attack: {
        ja: 'サインインしたままの端末を、ほかの人に使われること',
        en: 'Somebody else using a device that is still signed in',
      },
      why: {
        ja: '一度信頼した端末では、コードを聞かれないことがあります。分からない端末があるときは、すべての端末からサインアウトするほうが早く済みます。',
        en: 'A device you once trusted may not be asked for a code. If you are not sure about one, it is quicker to sign out of all of them.',
      },
      level: 'advised',
      minutes: 10,
      guide: '/guides/staff-and-tools#devices',
      sources: ['ssop-seller-security', 'topnews-secure-account'],
    },
  ],
} as const satisfies Checklist;
