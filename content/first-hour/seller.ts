/** Steps of somebody whose shop it is. */
import type { RunbookStep } from '../first-hour';

export const sellerSteps = {
  'look-payout': {
    ja: {
      title: '入金口座を見る。見るだけで、変えない',
      how: '「入金方法」で、すべてのストアの口座を見ます。使っていない口座も数えます。通知メールの宛先も見ます。',
      why: '米国の案内では、登録済みの口座への切り替えに、待ち時間がありません。足された口座は、あとで使われるおそれがあります。',
      avoid: '口座の追加や変更はしません。3日間、入金が止まります。',
      keep: '知らない口座の末尾の数字と、通知の宛先。',
    },
    en: {
      title: 'Look at the pay-out account. Look only; change nothing',
      how: 'Under “Deposit Methods”, look at the accounts of every store, unused ones too. Look at where notifications are sent as well.',
      why: 'Amazon’s US help lets you switch between stored accounts without a hold, so one that was added can be used later.',
      avoid: 'Do not add or change an account: pay-outs stop for three days.',
      keep: 'Last digits of unknown accounts, and the notification address.',
    },
    sources: [
      'amazon-forum-bank-account',
      'amazon-sc-deposit-methods',
      'amazon-sc-bank-account',
      'bank-of-american-fork-seller',
    ],
  },
  'tell-support': {
    ja: {
      title: 'サポートに「乗っ取られた」と伝える',
      how: '自分で開いた画面から問い合わせ、変わったことを時刻順に書きます。自分の変更ではないこと、入金を止めてほしいことも書きます。',
      why: '入金口座を直すのは、この知らせのあとです。知らせた時刻は、あとの話し合いにも使います。',
      avoid: 'パスワードやコードは書きません。聞かれても伝えません。',
      keep: '受付番号と、送った文面。',
    },
    en: {
      title: 'Tell support that the account was taken over',
      how: 'Contact them from a page you opened yourself and list what changed, with times. Say that the changes are not yours and ask them to hold pay-outs.',
      why: 'The pay-out account is put right only after this. When you told them matters later, too.',
      avoid: 'Do not give passwords or codes, even when asked.',
      keep: 'The case number and what you sent.',
    },
    sources: ['crow-compromised-account', 'ecommweb-phishing', 'ftc-text-message-mess'],
  },
  'tell-support-out': {
    ja: {
      title: '入れないまま、Amazonに知らせる',
      how: 'サインインのヘルプから連絡します。自分のIDで入れるスタッフがいれば、その人からもサポートに知らせてもらいます。',
      why: 'Amazonが先にアカウントを制限し、出品を止めることもあります。',
      avoid: '「代わりに取り戻す」という人に、コードやお金を渡しません。',
      keep: '連絡した時刻と、受付番号。',
    },
    en: {
      title: 'Tell Amazon even though you cannot sign in',
      how: 'Use the help on the sign-in page. If a member of staff can still sign in as themselves, ask them to tell support as well.',
      why: 'Amazon may restrict the account and remove listings itself.',
      avoid: 'Give no code and no money to anyone who offers to get it back for you.',
      keep: 'When you contacted them, and the case number.',
    },
    sources: ['amazon-forum-access', 'crow-compromised-account'],
  },
  'pause-shop': {
    ja: {
      title: '店を休止にする',
      how: '休暇設定を使うか、出品を停止にします。',
      why: '知らない出品に、新しい注文が入らないようにします。',
      avoid: '出品をまとめて削除しません。記録も消えてしまいます。',
      keep: '休止にした時刻。',
    },
    en: {
      title: 'Pause the shop',
      how: 'Use the holiday setting, or make your listings inactive.',
      why: 'It keeps new orders away from listings that are not yours.',
      avoid: 'Do not delete listings in bulk: the record would go with them.',
      keep: 'When you paused it.',
    },
    sources: ['shippingeasy-secure-account', 'crow-compromised-account'],
  },
  'users-and-apps': {
    ja: {
      title: '知らないユーザーとアプリを外す',
      how: '「ユーザー権限」の知らない人を、撮ってから外します。英語の画面の「Manage Your Apps」で、知らないアプリの許可も取り消します。',
      why: '足されたユーザーやアプリは、別の入口になります。',
      avoid: '価格改定など、自分で使うツールまで止めません。',
      keep: '外した人とアプリの名前、日時。',
    },
    en: {
      title: 'Remove users and apps you do not know',
      how: 'Under “User Permissions”, photograph and then remove people you do not know. Under “Manage Your Apps”, withdraw access from unknown apps.',
      why: 'An added user or app is another way in.',
      avoid: 'Do not stop tools you rely on, such as your repricer.',
      keep: 'Names of the users and apps you removed, and when.',
    },
    sources: [
      'shippingeasy-secure-account',
      'amazonsellers-attorney',
      'amazon-sc-2sv-faq',
      'amazon-seller-central',
    ],
  },
  'hold-orders': {
    ja: {
      title: '覚えのない注文は、発送しない',
      how: '注文の一覧を残します。発送せずに、サポートの返事を待ちます。',
      why: '出していない商品の注文かもしれません。扱いは、サポートと決めます。',
      avoid: '返事の前に、まとめてキャンセルしません。',
      keep: '注文番号、商品名、日時。',
    },
    en: {
      title: 'Do not ship orders you do not recognise',
      how: 'Keep a list of them. Ship nothing and wait for support’s answer.',
      why: 'They may be for things you never offered. Decide with support what happens to them.',
      avoid: 'Do not cancel them in bulk before you have an answer.',
      keep: 'Order numbers, products, times.',
    },
    sources: ['shippingeasy-secure-account', 'amazonsellers-attorney'],
  },
  'look-money': {
    ja: {
      title: '請求と融資も見る。見るだけ',
      how: '支払い方法、ギフト券の残高、融資の申し込みに、覚えのないものがないか見ます。',
      why: '2018年の事件では、売上のほかに融資のお金も、よそへ回されました。',
      keep: '覚えのない金額と日時。',
    },
    en: {
      title: 'Look at charges and loans. Look only',
      how: 'See whether the charge method, gift-card balance or loan offers show anything you do not know.',
      why: 'In a 2018 case loan money was sent elsewhere, besides sales.',
      keep: 'Amounts and times you do not recognise.',
    },
    sources: ['crow-compromised-account', 'bloomberg-seller-accounts'],
  },
  'call-bank': {
    ja: {
      title: '自分の銀行に知らせる',
      how: '通帳やカードに載った番号にかけます。入金が別の口座へ回されたおそれを伝えます。分かっていれば、知らない口座の末尾の数字も伝えます。',
      why: '銀行が調べるには、日時と口座の手がかりが要ります。',
      avoid: 'メールやSMSにあった番号にはかけません。',
      keep: '話した相手、時刻、受付番号。',
    },
    en: {
      title: 'Tell your bank',
      how: 'Call the number on your card or statement. Say that pay-outs may have gone to another account; give its last digits if you know them.',
      why: 'To look into it the bank needs times and a clue to the account.',
      avoid: 'Do not call a number from an e-mail or text.',
      keep: 'Whom you spoke to, when, and the reference number.',
    },
    sources: ['ecommweb-phishing', 'crow-compromised-account'],
  },
  'tell-staff': {
    ja: {
      title: 'スタッフに知らせる',
      how: '電話か、会って伝えます。発送、購入者への返信、設定の変更を止めてもらいます。',
      why: '別々に変えると、相手の変更と見分けにくくなります。',
      avoid: 'コードやパスワードを、チャットで送り合いません。',
      keep: '誰に、いつ伝えたか。',
    },
    en: {
      title: 'Tell your staff',
      how: 'By phone or in person. Ask them to stop shipping, answering buyers and changing settings.',
      why: 'If several people change things, theirs are hard to tell from the intruder’s.',
      avoid: 'Do not send codes or passwords to each other in chat.',
      keep: 'Whom you told, and when.',
    },
    sources: ['ftc-text-message-mess'],
  },
  'remove-listings': {
    ja: {
      title: '知らない出品とプロモーションを消す',
      how: '一覧を残してから、知らない出品とプロモーションコードを消します。',
      why: '残っていると、また注文が入ります。',
      avoid: '自分の出品まで、まとめて消しません。',
      keep: '商品名、価格、出品された日時。',
    },
    en: {
      title: 'Delete listings and promotions you do not know',
      how: 'Keep a list of them, then delete unknown listings and promotion codes.',
      why: 'While they stand, orders come in.',
      avoid: 'Do not sweep away your own with them.',
      keep: 'Products, prices, when they were listed.',
    },
    sources: ['shippingeasy-secure-account', 'crow-compromised-account'],
  },
  'answer-customers': {
    ja: {
      title: '購入者に短く答える',
      how: '確認中であることと、次に知らせる日を伝えます。下の文面を使えます。',
      why: '保証の手続きでは、出品者は48時間以内に答えることになっています。',
      avoid: '分からないうちに、原因や返金を約束しません。',
      keep: '届いた問い合わせと、送った返事。',
    },
    en: {
      title: 'Give buyers a short answer',
      how: 'Say that you are looking into it and when they will hear more. There is a text below.',
      why: 'Under Japan’s marketplace guarantee a seller should answer within 48 hours.',
      avoid: 'Promise neither causes nor refunds before you know.',
      keep: 'What they wrote and what you answered.',
    },
    sources: ['amazon-sc-marketplace-guarantee'],
  },
  'correct-payout': {
    ja: {
      title: 'サポートの返事のあと、入金口座を直す',
      how: 'サポートに言われた手順で直します。次の入金日が近ければ、いつ直すかも聞きます。',
      why: '変更すると3日間、入金が止まります。Amazonは、次の入金の3日前からは変えないよう案内しています。',
      avoid: '返事の前に、知らない口座を消しません。',
      keep: '直した日時と、変更の知らせのメール。',
    },
    en: {
      title: 'After support has answered, put the pay-out account right',
      how: 'Do it the way support tells you. If a pay-out is near, ask when to do it.',
      why: 'A change stops pay-outs for three days. Amazon advises against one within three days of the next pay-out.',
      avoid: 'Do not remove the unknown account before they answer.',
      keep: 'When you changed it, and the mail about it.',
    },
    sources: [
      'amazon-sc-bank-account',
      'amazon-forum-bank-account',
      'amazon-forum-bank-account-eu',
      'kaneken-bank-account-unlock',
    ],
  },
  'settle-orders': {
    ja: {
      title: '覚えのない注文を片付ける',
      how: 'サポートの返事に沿って、出していない商品の注文をキャンセルするか、返金します。',
      why: '保証の申請が通ると、その金額は出品者から引かれます。',
      keep: '注文番号ごとの結果。',
    },
    en: {
      title: 'Settle the orders you did not recognise',
      how: 'As support answered, cancel or refund orders for things you never offered.',
      why: 'When a guarantee claim is granted, the seller is debited.',
      keep: 'What became of each order.',
    },
    sources: ['shippingeasy-secure-account', 'amazon-sc-marketplace-guarantee'],
  },
  recheck: {
    ja: {
      title: 'もう一度、全部を見る',
      how: '通知の宛先、支払い情報、ユーザー権限、事業者と税の情報、プロモーション、注文を見直します。',
      why: '一度目に見落とした変更が、残っていることがあります。',
      keep: '見た日と、違っていた所。',
    },
    en: {
      title: 'Look through everything once more',
      how: 'Notification addresses, payment information, user permissions, business and tax data, promotions, orders.',
      why: 'A change missed the first time may still be there.',
      keep: 'The day you looked, and what was different.',
    },
    sources: ['crow-compromised-account'],
  },
  insist: {
    ja: {
      title: '身に覚えのない請求は、文章で確認を求める',
      how: '証拠と受付番号をそろえ、自分の取引ではないことを文章で伝えます。',
      why: '誰が負担するか、約束はありません。2017年には、あとで返金された例も、約250万円を請求された例もありました。',
      avoid: '電話だけで終わらせません。',
      keep: '送った文章と、返事。',
    },
    en: {
      title: 'Dispute charges that are not yours in writing',
      how: 'With evidence and case numbers at hand, state in writing that the transactions are not yours.',
      why: 'Nobody promises who pays. In 2017 one seller was refunded in time; another was billed about 2.5 million yen.',
      avoid: 'Do not leave it at phone calls.',
      keep: 'What you sent, and the answers.',
    },
    sources: ['bank-of-american-fork-seller', 'katamich-hijacked-seller'],
  },
} as const satisfies Record<string, RunbookStep>;
