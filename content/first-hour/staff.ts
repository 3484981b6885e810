/** Steps of somebody who works in another person's shop: what is the owner's is left to the owner. */
import type { RunbookStep } from '../first-hour';

export const staffSteps = {
  'tell-owner': {
    ja: {
      title: 'オーナーに電話で知らせる',
      how: '前から知っている番号にかけます。伝えるのは、見たことと時刻だけです。出ないときは、次に連絡すると決めてある人にかけます。',
      why: '支払いの情報を変えられるのは、主たる所有者だけです。どうするかを決めるのもオーナーです。',
      avoid: 'チャットやメールだけで済ませないでください。侵入者に読まれているかもしれません。',
      keep: '誰に、いつ伝えたか。',
    },
    en: {
      title: 'Tell the owner by phone',
      how: 'Call a number you already know. Say only what you saw and when. If nobody answers, call whoever was named as next.',
      why: 'Only the primary owner can change payment information, and the decisions are the owner’s.',
      avoid: 'Do not leave it at chat or e-mail: the intruder may be reading it.',
      keep: 'Whom you told, and when.',
    },
    sources: ['amazon-sc-bank-account'],
  },
  'keep-codes': {
    ja: {
      title: 'コードはオーナーにも送らない',
      how: '届いたコードは、自分で開いたサインイン画面にだけ入力します。誰かに求められたら、知っている番号に電話して、本人かどうかを確かめます。',
      why: 'サポートの担当者や同僚を名乗って、コードや承認を求める手口があります。',
      avoid: 'コードを、SMSやチャットで転送しないでください。',
      keep: '求めてきた相手と、時刻。',
    },
    en: {
      title: 'Send codes to nobody, not even the owner',
      how: 'Type a code only into a sign-in page you opened yourself. If somebody asks for one, phone a number you know and find out whether it is really them.',
      why: 'People pose as support or a colleague to get a code or an approval.',
      avoid: 'Do not forward codes by text or chat.',
      keep: 'Who asked, and when.',
    },
    sources: ['ftc-text-message-mess', 'cpo-magazine-mfa-fatigue'],
  },
  'own-password': {
    ja: {
      title: '自分のIDのパスワードを変える',
      how: '自分専用のIDなら、ほかで使っていない15文字以上のものに変えます。オーナーと共用のIDなら、変えずにオーナーに任せます。',
      why: '自分のIDが入口になったのかもしれません。',
      avoid: 'オーナーのパスワードや電話番号は、変えないでください。',
      keep: '変えた時刻。',
    },
    en: {
      title: 'Change the password of your own sign-in',
      how: 'If the sign-in is yours alone, choose one of 15 or more characters that you use nowhere else. If you share the owner’s, leave it to the owner.',
      why: 'Your sign-in may have been the way in.',
      avoid: 'Do not change the owner’s password or phone number.',
      keep: 'When you changed it.',
    },
    sources: ['amazon-sc-2sv-faq', 'nist-sp-800-63b-4'],
    guide: { slug: 'passwords', heading: 'make-one' },
  },
  'own-sign-out': {
    ja: {
      title: '自分のIDを、すべての端末からサインアウトする',
      how: '仕事で使ったパソコンやスマホから、サインアウトします。使わなくなった古い端末も忘れないでください。',
      why: '侵入者がサインインしたままだと、コードを求められないことがあります。',
      avoid: 'オーナーの端末は、オーナーに任せてください。',
      keep: '知らない端末の名前。',
    },
    en: {
      title: 'Sign yourself out everywhere',
      how: 'Sign out of the computers and phones you work with, old ones included.',
      why: 'Somebody who is still signed in may not be asked for a code.',
      avoid: 'Leave the owner’s devices to the owner.',
      keep: 'Names of devices you do not know.',
    },
    sources: ['topnews-secure-account', 'ransomnews-session-theft'],
  },
  'own-two-step': {
    ja: {
      title: '自分の二段階認証を見直す',
      how: '自分のIDに、知らない電話番号やアプリが登録されていないか見ます。あれば画面を撮ってから消し、自分のものを登録し直します。',
      why: '二段階認証は、一人ずつ設定するものです。オーナーが設定していても、自分のIDは守られません。',
      avoid: 'オーナーの二段階認証は変えないでください。',
      keep: '知らない番号の末尾の数字。',
    },
    en: {
      title: 'Go through your own two-step verification',
      how: 'See whether your sign-in has phone numbers or apps you do not know. If so, photograph and delete them, and register your own again.',
      why: 'Each person sets it up separately: the owner’s does not protect yours.',
      avoid: 'Do not touch the owner’s two-step verification.',
      keep: 'The last digits of numbers you do not know.',
    },
    sources: ['amazon-sc-2sv-faq', 'crow-compromised-account'],
    guide: { slug: 'two-step-verification', heading: 'staff' },
  },
  'look-for-owner': {
    ja: {
      title: '自分に見える範囲を確かめて、オーナーに伝える',
      how: '出品、注文、ユーザー、購入者とのメッセージに、知らないものがないか見ます。見るだけで、変更はしません。',
      why: 'スタッフが直すと、侵入者の変更と見分けにくくなります。',
      avoid: '入金口座、ユーザー、出品を、変えたり消したりしないでください。',
      keep: '画面の写真と、見た時刻。',
    },
    en: {
      title: 'Look at what you can see, and tell the owner',
      how: 'Is there anything you do not know among the listings, orders, users and messages with buyers? Look only.',
      why: 'What staff put right is hard to tell from the intruder’s changes.',
      avoid: 'Do not change or delete pay-out accounts, users or listings.',
      keep: 'Photos of the screens, and when you looked.',
    },
    sources: ['amazonsellers-attorney', 'amazon-sc-bank-account'],
  },
  'leave-orders': {
    ja: {
      title: '覚えのない注文は、発送せずに待つ',
      how: '注文の一覧を残し、オーナーの返事を待ちます。いつもの注文も、発送してよいか聞きます。',
      why: 'どう扱うかは、オーナーがサポートと相談して決めます。',
      avoid: '自分の判断で、キャンセルや返金をしないでください。',
      keep: '注文番号、商品名、日時。',
    },
    en: {
      title: 'Hold orders you do not recognise, and wait',
      how: 'Keep a list and wait for the owner’s answer. Ask whether ordinary orders may go out.',
      why: 'The owner and support decide what happens to them.',
      avoid: 'Do not cancel or refund on your own.',
      keep: 'Order numbers, products, times.',
    },
    sources: ['shippingeasy-secure-account'],
  },
  'hold-replies': {
    ja: {
      title: '購入者への返信を止める',
      how: 'オーナーから文面を受け取るまで、返信を待ちます。届いたメッセージは残します。',
      why: '人によって説明が違うと、購入者が困ります。',
      avoid: '店で起きていることを、SNSや店の外で話さないでください。',
      keep: '届いたメッセージと、時刻。',
    },
    en: {
      title: 'Stop answering buyers',
      how: 'Answer once the owner has given you a text. Keep the messages that arrive.',
      why: 'Buyers get confused if each of you tells them something different.',
      avoid: 'Do not talk about it on social media or outside the shop.',
      keep: 'The messages and their times.',
    },
    sources: ['amazonsellers-attorney'],
  },
  'ask-owner': {
    ja: {
      title: '自分のIDのことを、オーナーに聞く',
      how: 'ユーザー権限から自分が外されていないか、見てもらいます。オーナーと共用のIDなら、回復の手続きはオーナーに任せます。',
      why: '外されていると、自分では戻せません。',
      avoid: 'オーナーの書類や電話番号を使って、本人確認を進めないでください。',
      keep: '聞いた時刻と、答え。',
    },
    en: {
      title: 'Ask the owner about your sign-in',
      how: 'Ask them to see whether you were removed from user permissions. If you share the owner’s sign-in, leave getting back in to the owner.',
      why: 'If you were removed, you cannot undo it from your side.',
      avoid: 'Do not go through an identity check with the owner’s papers or phone.',
      keep: 'When you asked, and the answer.',
    },
    sources: ['amazon-sc-2sv-faq'],
  },
  'own-regain': {
    ja: {
      title: '自分のIDの回復を始める',
      how: '自分専用のIDなら、自分で開いたサインイン画面から、パスワードを再設定します。新しいパスワードは、ほかで使っていない15文字以上のものにします。',
      why: 'セラーサポートは、二段階認証の回復を代わりに進められません。本人の手続きが必要です。',
      avoid: 'ほかの人のIDを借りて入らないでください。',
      keep: '申し込んだ時刻と、受付のメール。',
    },
    en: {
      title: 'Start getting your own sign-in back',
      how: 'If the sign-in is yours alone, ask for a password reset on a sign-in page you opened yourself. Make the new one 15 or more characters, used nowhere else.',
      why: 'Seller Support cannot override the recovery of two-step verification; you have to go through it.',
      avoid: 'Do not borrow somebody else’s sign-in.',
      keep: 'When you asked, and the e-mail that confirms it.',
    },
    sources: ['amazon-reset-password', 'amazon-sc-2sv-troubleshooting', 'nist-sp-800-63b-4'],
    guide: { slug: 'two-step-verification', heading: 'lost-phone' },
  },
  'hand-over': {
    ja: {
      title: '記録をオーナーに渡す',
      how: '記録表、画面の写真、コードが届いた時刻の記録を渡します。自分が何を変え、何を変えていないかも伝えます。',
      why: 'サポートや警察に説明するのは、オーナーです。',
      avoid: '渡したあとも、元の記録は消さないでください。',
    },
    en: {
      title: 'Hand your records to the owner',
      how: 'Hand over the log, the photos of screens and the times of codes. Say what you changed and what you did not.',
      why: 'The owner is the one who explains it to support and the police.',
      avoid: 'Do not delete your originals afterwards.',
    },
    sources: ['amazonsellers-attorney', 'guardian-report-desks'],
  },
  'own-login': {
    ja: {
      title: '自分専用のIDを作ってもらう',
      how: '共用のIDで働いているなら、自分専用のユーザーをオーナーに作ってもらい、二段階認証を設定します。',
      why: 'Amazonは、IDの共用を危険だと説明しています。分けておくと、誰の操作かも分かります。',
    },
    en: {
      title: 'Ask for a sign-in of your own',
      how: 'If you work with a shared sign-in, ask the owner to make you a user of your own, and set up two-step verification on it.',
      why: 'Amazon calls sharing a sign-in a security risk. With separate ones, you can also see who did what.',
    },
    sources: ['amazon-sc-2sv-faq', 'amazon-sc-2sv-faq-it'],
    guide: { slug: 'staff-and-tools', heading: 'people' },
  },
} as const satisfies Record<string, RunbookStep>;
