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
        ja: 'サインイン用のコードは、メールアドレスとパスワードが入力されたあとに求められます。頼んでいないのに届くのは、今のパスワードを知られている強い合図です。',
        en: 'A sign-in code is asked for after the e-mail address and the password. One you did not ask for is a strong sign that your current password is known.',
        sources: ['amazon-sc-2sv'],
      },
      {
        ja: 'コードを渡さない限り、二段階認証がこの入り方を止めています。2017年の出品者の例では、パスワードを変えるとコードが止まりました。',
        en: 'As long as you keep the code, two-step verification holds this way in shut. In one seller’s case in 2017 the codes stopped when the password was changed.',
        sources: ['seed-blog-2017'],
      },
    ],
    sure: {
      ja: '証拠ではありません。自分の端末や、パスワードの要らないコードのこともあります。',
      en: 'It is no proof. It can be a device of yours, or a code that needs no password.',
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
        ja: '二段階認証を切らない。切ると、設定し直すまでセラーセントラルに入れません。',
        en: 'Do not turn two-step verification off: you cannot get into Seller Central until it is set up again.',
        sources: ['amazon-sc-2sv-faq-us'],
      },
      {
        ja: 'サインインの知らせを、うっかり承認しない。',
        en: 'Do not approve a sign-in by mistake.',
      },
    ],
    doneWhen: {
      ja: 'パスワードを変えたあと、コードが止まれば、ひと区切りです。',
      en: 'The codes stop after the new password.',
    },
    ifItGoesOn: {
      ja: '変えても続くなら、パスワードの要らないコードか、自分の端末かもしれません。文面から、もう一度見分けてください。',
      en: 'If they go on, they may be codes that need no password, or a device of yours. Look at the wording once more.',
      link: 'kinds',
    },
    guide: 'after-change',
    reminders: ['payout-look'],
  },
  o_single: {
    title: { ja: '原因の分からないコードです', en: 'A code with no known cause' },
    meaning: [
      {
        ja: '1通だけなら、誰かの打ち間違いや、その番号の前の持ち主あてのこともあります。',
        en: 'A single code can be somebody’s typing mistake, or meant for whoever had your number before.',
        sources: ['tuhan-jyoho-codes'],
      },
      {
        ja: 'サインイン用のコードや「サインイン試行」の知らせなら、1通でも、パスワードを知られていることがあります。今日のうちに変えておきます。',
        en: 'But one sign-in code or one “sign-in attempt” can already mean that your password is known. So change it today.',
        sources: ['amazon-sc-2sv', 'chiilabo-sign-in-alert'],
      },
    ],
    sure: {
      ja: '1通だけでは、どちらとも言えません。',
      en: 'One code alone does not tell which.',
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
        ja: '覚えのないサインインを承認しない。',
        en: 'Do not approve a sign-in that was not you.',
      },
    ],
    doneWhen: {
      ja: 'パスワードを変え、7日のあいだ次のコードが届かなければ、ひと区切りです。',
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
        ja: 'セラーセントラルの二段階認証は、コードをメールで送りません。メールのコードは、再設定や本人確認など別の手続きのものか、偽物です。',
        en: 'Seller Central two-step verification does not send codes by e-mail. Yours belongs to something else, such as a reset or an identity check, or it is a fake.',
        sources: ['amazon-sc-2sv-faq-us'],
      },
      {
        ja: 'どちらでも、守るのは受信箱です。メールのコードは、受信箱を読める人なら使えるからです。',
        en: 'Either way, the mailbox is what to protect: whoever can read it can use such a code.',
      },
    ],
    sure: {
      ja: '手続きによって意味が変わり、メールだけでは決められません。メッセージセンターに載っていないことも、偽物の証拠にはなりません。',
      en: 'What it means depends on what it is for; the mail alone does not tell. That it is missing from Message Center does not make it a fake.',
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
        en: 'Do not sign in through a link in the mail.',
        sources: ['about-amazon-jp-phishing'],
      },
    ],
    doneWhen: {
      ja: '受信箱に二段階認証が入り、知らない転送も変更もなければ、ひと区切りです。',
      en: 'The mailbox has two-step verification, and there is no forwarding and no change you do not know.',
    },
    ifItGoesOn: {
      ja: 'パスワードを変えても続くなら、再設定のコードかもしれません。',
      en: 'If they go on after the new password, they may be reset codes.',
      link: 'if-reset',
    },
    guide: 'code-mail',
  },
  o_reset: {
    title: {
      ja: '誰かが「パスワードを忘れた場合」を使ったようです',
      en: 'Somebody used “forgot password” with your address',
    },
    meaning: [
      {
        ja: 'このコードは、メールアドレスか電話番号を入れるだけで送れます。パスワードは要りません。',
        en: 'Anyone who types your e-mail address or phone number can have this code sent. No password is needed.',
        sources: ['amazon-reset-password'],
      },
      {
        ja: 'パスワードを変えても、この種類は止まりません。守るのは、コードが届く受信箱です。',
        en: 'A new password does not stop this kind. What to protect is the mailbox the codes come to.',
      },
    ],
    sure: {
      ja: '再設定のコードだけなら、パスワードが漏れた合図にはなりません。',
      en: 'Reset codes alone are no sign that your password is out.',
      sources: ['amazon-reset-password'],
    },
    steps: ['leave-code', 'guard-mailbox', 'look-for-changes', 'separate-address'],
    doNot: [
      {
        ja: 'あとから届く「コードを返信して」に答えない。コードを盗むための連絡です。',
        en: 'Do not answer a second message that asks for the code: it is sent to steal it.',
        sources: ['ftc-text-message-mess'],
      },
    ],
    doneWhen: {
      ja: '受信箱に二段階認証が入り、知らない自動転送もなければ、あとは届いても使わないだけで済みます。',
      en: 'The mailbox has two-step verification and no forwarding you do not know. From then on, leaving the codes unused is enough.',
    },
    ifItGoesOn: {
      ja: 'サインイン用のコードも届き始めたら、意味が変わります。もう一度見分けてください。',
      en: 'If sign-in codes start to come too, that means something else. Go through the questions again.',
      link: 'start',
    },
    guide: 'code-reset',
  },
  o_fake: {
    title: { ja: '偽のメッセージの疑いがあります', en: 'Probably a fake message' },
    meaning: [
      {
        ja: 'Amazonではないリンクや「取り消し用」の電話番号は、偽物によく見られます。',
        en: 'A link that is not Amazon’s, or a phone number “to cancel”, is often seen in fakes.',
        sources: ['verified-amazon-otp'],
      },
      {
        ja: '本物でも偽物でも、することは同じです。リンクも番号も使わず、Amazonを自分で開いて確かめます。',
        en: 'Real or fake, you do the same: use neither link nor number, and look in Amazon, opened by yourself.',
      },
    ],
    sure: {
      ja: '文面だけでは決められません。拒否のリンクがついた本物も報告されています。何も入力していなければ、入られた合図にはなりません。',
      en: 'The wording alone does not decide it: genuine messages with a “deny” link have been reported. If you typed nothing, it is no sign that anyone got in.',
      sources: ['did2memo-code-sms'],
    },
    steps: ['tap-nothing', 'deny-in-app', 'look-for-changes', 'report-contact', 'if-entered'],
    doNot: [
      {
        ja: 'メッセージの番号に、確かめの電話をかけない。',
        en: 'Do not call the number in the message to check.',
      },
      {
        ja: '文面が自然だというだけで、本物と決めない。',
        en: 'Do not take it for real because it is well written.',
      },
    ],
    doneWhen: {
      ja: '何も入力しておらず、身に覚えのない変更もなければ、ひと区切りです。',
      en: 'You typed nothing, and there is no change you do not know.',
    },
    ifItGoesOn: {
      ja: '同じようなメッセージは、開かずにおけば十分です。文面の違うコードが届いたら、種類を見分けてください。',
      en: 'Leave messages like it unopened; that is enough. If a code with another wording comes, tell which kind it is.',
      link: 'kinds',
    },
    guide: 'code-delivery',
  },
  o_wrong: {
    title: { ja: 'ほかの人あてのコードのようです', en: 'The code seems meant for someone else' },
    meaning: [
      {
        ja: '番号の打ち間違いや、その番号を前に使っていた人あてのことがあります。アカウントがなければ、入られる先もありません。',
        en: 'Someone may have mistyped a number, or had yours before. Without an account there is nothing to get into.',
        sources: ['tuhan-jyoho-codes'],
      },
    ],
    sure: {
      ja: 'アカウントが本当になければ、あなたへの攻撃の合図ではありません。',
      en: 'If you really have no account, it is no sign of an attack on you.',
    },
    steps: ['leave-code', 'no-stranger-sign-in', 'old-account', 'tell-service'],
    doNot: [
      {
        ja: 'メッセージの番号に、間違いだと知らせる電話をかけない。',
        en: 'Do not call a number in the message to say it is a mistake.',
      },
    ],
    doneWhen: {
      ja: 'コードを使わずにおけば、それで終わりです。',
      en: 'You left the code unused.',
    },
    ifItGoesOn: {
      ja: 'ほかのサービスからも届き始めたら、もう一度見分けてください。',
      en: 'If other services start to send codes too, go through the questions again.',
      link: 'start',
    },
    guide: 'code-harmless',
  },
  o_delivery: {
    title: { ja: '荷物を受け取るための番号です', en: 'A code for receiving a parcel' },
    meaning: [
      {
        ja: '高額な荷物では、配達員に伝える番号が届くことがあります。サインインとは別のものです。',
        en: 'For some expensive parcels you get a code to tell the driver. It has nothing to do with sign-in.',
        sources: ['verified-amazon-otp'],
      },
    ],
    sure: {
      ja: '届く荷物があるなら、自然な知らせです。',
      en: 'With a parcel due, this is what one would expect.',
    },
    steps: ['check-order', 'driver-only', 'look-for-changes'],
    doNot: [
      {
        ja: '電話やメッセージで聞かれても、伝えない。',
        en: 'Do not give it to anyone who calls or writes.',
      },
    ],
    doneWhen: {
      ja: '荷物を受け取れば、番号は役目を終えます。',
      en: 'You have the parcel; the code has done its work.',
    },
    ifItGoesOn: {
      ja: '荷物が来ないのに番号を聞かれたら、伝えずに切ってください。',
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
        ja: '古い端末や出品ツールは、保存したパスワードで、自動で入り直すことがあります。そのたびにコードが届きます。',
        en: 'An old device or a listing tool may sign in again by itself with a saved password. A code comes each time.',
        sources: ['tuhan-jyoho-codes'],
      },
    ],
    sure: {
      ja: 'その端末を止めてコードも止まれば、確かです。',
      en: 'If the codes stop with that device, you can be sure.',
    },
    steps: ['sign-out-old-device', 'look-for-changes', 'own-login', 'use-app'],
    doNot: [
      {
        ja: '仲間うちでも、コードをチャットで送らない。',
        en: 'Do not pass codes on in a chat, even among colleagues.',
      },
    ],
    doneWhen: {
      ja: '次に届くコードが、自分で頼んだものだけになれば、ひと区切りです。',
      en: 'The only codes that come are ones you asked for.',
    },
    ifItGoesOn: {
      ja: '端末を止めても続くなら、パスワードを知られていると考えて動きます。',
      en: 'If they go on with the device out, act as if your password is known.',
      link: 'if-password-known',
    },
    guide: 'code-harmless',
    reminders: ['access-review'],
  },
} as const satisfies Record<string, OutcomeWords>;
