/** What to read and do at the outcomes for today, for this week, and where there is no hurry. */
import type { OutcomeWords } from './outcomes';

export const outcomesLater = {
  o_password: {
    title: {
      ja: 'パスワードを知られている可能性が高いです',
      en: 'Somebody probably knows your password',
    },
    meaning: [
      {
        ja: 'サインイン用のコードは、メールアドレスとパスワードが入力されたあとに求められます。頼んでいないのに届いたなら、今のパスワードを知られている可能性が高いです。',
        en: 'A sign-in code is asked for after the e-mail address and the password. One you did not ask for is a strong sign that your current password is known.',
        sources: ['amazon-sc-2sv'],
      },
      {
        ja: 'コードを教えない限り、二段階認証のおかげで、この方法では入れません。2017年の出品者の例では、パスワードを変えるとコードが止まりました。',
        en: 'As long as you tell nobody the code, two-step verification keeps them out this way. In one seller’s case in 2017 the codes stopped when the password was changed.',
        sources: ['seed-blog-2017'],
      },
    ],
    sure: {
      ja: '確実な証拠ではありません。自分の端末が原因のことも、パスワードがなくても届くコードのこともあります。',
      en: 'It is not proof. The cause can be a device of yours, or the code can be one that needs no password.',
      sources: ['tuhan-jyoho-codes'],
    },
    steps: [
      'leave-code',
      'change-password',
      'sign-out-everywhere',
      'look-for-changes',
      'guard-mailbox',
      'change-reused',
      'use-app',
    ],
    doNot: [
      {
        ja: '二段階認証をオフにしない。オフにすると、設定し直すまでセラーセントラルに入れません。',
        en: 'Do not turn two-step verification off: you cannot get into Seller Central until it is set up again.',
        sources: ['amazon-sc-2sv-faq-us'],
      },
      {
        ja: 'サインインの確認が届いても、うっかり承認しない。',
        en: 'Do not approve a sign-in by mistake.',
      },
    ],
    doneWhen: {
      ja: 'パスワードを変えたあと、コードが止まれば、ひと区切りです。',
      en: 'You changed the password, and the codes have stopped.',
    },
    ifItGoesOn: {
      ja: '変えても続くなら、パスワードがなくても届くコードか、自分の端末が原因かもしれません。文面から、もう一度見分けてください。',
      en: 'If they go on, they may be codes that need no password, or come from a device of yours. Look at the wording once more.',
      link: 'after-change',
    },
    guide: 'kinds',
    reminders: ['payout-look'],
  },
  o_single: {
    title: { ja: '原因がはっきりしないコードです', en: 'A code whose cause is not clear' },
    meaning: [
      {
        ja: '1通だけなら、誰かが番号を打ち間違えたか、その番号を前に使っていた人あてのコードかもしれません。',
        en: 'A single code can be somebody’s typing mistake, or meant for whoever had your number before.',
        sources: ['tuhan-jyoho-codes'],
      },
      {
        ja: 'ただし、サインイン用のコードや「サインイン試行」の知らせなら、1通だけでも、パスワードを知られていることがあります。今日のうちに変えておきます。',
        en: 'But one sign-in code or one “sign-in attempt” can already mean that your password is known. So change it today.',
        sources: ['amazon-sc-2sv', 'chiilabo-sign-in-alert'],
      },
    ],
    sure: {
      ja: '1通だけでは、どちらとも言えません。',
      en: 'One code alone does not tell you which it is.',
    },
    steps: [
      'leave-code',
      'find-own-device',
      'look-for-changes',
      'change-password',
      'sign-out-everywhere',
      'use-app',
    ],
    doNot: [
      {
        ja: '身に覚えのないサインインを承認しない。',
        en: 'Do not approve a sign-in that was not you.',
      },
    ],
    doneWhen: {
      ja: 'パスワードを変え、7日の間次のコードが届かなければ、ひと区切りです。',
      en: 'The password is changed, and no other code comes for 7 days.',
    },
    ifItGoesOn: {
      ja: '2通目が届いたら、もう一度見分けてください。',
      en: 'If a second one comes, go through the questions again.',
      link: 'start',
    },
    guide: 'code-sign-in',
    reminders: ['payout-look'],
  },
  o_mail: {
    title: { ja: '出品者の二段階認証のコードではありません', en: 'Not a seller’s two-step code' },
    meaning: [
      {
        ja: 'セラーセントラルの二段階認証は、コードをメールで送りません。メールで届いたコードは、パスワードの再設定や本人確認など、別の手続きのコードか、偽物です。',
        en: 'Seller Central two-step verification does not send codes by e-mail. Yours belongs to something else, such as a password reset or an identity check, or it is a fake.',
        sources: ['amazon-sc-2sv-faq-us'],
      },
      {
        ja: 'どちらの場合も、まず受信箱を守ります。メールのコードは、受信箱を読める人なら誰でも使えるからです。',
        en: 'Either way, protect the mailbox first: anybody who can read it can use such a code.',
      },
    ],
    sure: {
      ja: '何の手続きかによって意味が変わるため、メールが届いたというだけでは決められません。メッセージセンターに載っていなくても、偽物とは限りません。',
      en: 'What it means depends on what it is for, and the e-mail alone does not tell you. If it is not in Message Center, that does not make it a fake.',
      sources: ['about-amazon-jp-phishing'],
    },
    steps: [
      'leave-code',
      'find-own-device',
      'guard-mailbox',
      'look-for-changes',
      'change-password',
      'report-contact',
    ],
    doNot: [
      {
        ja: 'メールのリンクから、サインインしない。',
        en: 'Do not sign in through a link in the e-mail.',
        sources: ['about-amazon-jp-phishing'],
      },
    ],
    doneWhen: {
      ja: '受信箱に二段階認証を設定し、知らない転送も変更もないと確かめたら、ひと区切りです。',
      en: 'The mailbox has two-step verification, and you find no forwarding and no change you do not recognise.',
    },
    ifItGoesOn: {
      ja: 'パスワードを変えても続くなら、パスワード再設定のコードかもしれません。',
      en: 'If they go on after you changed the password, they may be reset codes.',
      link: 'if-reset',
    },
    guide: 'code-mail',
  },
  o_reset: {
    title: {
      ja: '誰かが「パスワードを忘れた場合」を使ったようです',
      en: 'Somebody seems to have used “forgot password” with your address',
    },
    meaning: [
      {
        ja: 'このコードは、メールアドレスか電話番号を入力するだけで送れます。パスワードを知らない人でも送れます。',
        en: 'Anyone who types your e-mail address or phone number can have this code sent. No password is needed.',
        sources: ['amazon-reset-password'],
      },
      {
        ja: 'パスワードを変えても、この種類のコードは止まりません。守りたいのは、コードが届く受信箱です。',
        en: 'A new password does not stop this kind. What to protect is the mailbox the codes come to.',
      },
    ],
    sure: {
      ja: '再設定のコードが届いただけなら、パスワードが漏れたとは言えません。',
      en: 'Reset codes alone are no sign that your password has leaked.',
      sources: ['amazon-reset-password'],
    },
    steps: ['leave-code', 'guard-mailbox', 'look-for-changes', 'separate-address'],
    doNot: [
      {
        ja: 'あとから「コードを返信して」と連絡が来ても答えない。コードを盗むための連絡です。',
        en: 'Do not answer if a second message asks for the code: it is sent to steal it.',
        sources: ['ftc-text-message-mess'],
      },
    ],
    doneWhen: {
      ja: '受信箱に二段階認証を設定し、知らない自動転送がないと確かめれば、ひと区切りです。あとは、コードが届いても使わずにおけば済みます。',
      en: 'The mailbox has two-step verification, and no forwarding you do not recognise. From then on it is enough to leave the codes unused.',
    },
    ifItGoesOn: {
      ja: 'サインイン用のコードも届き始めたら、意味が変わります。もう一度見分けてください。',
      en: 'If sign-in codes start to come too, that means something different. Go through the questions again.',
      link: 'start',
    },
    guide: 'code-reset',
  },
  o_fake: {
    title: { ja: '偽のメッセージの疑いがあります', en: 'Probably a fake message' },
    meaning: [
      {
        ja: 'Amazon以外へのリンクや「取り消し用」の電話番号は、偽物によくあります。',
        en: 'Fakes often carry a link that is not Amazon’s, or a phone number “to cancel”.',
        sources: ['verified-amazon-otp'],
      },
      {
        ja: '本物でも偽物でも、することは同じです。リンクも電話番号も使わず、自分でAmazonを開いて確かめます。',
        en: 'Real or fake, what you do is the same: do not use the link or the number; open Amazon yourself and check there.',
      },
    ],
    sure: {
      ja: '文面だけでは決められません。拒否のリンクが付いた本物も報告されています。何も入力していなければ、このメッセージだけで、入られたとは言えません。',
      en: 'The wording alone does not settle it: genuine messages with a “deny” link have been reported. If you typed nothing, getting the message is no sign that anyone got in.',
      sources: ['did2memo-code-sms'],
    },
    steps: ['tap-nothing', 'deny-in-app', 'look-for-changes', 'report-contact', 'if-entered'],
    doNot: [
      {
        ja: '確かめるつもりでも、メッセージにある番号に電話をかけない。',
        en: 'Do not call the number in the message to check.',
      },
      {
        ja: '文面が自然だというだけで、本物だと思わない。',
        en: 'Do not take it for genuine just because it is well written.',
      },
    ],
    doneWhen: {
      ja: '何も入力しておらず、身に覚えのない変更もなければ、ひと区切りです。',
      en: 'You typed nothing, and you find no change you do not recognise.',
    },
    ifItGoesOn: {
      ja: '同じようなメッセージがまた届いても、リンクを開かずにおけば十分です。文面の違うコードが届いたら、種類を見分けてください。',
      en: 'If more messages like it come, it is enough not to open their links. If a code with other wording comes, find out which kind it is.',
      link: 'kinds',
    },
    guide: 'code-delivery',
  },
  o_wrong: {
    title: { ja: 'ほかの人あてのコードのようです', en: 'The code seems meant for someone else' },
    meaning: [
      {
        ja: '誰かが番号を打ち間違えたか、その番号を前に使っていた人あてのコードかもしれません。アカウントを持っていなければ、入られることもありません。',
        en: 'Someone may have mistyped a number, or had yours before. Without an account there is nothing to get into.',
        sources: ['tuhan-jyoho-codes'],
      },
    ],
    sure: {
      ja: '本当にアカウントを持っていなければ、自分が狙われているとは言えません。',
      en: 'If you really have no account there, it is no sign of an attack on you.',
    },
    steps: ['leave-code', 'no-stranger-sign-in', 'old-account', 'tell-service'],
    doNot: [
      {
        ja: '間違いだと知らせるためでも、メッセージにある番号に電話をかけない。',
        en: 'Do not call a number in the message to say it is a mistake.',
      },
    ],
    doneWhen: {
      ja: 'コードを使わずにおけば、それで終わりです。',
      en: 'Leave the code unused, and that is all.',
    },
    ifItGoesOn: {
      ja: 'ほかのサービスからも届き始めたら、もう一度見分けてください。',
      en: 'If other services start to send codes too, go through the questions again.',
      link: 'start',
    },
    guide: 'code-harmless',
  },
  o_delivery: {
    title: { ja: '荷物を受け取るときの番号です', en: 'A code for receiving a parcel' },
    meaning: [
      {
        ja: '高額な荷物では、配達員に伝える番号が届くことがあります。サインイン用のコードではありません。',
        en: 'For some expensive parcels you get a code to tell the driver. It has nothing to do with sign-in.',
        sources: ['verified-amazon-otp'],
      },
    ],
    sure: {
      ja: '届く予定の荷物があるなら、通常の知らせと考えられます。',
      en: 'If a parcel is due, such a message is what you would expect.',
    },
    steps: ['check-order', 'driver-only', 'look-for-changes'],
    doNot: [
      {
        ja: '電話やメッセージで聞かれても、教えない。',
        en: 'Do not give it to anyone who calls or writes.',
      },
    ],
    doneWhen: {
      ja: '荷物を受け取れば、それで終わりです。',
      en: 'You have received the parcel.',
    },
    ifItGoesOn: {
      ja: '荷物が来ないのに番号を聞かれたら、教えずに電話を切ってください。',
      en: 'If there is no parcel and someone asks for the code, hang up.',
      link: 'if-called',
    },
    guide: 'code-delivery',
  },
  o_benign: {
    title: {
      ja: '自分の端末やツールが原因のようです',
      en: 'Your own device or tool seems to be the cause',
    },
    meaning: [
      {
        ja: '古い端末や出品ツールが、保存したパスワードで自動的にサインインし直すことがあります。そのたびにコードが届きます。',
        en: 'An old device or a listing tool may sign in again by itself with a saved password. A code comes each time.',
        sources: ['tuhan-jyoho-codes'],
      },
    ],
    sure: {
      ja: 'その端末を止めて、コードも止まれば、それが原因です。',
      en: 'If the codes stop once that device is signed out, that was the cause.',
    },
    steps: ['sign-out-old-device', 'look-for-changes', 'own-login', 'use-app'],
    doNot: [
      {
        ja: '一緒に働く人にも、コードをチャットで送らない。',
        en: 'Do not pass codes on in a chat, even among colleagues.',
      },
    ],
    doneWhen: {
      ja: '自分で頼んだコードしか届かなくなれば、ひと区切りです。',
      en: 'Only codes you asked for come now.',
    },
    ifItGoesOn: {
      ja: '端末を止めても続くなら、パスワードを知られていると考えて対応します。',
      en: 'If they go on after the device is signed out, act as if somebody knows your password.',
      link: 'if-password-known',
    },
    guide: 'code-harmless',
    reminders: ['access-review'],
  },
} as const satisfies Record<string, OutcomeWords>;
