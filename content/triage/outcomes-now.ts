/** What to read and do at the outcomes that cannot wait. */
import type { OutcomeWords } from './outcomes';

export const outcomesNow = {
  o_shared: {
    title: {
      ja: 'コードが渡ったものとして、今から動きます',
      en: 'Act as if the code is in other hands',
    },
    meaning: [
      {
        ja: '偽の画面に入れたコードは、数秒で本物のサイトへ送られることがあります。ですから、今から順番に進めてください。',
        en: 'A code typed into a fake page can be passed to the real site within seconds. So start now, and go on in order.',
        sources: ['excite-passkey-sms'],
      },
      {
        ja: 'メールのパスワードも渡したかもしれないときは、受信箱を先にしてください。',
        en: 'If the password of your mailbox may be out too, do the mailbox first.',
      },
    ],
    sure: {
      ja: 'あなたの答えから、そう考えます。はっきりしないときも、同じ手順で確かめられます。',
      en: 'Your answer says so. If you are not sure, the same steps will show.',
    },
    steps: [
      'change-password',
      'sign-out-everywhere',
      'look-for-changes',
      'guard-mailbox',
      'call-bank',
      'write-down',
      'first-hour',
    ],
    doNot: [
      {
        ja: '「取り消すため」と言われても、次のコードを伝えない。',
        en: 'Do not give away another code, even “to cancel”.',
        sources: ['ftc-text-message-mess'],
      },
      {
        ja: '届いたメッセージを消さない。',
        en: 'Do not delete the messages.',
      },
    ],
    doneWhen: {
      ja: '身に覚えのない変更がなく、24時間、新しいコードが届かなければ、ひと区切りです。',
      en: 'There is no change you do not know, and no new code has come for 24 hours.',
    },
    ifItGoesOn: {
      ja: '知らない変更が見つかったら、乗っ取りとして対応します。',
      en: 'If you find a change you do not know, treat it as a takeover.',
      link: 'if-taken-over',
    },
    guide: 'already-shared',
    reminders: ['payout-look'],
  },
  o_caller: {
    title: { ja: '返事をせずに、切ってください', en: 'Hang up without an answer' },
    meaning: [
      {
        ja: 'コードを聞く人は、あなたのアカウントの前で、そのコードを待っています。先に「パスワードを忘れた場合」を押し、あとから聞き出す手口が知られています。',
        en: 'Whoever asks is waiting at the door of your account for that code. A known trick is to press “forgot password” first, and then ask you for the code.',
        sources: ['ftc-text-message-mess'],
      },
      {
        ja: 'まだ伝えていなければ、間に合います。',
        en: 'If you have not told them, you are in time.',
      },
    ],
    sure: {
      ja: 'コードは、サインイン画面に自分で入れるものです。人に伝える使い方はありません。',
      en: 'A verification code is for you to type into the sign-in page. It is never for telling.',
      sources: ['ftc-text-message-mess'],
    },
    steps: ['hang-up', 'change-password', 'look-for-changes', 'report-contact', 'if-entered'],
    doNot: [
      {
        ja: '言われたアプリを入れない。画面も見せない。',
        en: 'Do not install an app they name, and do not share your screen.',
      },
      {
        ja: '相手の言う番号に、かけ直さない。',
        en: 'Do not call back a number they give you.',
      },
    ],
    doneWhen: {
      ja: '自分で開いたAmazonに、身に覚えのない変更がなければ、ひと区切りです。',
      en: 'You looked in Amazon, opened by yourself, and found no change you do not know.',
    },
    ifItGoesOn: {
      ja: 'また電話が来たら、出ずにおきます。コードが届き続けるなら、種類を見分けてください。',
      en: 'Let further calls ring. If codes keep coming, tell which kind they are.',
      link: 'kinds',
    },
    guide: 'caller',
  },
  o_sim: {
    title: {
      ja: '電話番号を奪われた疑いがあります',
      en: 'Your phone number may have been taken',
    },
    meaning: [
      {
        ja: '急な圏外は、番号を別のSIMに移されたときの合図です。移されると、SMSのコードは相手に届きます。',
        en: 'A sudden loss of service is the sign of a number moved to another SIM. Then your text-message codes go to somebody else.',
        sources: ['toyokeizai-sim-swap'],
      },
      {
        ja: '故障や通信障害のこともあります。それも、携帯会社に聞けば分かります。',
        en: 'It can also be a fault or an outage. The carrier can tell you that as well.',
      },
    ],
    sure: {
      ja: '圏外だけでは決められません。携帯会社に確かめるまでは、奪われたものとして動きます。',
      en: 'No service alone proves nothing. Until the carrier has looked, act as if the number is taken.',
    },
    steps: [
      'call-carrier',
      'guard-mailbox',
      'change-password',
      'move-codes',
      'look-for-changes',
      'call-bank',
      'first-hour',
    ],
    doNot: [
      {
        ja: '圏外のまま、朝まで様子を見ない。',
        en: 'Do not wait until morning without service.',
      },
    ],
    doneWhen: {
      ja: '回線が自分のものだと携帯会社に確かめ、身に覚えのない変更もなければ、ひと区切りです。',
      en: 'The carrier confirms that the line is yours, and there is no change you do not know.',
    },
    ifItGoesOn: {
      ja: '回線が戻ってもコードが届くなら、種類を見分けてください。',
      en: 'If codes still come once the line is back, tell which kind they are.',
      link: 'kinds',
    },
    guide: 'no-service',
    reminders: ['payout-look'],
  },
  o_takeover: {
    title: { ja: '乗っ取りとして対応します', en: 'Treat it as an account takeover' },
    meaning: [
      {
        ja: '身に覚えのない変更や注文、急にサインインできないことは、誰かが入っている強い合図です。',
        en: 'A change or an order you do not know, or being locked out, is a strong sign that someone is in.',
        sources: ['shippingeasy-secure-account'],
      },
      {
        ja: '取り返すには、順番が大切です。受信箱、Amazon、店とお金の順に進めます。',
        en: 'The order matters: mailbox, then Amazon, then shop and money.',
      },
    ],
    sure: {
      ja: 'サインインできないだけなら、打ち間違いや、Amazonによる一時的な停止のこともあります。分かるまでは、同じ手順で進めます。',
      en: 'Being locked out alone can also be a typing mistake or a hold by Amazon. Until you know, go on the same way.',
    },
    steps: [
      'first-hour',
      'clean-device',
      'mailbox-first',
      'change-password',
      'sign-out-everywhere',
      'look-for-changes',
      'tell-amazon',
    ],
    doNot: [
      {
        ja: 'Amazonに伝えるまで、入金口座を変えない。',
        en: 'Do not edit the pay-out account before you have told Amazon.',
      },
      {
        ja: '知らない注文を発送しない。',
        en: 'Do not ship orders you do not know.',
        sources: ['shippingeasy-secure-account'],
      },
      {
        ja: '知らない口座や変更を、記録する前に消さない。',
        en: 'Do not remove an unknown account or change before you have kept a picture of it.',
      },
    ],
    doneWhen: {
      ja: '知らない端末、ユーザー、変更が残っておらず、Amazonから返事が来たら、ひと区切りです。',
      en: 'No unknown device, user or change is left, and Amazon has answered.',
    },
    ifItGoesOn: {
      ja: '直しても新しい変更が現れるなら、端末が感染しているか、受信箱を読まれたままかもしれません。別の端末で、受信箱からやり直します。',
      en: 'If new changes appear, the device may be infected or the mailbox still read. Start again with the mailbox, on another device.',
    },
    guide: 'taken-over',
    reminders: ['payout-look'],
  },
  o_inside: {
    title: {
      ja: '入られている疑いがあります',
      en: 'Someone may already be signed in',
    },
    meaning: [
      {
        ja: '登録情報を変えるためのコードは、設定の画面を開こうとしたときに届くと報告されています。頼んでいないなら、誰かがそこまで来ているかもしれません。',
        en: 'Reports say that codes for changing details are sent when someone tries to open the settings. If it was not you, somebody may have come that far.',
        sources: ['did2memo-code-sms'],
      },
    ],
    sure: {
      ja: '言い切れません。身近な人の操作や、偽のメッセージのこともあります。確かめるまでは、入られたものとして動きます。',
      en: 'Not certain. It can be someone close to you, or a fake message. Until you have looked, act as if they are in.',
    },
    steps: [
      'leave-code',
      'change-password',
      'sign-out-everywhere',
      'look-for-changes',
      'guard-mailbox',
      'takeover-if-change',
    ],
    doNot: [
      {
        ja: '届いたリンクを押さない。拒否も、自分で開いた画面でする。',
        en: 'Do not tap the link you were sent; deny on a page you opened yourself.',
        sources: ['about-amazon-jp-phishing'],
      },
    ],
    doneWhen: {
      ja: '知らない端末、ユーザー、変更が残っていなければ、ひと区切りです。',
      en: 'No unknown device, user or change is left.',
    },
    ifItGoesOn: {
      ja: 'パスワードを変えても同じコードが届くなら、受信箱を読まれているかもしれません。乗っ取りの手順に移ります。',
      en: 'If the same code comes after a new password, your mailbox may be read. Go on to the takeover steps.',
      link: 'if-taken-over',
    },
    guide: 'code-deny',
    reminders: ['payout-look'],
  },
  o_deny: {
    title: {
      ja: '誰かが設定を開こうとしたようです',
      en: 'Someone seems to have tried your settings',
    },
    meaning: [
      {
        ja: '「頼んでいなければ拒否を」というSMSには、amazon.co.jpのリンクがついた本物が報告されています。よく似た偽物もあり得ます。',
        en: 'Among the messages that say “deny if this was not you”, genuine ones with a link on amazon.co.jp have been reported. A fake can look alike.',
        sources: ['did2memo-code-sms'],
      },
      {
        ja: '見分ける必要はありません。どちらでも、自分で開いたAmazonで確かめられます。',
        en: 'You need not tell them apart. Either way, look in Amazon, opened by yourself.',
      },
    ],
    sure: {
      ja: 'このコードにパスワードが要るかどうかは、言い切れません。自分で設定を開いたときにも届きます。',
      en: 'Whether this code needs the password is not certain. It also comes when you open the settings yourself.',
      sources: ['did2memo-code-sms'],
    },
    steps: [
      'own-action',
      'deny-in-app',
      'look-for-changes',
      'change-password',
      'sign-out-everywhere',
      'takeover-if-change',
    ],
    doNot: [
      {
        ja: '届いたリンクを押さない。コードを返信しない。',
        en: 'Do not tap the link, and do not send the code back.',
        sources: ['about-amazon-jp-phishing'],
      },
    ],
    doneWhen: {
      ja: '自分の操作だと分かるか、パスワードを変えて身に覚えのない変更もなければ、ひと区切りです。',
      en: 'It was your own doing; or the password is changed and there is no change you do not know.',
    },
    ifItGoesOn: {
      ja: '自分の操作でないのに続くなら、入られているものとして動きます。',
      en: 'If it goes on and is not you, act as if someone is in.',
      link: 'if-inside',
    },
    guide: 'code-deny',
    reminders: ['payout-look'],
  },
  o_bomb: {
    title: {
      ja: '大量の通知から、大事な知らせを探します',
      en: 'Look for the real notice in the flood',
    },
    meaning: [
      {
        ja: 'いろいろな所から一度に届くと、注文や変更の大事な知らせが埋もれます。それを狙った目くらましも考えられます。',
        en: 'When codes and mails pour in from everywhere, a notice of an order or a change gets buried. That may be what the flood is for.',
      },
    ],
    sure: {
      ja: 'ただのいたずらのこともあります。大事な知らせがないと確かめるまでは、どちらとも言えません。',
      en: 'It may be mere mischief. Nobody can tell until you have looked for a real notice.',
    },
    steps: [
      'search-mail',
      'look-for-changes',
      'call-bank',
      'guard-mailbox',
      'change-password',
      'filter-mail',
    ],
    doNot: [
      {
        ja: 'まとめて消さない。',
        en: 'Do not delete them all at once.',
      },
      {
        ja: '見知らぬメールの「配信停止」のリンクを押さない。',
        en: 'Do not tap “unsubscribe” in mails you do not know.',
      },
    ],
    doneWhen: {
      ja: '大事な知らせを見つけて対応したか、ないと確かめたら、ひと区切りです。',
      en: 'You found the real notice and acted on it, or made sure that there is none.',
    },
    ifItGoesOn: {
      ja: '続くあいだは振り分けを残し、一日に一度、大事な知らせを探します。知らない注文や変更があれば、乗っ取りとして対応します。',
      en: 'While it lasts, keep the filter and look for real notices once a day. If there is an order or a change you do not know, treat it as a takeover.',
      link: 'if-taken-over',
    },
    guide: 'code-flood',
    reminders: ['payout-look'],
  },
} as const satisfies Record<string, OutcomeWords>;
