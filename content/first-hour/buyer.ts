/** Steps of somebody who only buys. */
import type { RunbookStep } from '../first-hour';

export const buyerSteps = {
  'look-account': {
    ja: {
      title: '登録内容と注文を見る',
      how: 'メールアドレス、電話番号、住所、支払い方法、注文、ギフト券の残高を見ます。変わっている所は、画面を撮ってから直します。',
      why: '何が変わったかを見ると、侵入者が何をしたかが分かります。',
      avoid: '画面を撮る前に、直さないでください。',
      keep: '変わっていた所の画面と、覚えのない注文の番号。',
    },
    en: {
      title: 'Look at your details and orders',
      how: 'Look at e-mail address, phone number, addresses, ways to pay, orders and gift-card balance. Photograph what is different, then put it right.',
      why: 'What has changed shows you what the intruder did.',
      avoid: 'Do not put anything right before you have photographed it.',
      keep: 'Screens that changed, and numbers of unknown orders.',
    },
    sources: ['crow-compromised-account'],
  },
  'tell-service': {
    ja: {
      title: 'Amazonに「乗っ取られた」と伝える',
      how: '自分で開いた画面から問い合わせ、変わったことを時刻の順に書きます。覚えのない注文は、番号を伝えて、止められるかどうかを聞きます。',
      why: '早く伝えれば、発送の前に止められるかもしれません。',
      avoid: 'パスワードやコードは書かないでください。聞かれても教えないでください。',
      keep: '受付番号と、送った文面。',
    },
    en: {
      title: 'Tell Amazon that the account was taken over',
      how: 'Contact them from a page you opened yourself and list what changed, with times. Give the numbers of unknown orders and ask whether they can be stopped.',
      why: 'The earlier, the better the chance that nothing has been shipped.',
      avoid: 'Do not give passwords or codes, even when asked.',
      keep: 'The reference number and what you sent.',
    },
    sources: ['crow-compromised-account', 'ftc-text-message-mess'],
  },
  'tell-service-out': {
    ja: {
      title: '入れないまま、Amazonに知らせる',
      how: 'サインイン画面のヘルプから連絡し、変わったことと時刻を伝えます。下の文面が使えます。',
      why: 'アカウントの回復を待つ間も、いつ知らせたかが記録に残ります。',
      avoid: '「代わりに取り戻す」と言ってくる人に、コードやお金を渡さないでください。',
      keep: '連絡した時刻と、受付番号。',
    },
    en: {
      title: 'Tell Amazon even though you cannot sign in',
      how: 'Use the help on the sign-in page and say what changed and when. There is a text below.',
      why: 'While you wait to get back in, it is on record when you told them.',
      avoid: 'Give no code and no money to anyone who offers to get it back for you.',
      keep: 'When you contacted them, and the reference number.',
    },
    sources: ['amazon-forum-access'],
  },
  'call-card': {
    ja: {
      title: 'カード会社と銀行に知らせる',
      how: '明細を見ます。覚えのない支払いがあれば、カードや通帳に載っている番号に電話し、止められるかどうかを聞きます。',
      why: '登録したカードで、買い物をされているかもしれません。',
      avoid: 'メールやSMSに書かれた番号には、電話しないでください。',
      keep: '覚えのない支払いの日時と金額、受付番号。',
    },
    en: {
      title: 'Tell your card company and bank',
      how: 'Look at your statement. If there is a payment you do not know, call the number on the card and ask whether it can be stopped.',
      why: 'Somebody may be shopping with the cards you stored.',
      avoid: 'Do not call a number from an e-mail or text.',
      keep: 'Times and amounts of unknown payments, and the reference number.',
    },
    sources: ['ecommweb-phishing', 'crow-compromised-account'],
  },
  'look-shop': {
    ja: {
      title: '出品用アカウントも見る',
      how: '同じメールアドレスで出品したことがあれば、出品と入金口座を見ます。見るだけで、変更はしません。',
      why: '買い物用も出品用も、サインインは共通です。6〜7年使っていない店に、大量に出品された例もあります。',
      avoid: '入金口座は変えないでください。知らない出品があれば、売る人向けの手順へ移ります。',
      keep: '知らない出品の画面。',
    },
    en: {
      title: 'Look at your selling account too',
      how: 'If you ever sold with the same e-mail address, look at listings and the pay-out account. Look only.',
      why: 'Both share one sign-in. Shops unused for six or seven years have been filled with listings.',
      avoid:
        'Do not change the pay-out account. If there are listings you do not know, go on with the seller’s steps.',
      keep: 'Screens of unknown listings.',
    },
    sources: ['amazon-sc-2sv-faq', 'nlab-hijacked-seller'],
    guide: { slug: 'dormant-accounts', heading: 'look' },
  },
  'consumer-desk': {
    ja: {
      title: '消費生活の窓口に相談する',
      how: '日本では、消費者ホットラインの188に電話します。下のメモを見ながら話せます。',
      why: '覚えのない請求や出品者とのやり取りを、一人で抱え込まずに済みます。',
      keep: '相談した日時と、言われた内容。',
    },
    en: {
      title: 'Ask a consumer advice desk',
      how: 'In Japan call the consumer hotline, 188. The notes below help you speak.',
      why: 'You need not deal with unknown charges and sellers alone.',
      keep: 'When you called, and what they said.',
    },
    sources: ['caa-platform-report', 'money-post-fake-shops'],
  },
  'recheck-purchases': {
    ja: {
      title: 'もう一度、登録内容と明細を見る',
      how: 'メールアドレス、電話番号、住所、支払い方法、注文と、カードの明細を見直します。',
      why: '一度目に見落とした変更や、あとから届く請求があるかもしれません。',
      keep: '見た日と、違っていた所。',
    },
    en: {
      title: 'Look at your details and statements once more',
      how: 'Look again at e-mail address, phone number, addresses, ways to pay, orders, and your card statement.',
      why: 'Some changes are missed the first time, and some charges come late.',
      keep: 'The day you looked, and what was different.',
    },
    sources: ['crow-compromised-account'],
  },
} as const satisfies Record<string, RunbookStep>;
