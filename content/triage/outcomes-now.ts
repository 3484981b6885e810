/** What to read and do at the outcomes that cannot wait. */
import type { OutcomeWords } from './outcomes';

export const outcomesNow = {
  o_shared: {
    title: {
      ja: 'コードが相手に渡ったと考えて、すぐに対応します',
      en: 'Act as if somebody has your code',
    },
    meaning: [
      {
        ja: '偽の画面に入力したコードは、数秒のうちに本物のサイトで使われることがあります。下の手順を、今から順番に進めてください。',
        en: 'A code typed into a fake page can be used on the real site within seconds. Start on the steps below now, in order.',
        sources: ['excite-passkey-sms'],
      },
      {
        ja: 'メールのパスワードも教えたかもしれないときは、先に受信箱を守ってください。',
        en: 'If you may have given away the password of your mailbox too, protect the mailbox first.',
      },
    ],
    sure: {
      ja: 'お答えの内容から、そう判断しました。はっきり覚えていないときも、同じ手順で確かめられます。',
      en: 'We go by your answer. If you are not sure, the same steps will help you find out.',
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
        ja: '「取り消すために必要」と言われても、次のコードを教えない。',
        en: 'Do not give away another code, even if you are told that it is needed “to cancel”.',
        sources: ['ftc-text-message-mess'],
      },
      {
        ja: '届いたメッセージを消さない。',
        en: 'Do not delete the messages.',
      },
    ],
    doneWhen: {
      ja: '身に覚えのない変更がなく、24時間、新しいコードが届かなければ、ひと区切りです。',
      en: 'You find no change you do not recognise, and no new code has come for 24 hours.',
    },
    ifItGoesOn: {
      ja: '身に覚えのない変更が見つかったら、乗っ取りとして対応します。',
      en: 'If you find a change you do not recognise, treat it as a takeover.',
      link: 'if-taken-over',
    },
    guide: 'already-shared',
    reminders: ['payout-look'],
  },
  o_caller: {
    title: { ja: '何も答えずに、電話を切ってください', en: 'Hang up without answering' },
    meaning: [
      {
        ja: 'コードを聞いてくるのは、アカウントに入るために、そのコードが必要だからです。先に「パスワードを忘れた場合」を押してコードを送らせ、あとから聞き出す手口が知られています。',
        en: 'Whoever asks needs that code to get into your account. A known trick is to press “forgot password” so that a code is sent to you, and then to ask you for it.',
        sources: ['ftc-text-message-mess'],
      },
      {
        ja: 'まだ教えていなければ、間に合います。',
        en: 'If you have not told them, you are in time.',
      },
    ],
    sure: {
      ja: 'コードは、自分でサインイン画面に入力するものです。人に教える必要はありません。',
      en: 'A verification code is for you to type into the sign-in page. There is no need to tell it to anybody.',
      sources: ['ftc-text-message-mess'],
    },
    steps: ['hang-up', 'change-password', 'look-for-changes', 'report-contact', 'if-entered'],
    doNot: [
      {
        ja: '相手に言われたアプリを入れない。画面の共有にも応じない。',
        en: 'Do not install an app they name, and do not share your screen.',
      },
      {
        ja: '相手が言う番号に、かけ直さない。',
        en: 'Do not call back a number they give you.',
      },
    ],
    doneWhen: {
      ja: '自分でAmazonを開いて見て、身に覚えのない変更がなければ、ひと区切りです。',
      en: 'You opened Amazon yourself, looked, and found no change you do not recognise.',
    },
    ifItGoesOn: {
      ja: 'また電話が来ても、出ないでください。コードが届き続けるなら、種類を見分けてください。',
      en: 'Do not answer if they call again. If codes keep coming, find out which kind they are.',
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
        ja: '電話番号が別のSIMに移されると、スマホが急に圏外になります。そうなると、SMSのコードは相手に届きます。',
        en: 'When a number is moved to another SIM, the phone suddenly loses its service. Codes sent by text message then go to somebody else.',
        sources: ['toyokeizai-sim-swap'],
      },
      {
        ja: '故障や通信障害ということもあります。携帯会社に聞けば、どちらなのかが分かります。',
        en: 'It can also be a fault or an outage. The carrier can tell you which it is.',
      },
    ],
    sure: {
      ja: '圏外になっただけでは決められません。携帯会社に確かめるまでは、奪われたと考えて対応します。',
      en: 'Having no service proves nothing by itself. Until the carrier has checked, act as if the number has been taken.',
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
        ja: '圏外のまま朝まで待たない。',
        en: 'Do not wait until morning without service.',
      },
    ],
    doneWhen: {
      ja: '回線が自分のものだと携帯会社に確かめられ、身に覚えのない変更もなければ、ひと区切りです。',
      en: 'The carrier confirms that the line is yours, and you find no change you do not recognise.',
    },
    ifItGoesOn: {
      ja: '回線が戻っても、頼んでいないコードが届くなら、種類を見分けてください。',
      en: 'If codes you did not ask for still come once the line is back, find out which kind they are.',
      link: 'kinds',
    },
    guide: 'no-service',
    reminders: ['payout-look'],
  },
  o_takeover: {
    title: { ja: '乗っ取りとして対応します', en: 'Treat it as an account takeover' },
    meaning: [
      {
        ja: '身に覚えのない変更や注文があるとき、急にサインインできなくなったときは、誰かに入られている可能性が高いです。',
        en: 'A change or an order you do not recognise, or being suddenly locked out, is a strong sign that somebody has got in.',
        sources: ['shippingeasy-secure-account'],
      },
      {
        ja: '取り戻すには、順番が大切です。受信箱、Amazon、店とお金の順に進めます。',
        en: 'To get it back, the order matters: mailbox, then Amazon, then shop and money.',
      },
    ],
    sure: {
      ja: 'サインインできないだけなら、入力の間違いや、Amazonによる一時的な停止かもしれません。はっきりするまでは、同じ手順で進めます。',
      en: 'If all that is wrong is that you cannot sign in, it may be a typing mistake or a hold by Amazon. Until you know, follow the same steps.',
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
        en: 'Do not ship orders you do not recognise.',
        sources: ['shippingeasy-secure-account'],
      },
      {
        ja: '知らない口座や変更を見つけても、記録する前に消さない。',
        en: 'Do not remove an unknown account or undo a change before you have a picture of it.',
      },
    ],
    doneWhen: {
      ja: '知らない端末、ユーザー、変更が残っておらず、Amazonから返事が来たら、ひと区切りです。',
      en: 'No unknown device, user or change is left, and Amazon has answered you.',
    },
    ifItGoesOn: {
      ja: '直してもまた知らない変更が出てくるなら、端末がウイルスに感染しているか、受信箱をまだ読まれているのかもしれません。別の端末を使い、受信箱からやり直します。',
      en: 'If new changes appear, your device may be infected, or somebody may still be reading your e-mails. Start again with the mailbox, on another device.',
    },
    guide: 'taken-over',
    reminders: ['payout-look'],
  },
  o_inside: {
    title: {
      ja: 'アカウントに入られている疑いがあります',
      en: 'Somebody may already be in your account',
    },
    meaning: [
      {
        ja: '登録情報を変えるためのコードは、設定の画面を開こうとしたときに届くと報告されています。頼んでいないなら、誰かがその画面まで進んでいるのかもしれません。',
        en: 'Reports say that codes for changing details are sent when someone tries to open the settings. If it was not you, somebody may have got as far as that page.',
        sources: ['did2memo-code-sms'],
      },
    ],
    sure: {
      ja: 'まだ決められません。身近な人の操作や、偽のメッセージということもあります。確かめるまでは、入られたと考えて対応します。',
      en: 'It is not certain. It can be somebody close to you, or a fake message. Until you have checked, act as if somebody is in.',
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
        ja: '届いたリンクを押さない。拒否するときも、自分で開いた画面から行う。',
        en: 'Do not tap the link you were sent; deny on a page you opened yourself.',
        sources: ['about-amazon-jp-phishing'],
      },
    ],
    doneWhen: {
      ja: '知らない端末、ユーザー、変更が残っていなければ、ひと区切りです。',
      en: 'No unknown device, user or change is left.',
    },
    ifItGoesOn: {
      ja: 'パスワードを変えても同じコードが届くなら、受信箱を読まれているかもしれません。乗っ取りと考えて、その手順に移ります。',
      en: 'If the same kind of code comes after you changed the password, somebody may be reading your e-mails. Go on to the takeover steps.',
      link: 'if-taken-over',
    },
    guide: 'code-deny',
    reminders: ['payout-look'],
  },
  o_deny: {
    title: {
      ja: '誰かが設定の画面を開こうとしたようです',
      en: 'Somebody seems to have tried to open your settings',
    },
    meaning: [
      {
        ja: '「頼んでいなければ拒否してください」というSMSには、amazon.co.jpのリンクが付いた本物があると報告されています。よく似た偽物かもしれません。',
        en: 'Among the messages that say “deny if this was not you”, genuine ones with a link on amazon.co.jp have been reported. But a fake can look just like it.',
        sources: ['did2memo-code-sms'],
      },
      {
        ja: '本物か偽物かを見分ける必要はありません。どちらであっても、自分でAmazonを開けば確かめられます。',
        en: 'You need not tell them apart. Either way, open Amazon yourself and check there.',
      },
    ],
    sure: {
      ja: 'パスワードを知っている人だけが送れるコードかどうかは、はっきりしていません。自分で設定の画面を開いたときにも届きます。',
      en: 'It is not certain whether somebody needs your password to trigger this code. It also comes when you open the settings yourself.',
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
        ja: '届いたリンクを押さない。コードを返信で送らない。',
        en: 'Do not tap the link, and do not send the code back.',
        sources: ['about-amazon-jp-phishing'],
      },
    ],
    doneWhen: {
      ja: '自分の操作だったと分かれば、そこで終わりです。そうでなければ、パスワードを変え、身に覚えのない変更がないと確かめたところで、ひと区切りです。',
      en: 'You find that it was you. Or, if it was not: the password is changed, and you find no change you do not recognise.',
    },
    ifItGoesOn: {
      ja: '自分の操作ではないのに続くなら、入られていると考えて対応します。',
      en: 'If it goes on and it is not you, act as if somebody is in.',
      link: 'if-inside',
    },
    guide: 'code-deny',
    reminders: ['payout-look'],
  },
  o_bomb: {
    title: {
      ja: '大量の通知の中から、大事な知らせを探します',
      en: 'Look for important notices in the flood',
    },
    meaning: [
      {
        ja: 'いろいろなサービスから一度に届くと、注文や変更の大事な知らせが埋もれます。それが狙いかもしれません。',
        en: 'When codes and e-mails pour in from everywhere, a notice of an order or a change gets buried. That may be the aim.',
      },
    ],
    sure: {
      ja: 'ただのいたずらということもあります。大事な知らせがないと確かめるまでは、どちらとも言えません。',
      en: 'It may be nothing more than mischief. You cannot tell until you have looked for important notices.',
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
        ja: 'メールをまとめて消さない。',
        en: 'Do not delete them all at once.',
      },
      {
        ja: '知らない相手からのメールにある「配信停止」のリンクを押さない。',
        en: 'Do not tap “unsubscribe” in e-mails you do not recognise.',
      },
    ],
    doneWhen: {
      ja: '大事な知らせを見つけて対応するか、ないと確かめられたら、ひと区切りです。',
      en: 'You found an important notice and acted on it, or made sure that there is none.',
    },
    ifItGoesOn: {
      ja: '続いている間は、振り分けの設定を残し、1日に1回、大事な知らせを探します。知らない注文や変更があれば、乗っ取りとして対応します。',
      en: 'While it lasts, keep the filter and look for important notices once a day. If there is an order or a change you do not recognise, treat it as a takeover.',
      link: 'if-taken-over',
    },
    guide: 'code-flood',
    reminders: ['payout-look'],
  },
} as const satisfies Record<string, OutcomeWords>;
