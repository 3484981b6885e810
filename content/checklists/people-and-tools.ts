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
        ja: 'ユーザー権限の一覧を開き、一人ずつ「誰で、今も必要か」を言えるか確かめます。',
        en: 'Open user permissions and say of each person who they are and whether they still need it.',
      },
      attack: {
        ja: '知らないうちに足されたユーザーから入られること',
        en: 'Entry through a user added without your knowledge',
      },
      why: {
        ja: '知らないユーザーは、乗っ取りの兆候とされています。言えない名前があれば、消す前に画面を写します。',
        en: 'An unknown user is named as a sign of a takeover. Take a picture of the page before you remove one.',
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
        ja: '残った権限を、本人や、本人から盗んだ人に使われること',
        en: 'A permission left behind being used, by them or by whoever robs them',
      },
      why: {
        ja: '相手を疑うためではありません。使っていない入口は、盗まれても誰も気づかないからです。',
        en: 'This is no distrust of anybody. When an unused way in is stolen, nobody notices.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/staff-and-tools#leaving',
    },
    {
      id: 'one-login-each',
      text: {
        ja: '一つのサインインを何人かで使っていないか確かめ、使っていれば一人ずつに分けます。',
        en: 'See that no sign-in is shared; where one is, give each person their own.',
      },
      attack: {
        ja: '共有のパスワードが漏れても、誰からか分からないこと',
        en: 'A shared password leaking, and nobody knowing where',
      },
      why: {
        ja: 'Amazonは、使う人ごとに別のメールアドレスでサインインを作るよう案内しています。離れるときも、その人の分だけを止められます。',
        en: 'Amazon asks for a sign-in with an address of its own for each person. When somebody leaves you stop only theirs.',
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
        ja: '一人のサインインから、店全体を動かされること',
        en: 'The whole shop being worked from one person’s sign-in',
      },
      why: {
        ja: '権限が狭いほど、その人のサインインが盗まれたときに失うものが小さくなります。',
        en: 'The narrower a permission, the less there is to lose when that sign-in is stolen.',
      },
      level: 'extra',
      minutes: 10,
      guide: '/guides/staff-and-tools#people',
    },
    {
      id: 'two-steps-for-all',
      text: {
        ja: '全員が自分の二段階認証を入れているか、本人に聞きます。予備の方法も聞きます。',
        en: 'Ask each person whether their own two-step verification is on, and what their backup is.',
      },
      attack: {
        ja: 'パスワードを一つ当てられ、店に入られること',
        en: 'One guessed password opening the shop',
      },
      why: {
        ja: '二段階認証は店ではなく、一つひとつのサインインにつきます。あなたが入れていても、スタッフの分は守られません。',
        en: 'Two-step verification belongs to each sign-in, not to the shop. Yours does not cover your staff’s.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/two-step-verification#staff',
      sources: ['amazon-sc-2sv-faq'],
    },
    {
      id: 'apps-all-named',
      text: {
        ja: 'つないでいるアプリと外部ツールを書き出し、「何のためで、今も使うか」を横に書きます。',
        en: 'List the apps and outside tools linked to the account; beside each, what it is for and whether you still use it.',
      },
      attack: {
        ja: '知らないアプリに、裏から店を操作されること',
        en: 'An unknown app working your shop from behind',
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
        ja: 'ツールの会社から漏れた許可を使われること',
        en: 'Access leaking from a tool’s maker being used',
      },
      why: {
        ja: '価格改定や在庫の連携を止めないよう、名前を確かめてから一つずつ取り消します。取り消した翌日に、店の動きを見ます。',
        en: 'Check each name first, so as not to stop a repricer or stock sync. Look at the shop again the next day.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/staff-and-tools#q-listings',
    },
    {
      id: 'tool-logins-guarded',
      text: {
        ja: '価格改定や在庫、会計のツールそのもののサインインも見直します。専用のパスワード、二段階認証、離れた人の三つです。',
        en: 'Look at the sign-ins of the tools themselves (repricer, stock, accounts): a password of their own, two-step verification, people who left.',
      },
      attack: {
        ja: 'ツールの画面から、値段や在庫を変えられること',
        en: 'Prices and stock being changed from a tool’s own pages',
      },
      why: {
        ja: 'Amazonの側を固めても、ツールの側が空いていれば、そこから値段を動かせます。',
        en: 'However well Amazon’s side is guarded, prices can be moved from a tool’s side that is open.',
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
        ja: '一度信頼した端末では、コードを聞かれないことがあります。分からない端末があれば、全部からサインアウトするほうが早く済みます。',
        en: 'A device you once trusted may not be asked for a code. If one is unclear, signing out of all is quicker.',
      },
      level: 'advised',
      minutes: 10,
      guide: '/guides/staff-and-tools#devices',
      sources: ['ssop-seller-security', 'topnews-secure-account'],
    },
  ],
} as const satisfies Checklist;
