/** What everybody who works in the shop does; written to be handed over by link or on paper. */
import type { Checklist } from '../checklists';

export const staff = {
  slug: 'staff',
  group: 'others',
  title: {
    ja: 'スタッフ用チェックリスト',
    en: 'For staff',
  },
  summary: {
    ja: '店で働く人に渡す一覧です。責任者の名前と電話番号を紙に書き添えて、最初の日に一緒に読みます。',
    en: 'To hand to everybody who works in the shop. Add the owner’s name and number on paper, and read it together on the first day.',
  },
  reviewed: '2026-11-25',
  items: [
    {
      id: 'own-login',
      text: {
        ja: '自分のサインインだけを使います。人に貸さず、人のものも借りません。',
        en: 'I use only my own sign-in. I lend it to nobody and borrow nobody’s.',
      },
      attack: {
        ja: '共有のパスワードから、店全体に入られること',
        en: 'A shared password opening the whole shop',
      },
      why: {
        ja: 'Amazonは、一つのサインインを何人かで使うことを危険だとしています。自分のサインインがなければ、責任者に作ってもらいます。',
        en: 'Amazon calls sharing one sign-in a risk. If you have none of your own, ask the owner for one.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/staff-and-tools#why',
      sources: ['amazon-sc-2sv-faq'],
    },
    {
      id: 'own-two-steps',
      text: {
        ja: '自分のサインインに二段階認証を入れ、予備の方法も登録しました。',
        en: 'My sign-in has two-step verification, and a backup method.',
      },
      attack: {
        ja: 'パスワードだけで入られること',
        en: 'Entry with the password alone',
      },
      why: {
        ja: '二段階認証は、人ごとに入れます。責任者が入れていても、自分の分は守られません。',
        en: 'Each person sets up their own. The owner’s does not cover yours.',
      },
      level: 'essential',
      minutes: 15,
      guide: '/guides/two-step-verification#set-up',
      sources: ['amazon-sc-2sv-faq'],
    },
    {
      id: 'password-of-its-own',
      text: {
        ja: '仕事のサインインのパスワードを、自分のほかのサービスで使っていません。',
        en: 'I use the password of my work sign-in for nothing else.',
      },
      attack: {
        ja: '私用のサービスから漏れたパスワードで、店に入られること（リスト型攻撃）',
        en: 'A password leaked from a private service opening the shop (credential stuffing)',
      },
      why: {
        ja: 'よそから漏れた組み合わせは、機械で試されます。効くのは、使い回さないことです。',
        en: 'Pairs leaked elsewhere are tried by machine. What helps is not to reuse.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/passwords#unique',
      sources: ['digital-commerce-360-sellers'],
    },
    {
      id: 'codes-told-to-nobody',
      text: {
        ja: 'サインインのコードは、自分で開いた画面だけに入れます。責任者にも、電話の相手にも言いません。',
        en: 'I type sign-in codes only into a page I opened myself. I tell them to nobody, neither the owner nor a caller.',
      },
      attack: {
        ja: '責任者やAmazonのふりをして、コードを聞き出すこと',
        en: 'Callers who play the owner or Amazon to get the code',
      },
      why: {
        ja: 'コードを人に送らないのは、米国の当局も勧める決まりです。荷物の受け取りで配達員に伝えるコードは、これとは別のものです。',
        en: 'Not sending codes to anybody is also what the US authority advises. The code you tell a driver when a parcel arrives is another kind.',
      },
      level: 'essential',
      minutes: 2,
      guide: '/guides/security-codes#q-caller',
      sources: ['ftc-text-message-mess', 'verified-amazon-otp'],
    },
    {
      id: 'opened-from-bookmark',
      text: {
        ja: 'Amazonは、アプリかブックマークから開きます。メールやSMSのリンクからは開きません。',
        en: 'I open Amazon from the app or a bookmark, never from a link in a mail or text.',
      },
      attack: {
        ja: '偽のサインイン画面でパスワードとコードを取ること（フィッシング）',
        en: 'Fake sign-in pages that take password and code (phishing)',
      },
      why: {
        ja: '本物かどうかを見分けるより、自分で開くほうが早くて確実です。必要な知らせなら、開いた画面の中で見つかります。',
        en: 'Opening it yourself is quicker and surer than judging a message. What you need to know is found inside.',
      },
      level: 'essential',
      minutes: 2,
      guide: '/guides/seller-phishing#check',
      sources: ['about-amazon-jp-phishing', 'excite-passkey-sms'],
    },
    {
      id: 'urgent-requests-called-back',
      text: {
        ja: '急ぎのお金や設定の頼みは、いったん切り、責任者に知っている番号でかけ直します。',
        en: 'Asked in a hurry for money or a setting, I hang up and call the owner on the number I know.',
      },
      attack: {
        ja: '責任者や取引先になりすました指示',
        en: 'Orders from somebody posing as the owner or a supplier',
      },
      why: {
        ja: '名前も番号も、声も似せられます。かけ直して叱られることはない、と先に決めておきます。',
        en: 'Names, numbers and voices can be imitated. Agree beforehand that nobody is scolded for calling back.',
      },
      level: 'essential',
      minutes: 2,
      guide: '/guides/seller-phishing#q-phone',
    },
    {
      id: 'money-settings-left-alone',
      text: {
        ja: '入金口座、ユーザーの追加、アプリの許可には触りません。必要なときは責任者が行います。',
        en: 'I leave pay-out accounts, adding users and allowing apps alone. The owner does these.',
      },
      attack: {
        ja: '頼まれて変えた設定から、売上や店を奪われること',
        en: 'Losing money or the shop through a setting changed on request',
      },
      why: {
        ja: '口座を変えると、入金が3日間止まると説明されています。善意の変更でも、店のお金が止まります。',
        en: 'A changed account starts a three-day hold, says Amazon Japan. Even a well-meant change stops the shop’s money.',
      },
      level: 'essential',
      minutes: 1,
      guide: '/guides/payout-account#q-staff',
      sources: ['amazon-sc-bank-account'],
    },
    {
      id: 'strange-things-told',
      text: {
        ja: 'おかしいと思ったら、直す前に、画面を写して責任者に知らせます。',
        en: 'When something looks odd, I take a picture and tell the owner before putting anything right.',
      },
      attack: {
        ja: '乗っ取りの始まりを、見過ごすこと',
        en: 'The beginning of a takeover going unnoticed',
      },
      why: {
        ja: '頼んでいないコード、知らない出品やユーザー、覚えのない購入者とのやり取りが合図です。間違いでも構いません。',
        en: 'Signs are codes nobody asked for, unknown listings or users, messages to buyers that nobody wrote. A false alarm is welcome.',
      },
      level: 'essential',
      minutes: 2,
      guide: '/guides/taken-over#signs',
      sources: ['amazonsellers-attorney'],
    },
    {
      id: 'nothing-installed-unasked',
      text: {
        ja: '仕事の端末に、アプリや拡張機能を勝手に入れません。遠隔操作や画面の共有を頼まれたら断ります。',
        en: 'I install no apps or extensions on work devices unasked, and refuse remote control and screen sharing.',
      },
      attack: {
        ja: 'ウイルスや遠隔操作で、サインインした状態を盗むこと',
        en: 'Malware or remote control stealing a signed-in session',
      },
      why: {
        ja: 'サインインした状態を盗まれると、パスワードもコードも聞かれずに入られます。',
        en: 'A stolen session is asked for neither password nor code.',
      },
      level: 'essential',
      minutes: 1,
      guide: '/guides/two-step-verification#limits',
      sources: ['ransomnews-session-theft'],
    },
    {
      id: 'screen-locked',
      text: {
        ja: '席を離れるときは画面をロックします。共有のパソコンに、パスワードを覚えさせません。',
        en: 'I lock the screen when I leave, and let no shared computer remember a password.',
      },
      attack: {
        ja: '通りかかった人に、開いたままの画面を使われること',
        en: 'A passer-by using a screen left open',
      },
      why: {
        ja: 'サインインしたままの画面では、二段階認証は働きません。',
        en: 'On a screen that is signed in, two-step verification guards nothing.',
      },
      level: 'advised',
      minutes: 1,
    },
    {
      id: 'lost-phone-told',
      text: {
        ja: 'スマホをなくしたら、すぐに電話会社と責任者に知らせます。二つの番号を紙に控えました。',
        en: 'If I lose my phone I tell the phone company and the owner at once. I have both numbers on paper.',
      },
      attack: {
        ja: '拾った人や盗んだ人に、コードを読まれること',
        en: 'A finder or thief reading your codes',
      },
      why: {
        ja: 'Amazonの案内でも、まず電話会社に回線を止めてもらいます。番号をスマホの中だけに入れておくと、その日に見られません。',
        en: 'Amazon’s advice, too, begins with having the carrier stop the line. Numbers kept only in the phone are gone with it.',
      },
      level: 'advised',
      minutes: 5,
      guide: '/guides/two-step-verification#lost-phone',
      sources: ['amazon-sc-2sv-troubleshooting'],
    },
    {
      id: 'last-day-signed-out',
      text: {
        ja: '辞める日や端末を替える日は、サインアウトして責任者に伝えます。',
        en: 'On my last day, or with a new device, I sign out and tell the owner.',
      },
      attack: {
        ja: '使われなくなった入口が、開いたまま残ること',
        en: 'An unused way in left open',
      },
      why: {
        ja: '誰も使っていないサインインは、盗まれても気づかれません。責任者が権限を消して終わりです。',
        en: 'When a sign-in nobody uses is stolen, nobody notices. The owner then removes the permission.',
      },
      level: 'advised',
      minutes: 3,
      guide: '/guides/staff-and-tools#leaving',
    },
  ],
} as const satisfies Checklist;
