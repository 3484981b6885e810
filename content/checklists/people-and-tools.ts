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
    ja: '3か月に1回、店のアカウントに入れる人とツールを見直します。人が増えたときと、辞めたときにも行います。',
    en: 'Every three months, review who and what can get into your shop. Do it also when somebody joins or leaves.',
  },
  reviewed: '2026-11-25',
  reminder: 'access-review',
  items: [
    {
      id: 'users-all-named',
      text: {
        ja: 'ユーザー権限の一覧を開き、一人ずつ、誰なのか、今も必要かを言えるか確かめます。',
        en: 'Open user permissions and check that you can say, for each person, who they are and whether they still need access.',
      },
      attack: {
        ja: '知らないうちに足されたユーザーから入られること',
        en: 'Entry through a user added without your knowledge',
      },
      why: {
        ja: '知らないユーザーがいるのは、乗っ取りのしるしとされています。分からない名前があれば、消す前に画面を撮ります。',
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
        ja: '辞めたスタッフや、契約の終わった外注先の権限を消します。',
        en: 'Remove people who have left and contractors whose work is over.',
      },
      attack: {
        ja: '残った権限を、本人や、本人から盗んだ人に使われること',
        en: 'A permission left behind being used, by them or by somebody who steals it from them',
      },
      why: {
        ja: '相手を疑うからではなく、使っていないIDは盗まれても誰も気づかないからです。',
        en: 'This is not because you distrust anybody. When a sign-in nobody uses is stolen, nobody notices.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/staff-and-tools#leaving',
    },
    {
      id: 'one-login-each',
      text: {
        ja: '一つのIDを何人かで使っていないか確かめ、使っていれば一人ずつに分けます。',
        en: 'See that no sign-in is shared; where one is, give each person their own.',
      },
      attack: {
        ja: '共用のパスワードが漏れても、どこから漏れたか分からないこと',
        en: 'A shared password leaking, and nobody knowing where',
      },
      why: {
        ja: 'Amazonは、使う人ごとに別のメールアドレスでIDを作るよう案内しています。誰かが辞めるときも、その人のIDだけを止められます。',
        en: 'Amazon asks for a separate sign-in for each person, each with its own e-mail address. When somebody leaves you stop only theirs.',
      },
      level: 'essential',
      minutes: 15,
      guide: '/guides/staff-and-tools#people',
      sources: ['amazon-sc-2sv-faq'],
    },
    {
      id: 'permissions-no-wider',
      text: {
        ja: '仕事に必要のない権限を外します。お金、ユーザーの追加、アプリの許可に関わる権限は、特に絞ります。',
        en: 'Take away permissions the work does not need, above all for money, adding users and allowing apps.',
      },
      attack: {
        ja: '一人のIDから、店全体を操作されること',
        en: 'The whole shop being controlled through one person’s sign-in',
      },
      why: {
        ja: '権限が狭いほど、その人のIDが盗まれたときの被害が小さくなります。',
        en: 'The narrower a permission, the less there is to lose when that sign-in is stolen.',
      },
      level: 'extra',
      minutes: 10,
      guide: '/guides/staff-and-tools#people',
    },
    {
      id: 'two-steps-for-all',
      text: {
        ja: '二段階認証を設定しているか、全員に聞きます。予備の方法も聞きます。',
        en: 'Ask each person whether their own two-step verification is on, and what their backup is.',
      },
      attack: {
        ja: '誰か一人のパスワードを知られ、店に入られること',
        en: 'One person’s password being enough to get into the shop',
      },
      why: {
        ja: '二段階認証は、店ではなく一人ひとりのIDに設定するものです。オーナーが設定していても、スタッフのIDは守られません。',
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
        ja: '連携しているアプリと外部ツールを書き出し、何のためのものか、今も使うかを横に書きます。',
        en: 'List the apps and outside tools linked to the account; beside each, what it is for and whether you still use it.',
      },
      attack: {
        ja: '知らないアプリに、店を操作されること',
        en: 'An unknown app controlling your shop',
      },
      why: {
        ja: '覚えのない新しいアプリがあるのは、乗っ取りのしるしとされています。パスワードを変えただけでは、アプリの許可が残ることがあります。',
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
        ja: 'ツールの会社から許可の情報が漏れ、使われること',
        en: 'Access being misused after a leak at a tool’s maker',
      },
      why: {
        ja: '価格改定や在庫の連携を止めないよう、名前を確かめてから一つずつ取り消します。取り消した翌日に、店がいつもどおり動いているか確かめます。',
        en: 'Check each name first, so as not to stop a repricer or stock sync. The next day, check that the shop runs as usual.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/staff-and-tools#q-listings',
    },
    {
      id: 'tool-logins-guarded',
      text: {
        ja: '価格改定や在庫管理、会計のツールも、それぞれのサインインを見直します。見るのは、専用のパスワードか、二段階認証があるか、辞めた人が残っていないかの三つです。',
        en: 'Review the sign-ins of the tools themselves (repricer, stock, accounts). Does each have its own password and two-step verification? Have people who left been removed?',
      },
      attack: {
        ja: 'ツールの画面から、値段や在庫を変えられること',
        en: 'Prices and stock being changed from a tool’s own pages',
      },
      why: {
        ja: 'Amazonの設定を見直しても、ツールに入られれば、そこから値段を変えられてしまいます。',
        en: 'However well you protect Amazon, whoever gets into a tool can change prices from there.',
      },
      level: 'advised',
      minutes: 20,
      guide: '/guides/staff-and-tools#tools',
    },
    {
      id: 'devices-accounted-for',
      text: {
        ja: 'サインインしたままの端末がどれだけあるか数え、手放した端末や共有の端末からサインアウトします。',
        en: 'Count the devices that stay signed in, and sign out of those given away or shared.',
      },
      attack: {
        ja: 'サインインしたままの端末を、ほかの人に使われること',
        en: 'Somebody else using a device that is still signed in',
      },
      why: {
        ja: '一度信頼した端末では、コードを聞かれないことがあります。分からない端末があれば、すべての端末からサインアウトするほうが早く済みます。',
        en: 'A device you once trusted may not be asked for a code. If there is one you cannot place, signing out of all of them is quicker.',
      },
      level: 'advised',
      minutes: 10,
      guide: '/guides/staff-and-tools#devices',
      sources: ['ssop-seller-security', 'topnews-secure-account'],
    },
  ],
} as const satisfies Checklist;
