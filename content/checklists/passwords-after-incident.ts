/**
 * After a password may have leaked, in order. The mailbox comes first because Amazon’s password can
 * be set anew from it; that order is our judgement.
 */
import type { Checklist } from '../checklists';

export const passwordsAfterIncident = {
  slug: 'passwords-after-incident',
  group: 'situation',
  title: {
    ja: 'パスワードが漏れたかもしれないとき',
    en: 'After a password may have leaked',
  },
  summary: {
    ja: '上から順に進めます。8番までは急いで行い、残りは今日と明日に分けても構いません。',
    en: 'Work from the top down. The first eight are urgent; the rest may take today and tomorrow.',
  },
  reviewed: '2026-11-25',
  items: [
    {
      id: 'clean-device',
      text: {
        ja: 'ウイルスの心配がない端末を使います。迷ったら、仕事に使っていないスマホにします。',
        en: 'Use a device you have no reason to think is infected; if in doubt, a phone you do not use for work.',
      },
      attack: {
        ja: '変えたばかりのパスワードを、また盗まれること',
        en: 'The new password being stolen as you type it',
      },
      why: {
        ja: '感染したパソコンで変えると、新しいパスワードも盗まれるおそれがあります。そのパソコンは、検査が済むまで使いません。',
        en: 'On an infected computer the new password may be stolen too. Leave that computer alone until it has been checked.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/passwords#after-a-leak',
      sources: ['amazonsellers-attorney'],
    },
    {
      id: 'mailbox-password',
      text: {
        ja: 'サインインに使うメールのパスワードを、先に変えます。',
        en: 'Change the password of the mailbox you sign in with, before any other.',
      },
      attack: {
        ja: '受信箱から、Amazonのパスワードを再設定されること',
        en: 'Amazon’s password being reset from your mailbox',
      },
      why: {
        ja: 'Amazonのパスワードは、メールに届くコードで再設定できます。受信箱を読まれたままだと、パスワードを変えても、また変えられてしまいます。',
        en: 'Amazon’s password can be reset with a code sent by e-mail. As long as somebody reads your mailbox, they can change it again.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/mailbox#steps',
      sources: ['amazon-reset-password', 'ftc-hacked-account'],
    },
    {
      id: 'mailbox-rules',
      text: {
        ja: '受信箱の設定に、覚えのない自動転送や振り分けがないか見ます。あれば、画面を撮ってから消します。',
        en: 'Look in the mailbox’s settings for forwarding or filters you did not make. Take a picture of them, then remove them.',
      },
      attack: {
        ja: 'パスワードを変えたあとも、メールを読まれ続けること',
        en: 'Somebody still reading your e-mails after the change',
      },
      why: {
        ja: '転送を仕掛けられると、その後のメールは気づかないうちに相手へ届きます。',
        en: 'With a forwarding rule in place, later e-mails go to the intruder without your noticing.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/mailbox#found-forwarding',
      sources: ['ftc-hacked-account'],
    },
    {
      id: 'mailbox-two-steps',
      text: {
        ja: '受信箱にも、二段階認証を設定します。',
        en: 'Turn on two-step verification for the mailbox too.',
      },
      attack: {
        ja: '受信箱に、もう一度入られること',
        en: 'Somebody getting into the mailbox again',
      },
      why: {
        ja: 'パスワードがまた漏れても、それだけでは入れなくなります。',
        en: 'If the password leaks again, it alone is no longer enough to get in.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/two-step-verification',
      sources: ['ftc-hacked-account'],
    },
    {
      id: 'amazon-password',
      text: {
        ja: 'Amazonのパスワードを、ほかで使っていない15文字以上のものに変えます。',
        en: 'Change Amazon’s password to one of 15 or more characters that you use nowhere else.',
      },
      attack: {
        ja: '漏れたパスワードのまま、入られること',
        en: 'Entry with the leaked password',
      },
      why: {
        ja: '前のパスワードに数字を足しただけのものは、すぐに試されます。Amazonは、アプリか自分のブックマークから開きます。',
        en: 'The old one with a digit added is among the first that are tried. Open Amazon from the app or your own bookmark.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/passwords#make-one',
      sources: ['nist-sp-800-63b-4', 'amazon-reset-password'],
    },
    {
      id: 'signed-out-everywhere',
      text: {
        ja: 'すべての端末からサインアウトします。',
        en: 'Sign out of all devices.',
      },
      attack: {
        ja: 'サインインした状態を盗まれ、そのまま使われること',
        en: 'Somebody staying signed in with a stolen session',
      },
      why: {
        ja: 'サインインした状態を盗んだ人は、パスワードもコードも聞かれません。スピーカーなどの機器もサインアウトされることがあるので、あとでつなぎ直します。',
        en: 'Whoever steals a session is asked for neither password nor code. Speakers and the like may be signed out too; connect them again later.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/passwords#after-a-leak',
      sources: [
        'ftc-hacked-account',
        'topnews-secure-account',
        'tecnowiser-sign-out',
        'ransomnews-session-theft',
      ],
    },
    {
      id: 'two-step-methods-known',
      text: {
        ja: '二段階認証に登録された方法から、知らない電話番号やアプリを消します。',
        en: 'Remove phone numbers and apps you do not know from two-step verification.',
      },
      attack: {
        ja: '侵入者の端末が予備に残り、また入られること',
        en: 'The intruder’s device kept as a way back in',
      },
      why: {
        ja: 'パスワードを変えても、侵入者の端末が登録されたままだと、コードはそこにも届きます。消す前に画面を撮っておきます。',
        en: 'As long as their device is registered, codes can go there, whatever your password is. Take a picture of the page first.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/two-step-verification#set-up',
      sources: ['watamemo-2sv-lockout'],
    },
    {
      id: 'payout-accounts-looked-at',
      text: {
        ja: '入金口座の一覧を見ます。知らない口座があっても、変更せずに、先にAmazonに知らせます。',
        en: 'Look at the list of pay-out accounts. Even if there is one you do not know, do not change it: tell Amazon first.',
      },
      attack: {
        ja: '売上の入金口座を変えられること',
        en: 'Your pay-outs being sent elsewhere',
      },
      why: {
        ja: '日本のAmazonの説明では、口座を追加したり変えたりすると、入金が3日間止まります。日時と、知らない口座の末尾の数字を控えておきます。',
        en: 'According to Amazon Japan, adding or changing an account stops pay-outs for three days. Note the time and the last digits of the unknown account.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/payout-account#unknown-account',
      sources: ['amazon-sc-bank-account', 'amazon-forum-bank-account'],
    },
    {
      id: 'reuse-listed',
      text: {
        ja: '同じパスワードや、よく似たパスワードを使っているサービスを、紙に書き出します。',
        en: 'Write down on paper where else you used the same password, or one much like it.',
      },
      attack: {
        ja: '同じパスワードを、ほかのサービスで試されること（リスト型攻撃）',
        en: 'The same password being tried elsewhere (credential stuffing)',
      },
      why: {
        ja: '書くのはサービスの名前だけで、パスワードは書きません。銀行、決済、携帯会社の順に思い出すと、見落としが減ります。',
        en: 'Write only the names of the services, no passwords. Start with banks, payment services and the phone company.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/passwords#unique',
      sources: ['digital-commerce-360-sellers'],
    },
    {
      id: 'reuse-changed',
      text: {
        ja: '書き出したサービスのパスワードを、お金に関わるものから順に、それぞれ別のものに変えます。',
        en: 'Change those passwords, each to a different one, starting with the services that involve money.',
      },
      attack: {
        ja: '一つのサービスからの漏えいが、ほかにも広がること',
        en: 'One leak opening other services too',
      },
      why: {
        ja: 'すべて覚える必要はありません。パスワード管理アプリに入れるか、人目に触れない場所の紙に書きます。',
        en: 'You need not remember them all: use a password manager, or paper kept out of sight.',
      },
      level: 'essential',
      minutes: 40,
      guide: '/guides/passwords#make-one',
      sources: ['nisc-handbook', 'nikkei-jpcert-passwords'],
    },
    {
      id: 'changes-looked-for',
      text: {
        ja: '通知の宛先、ユーザー権限、連携しているアプリ、出品の一覧に、覚えのない変更がないか見ます。',
        en: 'Look for changes you did not make: where notifications go, user permissions, linked apps, listings.',
      },
      attack: {
        ja: '入られている間に、別の入口を作られること',
        en: 'Another way in, made while they were inside',
      },
      why: {
        ja: '知らないユーザーや新しいアプリがあること、通知の宛先が変わっていることは、乗っ取りのしるしとされています。',
        en: 'Unknown users, an altered notification address and new apps are named as signs of a takeover.',
      },
      level: 'advised',
      minutes: 15,
      guide: '/guides/taken-over#signs',
      sources: ['amazonsellers-attorney'],
    },
    {
      id: 'codes-watched',
      text: {
        ja: 'パスワードを変えたあと、頼んでいないコードが止まったか見ます。',
        en: 'After the change, see whether the codes you did not ask for have stopped.',
      },
      attack: {
        ja: 'まだ続いている攻撃を見落とすこと',
        en: 'Missing an attack that is still going on',
      },
      why: {
        ja: '止まれば、前のパスワードを知られていたと考えられます。続くなら、パスワードがなくても届くコードか、自分の古い端末が原因かもしれません。',
        en: 'If they stop, somebody had the old password. If they go on, they may be codes that need no password, or come from an old device of yours.',
      },
      level: 'advised',
      minutes: 3,
      guide: '/guides/security-codes#after-change',
      sources: ['amazon-reset-password', 'tuhan-jyoho-codes'],
    },
    {
      id: 'record-kept',
      text: {
        ja: '気づいた日時、届いたSMSやメール、画面の写真を、一か所にまとめて残します。コードのSMSも消しません。',
        en: 'Keep these in one place: when you noticed, the texts and e-mails that came, and pictures of screens. Do not delete the code texts.',
      },
      attack: {
        ja: 'あとで報告や相談をするときに、示せる記録がないこと',
        en: 'Having nothing to show when you report it',
      },
      why: {
        ja: 'Amazonや銀行、警察に説明するとき、時刻と画面の写真があると伝わりやすくなります。',
        en: 'Times and pictures help when you talk to Amazon, the bank and the police.',
      },
      level: 'advised',
      minutes: 10,
      guide: '/guides/taken-over#evidence',
      sources: ['amazonsellers-attorney'],
    },
  ],
} as const satisfies Checklist;
