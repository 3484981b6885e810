/** What everybody who works in the shop does; written to be handed over by link or on paper. */
import type { Checklist } from '../checklists';

export const staff = {
  slug: 'staff',
  group: 'others',
  title: {
    ja: 'スタッフに渡すリスト',
    en: 'A list for your staff',
  },
  summary: {
    ja: '店で働く人に渡すリストです。オーナーの名前と電話番号を紙に書き添えて、働き始める日に一緒に読みます。',
    en: 'To hand to everybody who works in the shop. Add the owner’s name and number on paper, and read it together on the first day.',
  },
  reviewed: '2026-11-25',
  items: [
    {
      id: 'own-login',
      text: {
        ja: '自分のIDだけを使います。人に貸さず、人のIDも借りません。',
        en: 'I use only my own sign-in. I lend it to nobody and borrow nobody’s.',
      },
      attack: {
        ja: '共用のパスワードが漏れ、店全体に入られること',
        en: 'A shared password leaking and opening the whole shop',
      },
      why: {
        ja: 'Amazonは、一つのIDを何人かで使うのは危険だと説明しています。自分のIDがなければ、オーナーに作ってもらいます。',
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
        ja: '自分のIDに二段階認証を設定し、予備の方法も登録します。',
        en: 'My sign-in has two-step verification, and a backup method.',
      },
      attack: {
        ja: 'パスワードだけで入られること',
        en: 'Entry with the password alone',
      },
      why: {
        ja: '二段階認証は、一人ずつ設定します。オーナーが設定していても、自分のIDは守られません。',
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
        ja: '仕事のIDのパスワードを、ほかのサービスでは使いません。',
        en: 'I use the password of my work sign-in for nothing else.',
      },
      attack: {
        ja: '私用のサービスから漏れたパスワードで、店に入られること（リスト型攻撃）',
        en: 'A password leaked from a private service opening the shop (credential stuffing)',
      },
      why: {
        ja: 'ほかのサイトから漏れたメールアドレスとパスワードは、機械で試されます。使い回さないことが、いちばんの備えです。',
        en: 'E-mail addresses and passwords leaked elsewhere are tried by machine. What helps most is not to reuse a password.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/passwords#unique',
      sources: ['digital-commerce-360-sellers'],
    },
    {
      id: 'codes-told-to-nobody',
      text: {
        ja: 'サインイン用のコードは、自分で開いた画面だけに入力します。オーナーにも、電話の相手にも教えません。',
        en: 'I type sign-in codes only into a page I opened myself. I tell them to nobody, neither the owner nor a caller.',
      },
      attack: {
        ja: 'オーナーやAmazonのふりをした人に、コードを聞き出されること',
        en: 'Callers who play the owner or Amazon to get the code',
      },
      why: {
        ja: 'コードを人に送らないことは、米国の当局も勧めています。荷物を受け取るときに配達員に伝えるコードは、これとは別のものです。',
        en: 'The US authority, too, advises not sending codes to anybody. The code you tell a driver when a parcel arrives is another kind.',
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
        en: 'I open Amazon from the app or a bookmark, never from a link in an e-mail or text.',
      },
      attack: {
        ja: '偽のサインイン画面で、パスワードとコードを盗まれること（フィッシング）',
        en: 'Fake sign-in pages that steal password and code (phishing)',
      },
      why: {
        ja: '本物かどうかを見分けるより、自分で開くほうが早くて確実です。本当に必要な知らせなら、開いた画面の中で確かめられます。',
        en: 'Opening it yourself is quicker and surer than judging a message. Anything you really need to know you can check there.',
      },
      level: 'essential',
      minutes: 2,
      guide: '/guides/seller-phishing#check',
      sources: ['about-amazon-jp-phishing', 'excite-passkey-sms'],
    },
    {
      id: 'urgent-requests-called-back',
      text: {
        ja: 'お金や設定のことで急がされたら、いったん電話を切り、知っている番号でオーナーにかけ直します。',
        en: 'If somebody rushes me about money or a setting, I hang up and call the owner on the number I know.',
      },
      attack: {
        ja: 'オーナーや取引先になりすました人に、だまされること',
        en: 'Being deceived by somebody posing as the owner or a supplier',
      },
      why: {
        ja: '名前も番号も声も、似せることができます。かけ直しても叱られないと、先に決めておきます。',
        en: 'Names, numbers and voices can be imitated. Agree beforehand that nobody will be told off for calling back.',
      },
      level: 'essential',
      minutes: 2,
      guide: '/guides/seller-phishing#q-phone',
    },
    {
      id: 'money-settings-left-alone',
      text: {
        ja: '入金口座の変更、ユーザーの追加、アプリの許可は行いません。必要なときは、オーナーが行います。',
        en: 'I do not change pay-out accounts, add users or allow apps. The owner does that when it is needed.',
      },
      attack: {
        ja: '頼まれて設定を変え、売上や店を奪われること',
        en: 'Losing money or the shop through a setting changed on request',
      },
      why: {
        ja: '日本のAmazonの説明では、口座を変えると入金が3日間止まります。よかれと思って変えても、店にお金が入らなくなります。',
        en: 'A changed account starts a three-day hold, says Amazon Japan. Even a well-meant change stops the shop’s money coming in.',
      },
      level: 'essential',
      minutes: 1,
      guide: '/guides/payout-account#q-staff',
      sources: ['amazon-sc-bank-account'],
    },
    {
      id: 'strange-things-told',
      text: {
        ja: 'おかしいと思ったら、直す前に画面を撮り、オーナーに知らせます。',
        en: 'When something looks odd, I take a picture and tell the owner before putting anything right.',
      },
      attack: {
        ja: '乗っ取りの始まりを見過ごすこと',
        en: 'The beginning of a takeover going unnoticed',
      },
      why: {
        ja: 'たとえば、頼んでいないコード、知らない出品やユーザー、書いた覚えのない購入者へのメッセージです。勘違いでも構いません。',
        en: 'For example: codes nobody asked for, unknown listings or users, messages to buyers that nobody wrote. A false alarm does no harm.',
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
        en: 'I do not install apps or extensions on work devices without asking, and I refuse remote control and screen sharing.',
      },
      attack: {
        ja: 'ウイルスや遠隔操作で、サインインした状態を盗まれること',
        en: 'Malware or remote control stealing a signed-in session',
      },
      why: {
        ja: 'サインインした状態を盗まれると、パスワードもコードも聞かれずに入られます。',
        en: 'Whoever steals a session is asked for neither password nor code.',
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
        ja: 'サインインしたままの画面は、二段階認証では守れません。',
        en: 'Two-step verification cannot protect a screen that is signed in.',
      },
      level: 'advised',
      minutes: 1,
    },
    {
      id: 'lost-phone-told',
      text: {
        ja: 'スマホをなくしたら、すぐに携帯会社とオーナーに知らせます。両方の番号を、紙に控えておきます。',
        en: 'If I lose my phone I tell the phone company and the owner at once. I have both numbers on paper.',
      },
      attack: {
        ja: '拾った人や盗んだ人に、コードを読まれること',
        en: 'A finder or thief reading your codes',
      },
      why: {
        ja: 'Amazonの案内でも、まず携帯会社に回線を止めてもらいます。番号をスマホの中にしか入れていないと、なくしたときに見られません。',
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
        ja: '辞める日や端末を替える日は、サインアウトしてオーナーに伝えます。',
        en: 'On my last day, or with a new device, I sign out and tell the owner.',
      },
      attack: {
        ja: '使わなくなったIDや端末が、入口として残ること',
        en: 'A sign-in or device no longer used, left as a way in',
      },
      why: {
        ja: '誰も使っていないIDは、盗まれても気づけません。最後に、オーナーが権限を消します。',
        en: 'When a sign-in nobody uses is stolen, nobody notices. Last of all, the owner removes the permission.',
      },
      level: 'advised',
      minutes: 3,
      guide: '/guides/staff-and-tools#leaving',
    },
  ],
} as const satisfies Checklist;
