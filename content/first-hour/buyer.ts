/** Steps of somebody who only buys. */
import type { RunbookStep } from '../first-hour';

export const buyerSteps = {
  'look-account': {
    ja: {
      title: '登録内容と注文を見る',
      how: 'メールアドレス、電話番号、住所、支払い方法、注文、ギフト券の残高を見ます。違う所は、撮ってから直します。',
      why: 'どこが変わったかで、相手が何をしたかが分かります。',
      avoid: '撮る前に直しません。',
      keep: '変わっていた所の画面と、覚えのない注文番号。',
    },
    en: {
      title: 'Look at your details and orders',
      how: 'E-mail address, phone number, addresses, ways to pay, orders, gift-card balance. Photograph what is different, then put it right.',
      why: 'What was changed shows what somebody did.',
      avoid: 'Put nothing right before it is photographed.',
      keep: 'Screens that changed, and numbers of unknown orders.',
    },
    sources: ['crow-compromised-account'],
  },
  'tell-service': {
    ja: {
      title: 'Amazonに「乗っ取られた」と伝える',
      how: '自分で開いた画面から問い合わせ、変わったことを時刻順に書きます。覚えのない注文は、番号を伝えて、止められるか聞きます。',
      why: '早いほど、発送の前に止められるかもしれません。',
      avoid: 'パスワードやコードは書きません。聞かれても伝えません。',
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
      how: 'サインインのヘルプから連絡します。変わったことと時刻を伝えます。下の文面を使えます。',
      why: '回復を待つ間も、知らせた時刻が残ります。',
      avoid: '「代わりに取り戻す」という人に、コードやお金を渡しません。',
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
      how: '明細を見ます。覚えのない支払いがあれば、カードや通帳に載った番号にかけ、止められるか聞きます。',
      why: '登録してあるカードで、買い物をされているかもしれません。',
      avoid: 'メールやSMSにあった番号にはかけません。',
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
      title: '出品用のアカウントも見る',
      how: '同じメールアドレスで出品したことがあれば、出品と入金口座を見ます。見るだけにします。',
      why: 'サインインは店と共通です。6〜7年使っていない店に、大量に出品された例もあります。',
      avoid: '入金口座は変えません。知らない出品があれば、売る人向けの手順へ移ります。',
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
      how: '日本では、消費者ホットライン188にかけます。下のメモを見ながら話せます。',
      why: '覚えのない請求や出品者とのやり取りを、一人で抱えずに済みます。',
      keep: '相談した日時と、言われたこと。',
    },
    en: {
      title: 'Ask a consumer advice desk',
      how: 'In Japan call the consumer hotline, 188. The notes below help you speak.',
      why: 'You need not face unknown charges and sellers alone.',
      keep: 'When you called, and what they said.',
    },
    sources: ['caa-platform-report', 'money-post-fake-shops'],
  },
  'recheck-purchases': {
    ja: {
      title: 'もう一度、登録内容と明細を見る',
      how: 'メールアドレス、電話番号、住所、支払い方法、注文と、カードの明細を見直します。',
      why: '一度目に見落とした変更や、あとから来る請求があります。',
      keep: '見た日と、違っていた所。',
    },
    en: {
      title: 'Look at your details and statements once more',
      how: 'E-mail address, phone number, addresses, ways to pay, orders, and your card statement.',
      why: 'Some changes are missed the first time, and some charges come late.',
      keep: 'The day you looked, and what was different.',
    },
    sources: ['crow-compromised-account'],
  },
} as const satisfies Record<string, RunbookStep>;
