/** Everybody else: blogs, shops, consultants, copies. Named, never linked. Sorted by id. */
import type { Source } from '../sources';

export const otherSources = {
  'amazonsellers-attorney': {
    kind: 'secondary',
    organisation: { ja: 'AmazonSellers.Attorney', en: 'AmazonSellers.Attorney' },
    title: {
      ja: '乗っ取られた出品アカウントの取り戻し方（英語）',
      en: 'Recovering a hacked Amazon selling account',
    },
    date: '2025',
    checked: '2026-11-22',
  },
  'appeagle-mws-permissions': {
    kind: 'secondary',
    organisation: { ja: 'Appeagle', en: 'Appeagle' },
    title: {
      ja: 'MWSの許可の管理と取り消し（英語）',
      en: 'Managing Amazon MWS permissions',
    },
    date: null,
    checked: '2026-11-22',
  },
  'applica-marketplace': {
    kind: 'secondary',
    organisation: { ja: 'applica', en: 'applica (Japanese how-to site)' },
    title: {
      ja: '発送元がAmazonでも、出品者は別という解説',
      en: 'Shipped by Amazon does not tell who sells',
    },
    date: '2019-10-17',
    checked: '2026-11-22',
  },
  'awaisora-message-center': {
    kind: 'secondary',
    organisation: { ja: 'awaisora', en: 'awaisora (Japanese blog)' },
    title: {
      ja: '「サインイン試行」のメールは、メッセージセンターに残らない',
      en: '“Sign-in attempt” e-mails are not kept in the Message Center',
    },
    date: '2025',
    checked: '2026-11-22',
  },
  'bank-of-american-fork-seller': {
    kind: 'secondary',
    organisation: {
      ja: '米国の銀行のブログ（Bank of American Fork）',
      en: 'Blog of a US bank (Bank of American Fork)',
    },
    title: {
      ja: '取引先の出品者が10万ドルを失った経緯（英語）',
      en: 'How a customer who sells on Amazon lost $100,000',
    },
    date: '2017-06',
    checked: '2026-11-22',
  },
  'bcw-marketplace-fraud': {
    kind: 'secondary',
    organisation: { ja: 'bcw', en: 'bcw (Japanese blog)' },
    title: {
      ja: '4月10日ごろから増えた、マーケットプレイスの詐欺の記録',
      en: 'Record of the marketplace fraud that began about 10 April',
    },
    date: '2017-05',
    checked: '2026-11-22',
  },
  'bernies-tune-hijacked-seller': {
    kind: 'secondary',
    organisation: {
      ja: '日本の個人ブログ（出品者フォーラムを引用）',
      en: 'A Japanese personal blog (quoting the seller forum)',
    },
    title: {
      ja: '2万件近い注文が入り、深夜のメールで気付いた出品者の話',
      en: 'A seller who learnt of nearly 20,000 orders from e-mails at night',
    },
    date: '2017-04-28',
    checked: '2026-11-22',
  },
  'chankoma-hijacked-sellers': {
    kind: 'secondary',
    organisation: {
      ja: '日本の出品者のブログ（chankoma）',
      en: 'A Japanese seller’s blog (chankoma)',
    },
    title: {
      ja: '小口出品から大口出品へ変えられた例',
      en: 'Accounts moved from the individual to the professional plan',
    },
    date: '2017',
    checked: '2026-11-22',
  },
  'chiilabo-sign-in-alert': {
    kind: 'secondary',
    organisation: { ja: 'chiilabo（ブログ）', en: 'chiilabo (Japanese blog)' },
    title: {
      ja: '本物だった「サインイン試行が検出されました」メールの記録',
      en: 'Record of a genuine “sign-in attempt detected” e-mail',
    },
    date: '2021-03',
    checked: '2026-11-22',
  },
  'corbado-passkeys': {
    kind: 'secondary',
    organisation: { ja: 'Corbado（パスキーの事業者）', en: 'Corbado (passkey company)' },
    title: {
      ja: 'Amazonのパスキーの検証（英語）',
      en: 'Review of Amazon’s passkey launch',
    },
    date: '2024-10-28',
    checked: '2026-11-22',
  },
  'cpo-magazine-mfa-fatigue': {
    kind: 'secondary',
    organisation: { ja: 'CPO Magazine', en: 'CPO Magazine' },
    title: {
      ja: '承認の連打をねらう攻撃とその件数（英語）',
      en: 'On prompt bombing and how often it happens',
    },
    date: '2023',
    checked: '2026-11-22',
  },
  'crow-compromised-account': {
    kind: 'secondary',
    organisation: { ja: 'Crow（コンサルタント）', en: 'Crow (consultant)' },
    title: {
      ja: '侵害を理由に止められたアカウントへのAmazonの通知の引用（英語）',
      en: 'Quotes Amazon’s notice to compromised accounts',
    },
    date: null,
    checked: '2026-11-22',
  },
  'did2memo-code-sms': {
    kind: 'secondary',
    organisation: { ja: 'did2memo（ブログ）', en: 'did2memo (Japanese blog)' },
    title: {
      ja: '「Amazon: お客様のコードは…です」というSMSの真偽',
      en: 'Is the “Amazon: your code is …” text message real?',
    },
    date: '2024-08-02',
    checked: '2026-11-22',
  },
  'diyjournal-marketplace': {
    kind: 'secondary',
    organisation: { ja: 'diyjournal', en: 'diyjournal (Japanese blog)' },
    title: {
      ja: 'Amazonで不正な出品者を見分ける方法',
      en: 'Telling dishonest sellers on Amazon',
    },
    date: null,
    checked: '2026-11-22',
  },
  'duckduckgo-amazon-properties': {
    kind: 'secondary',
    organisation: { ja: 'DuckDuckGo（Tracker Radar）', en: 'DuckDuckGo (Tracker Radar)' },
    title: {
      ja: 'Amazonのドメインの一覧（英語）',
      en: 'Entity list: domains of Amazon Technologies, Inc.',
    },
    date: null,
    checked: '2026-11-26',
  },
  'ecommweb-phishing': {
    kind: 'secondary',
    organisation: { ja: 'ecommweb', en: 'ecommweb' },
    title: {
      ja: '出品アカウントが侵害されたときの手順（英語）',
      en: 'Steps if a seller account is compromised',
    },
    date: '2016-11',
    checked: '2026-11-22',
  },
  'ecstarslab-phishing-mail': {
    kind: 'secondary',
    organisation: { ja: 'ECスターズラボ', en: 'EC Stars Lab, Japan' },
    title: {
      ja: '「あなたのアカウントは停止されました」という詐欺メール',
      en: 'The “your account has been suspended” scam e-mail',
    },
    date: null,
    checked: '2026-11-22',
  },
  'epoch-times-passkeys': {
    kind: 'secondary',
    organisation: { ja: 'Epoch Times', en: 'Epoch Times' },
    title: {
      ja: 'パスキーについてのAmazonの発表の紹介（英語）',
      en: 'Report of Amazon’s news release on passkeys',
    },
    date: '2024-10',
    checked: '2026-11-22',
  },
  'forfreeworld-marketplace': {
    kind: 'secondary',
    organisation: {
      ja: '日本の個人ブログ（forfreeworld）',
      en: 'A Japanese personal blog (forfreeworld)',
    },
    title: {
      ja: '休眠アカウントの乗っ取り報道と、見分け方3点',
      en: 'On reports of hijacked dormant accounts, with three checks',
    },
    date: '2017',
    checked: '2026-11-22',
  },
  'gibson-dunn-inform-act': {
    kind: 'secondary',
    organisation: { ja: 'Gibson Dunn（法律事務所）', en: 'Gibson Dunn (law firm)' },
    title: {
      ja: '米国INFORM Consumers Actの解説（英語）',
      en: 'On the US INFORM Consumers Act',
    },
    date: '2023-01-05',
    checked: '2026-11-22',
  },
  'guardian-report-desks': {
    kind: 'secondary',
    organisation: { ja: '日本のセキュリティ解説サイト', en: 'A Japanese security site' },
    title: {
      ja: '通報先と相談先の選び方',
      en: 'Choosing where to report and ask',
    },
    date: null,
    checked: '2026-11-22',
  },
  'horidashimono-price-errors': {
    kind: 'secondary',
    organisation: { ja: '日本の出品者のブログ', en: 'A Japanese seller’s blog' },
    title: {
      ja: '詐欺アカウントの安値のため、正しい出品が価格の誤りとして止められた話',
      en: 'Honest listings stopped as pricing errors because of fake offers',
    },
    date: '2017-04-27',
    checked: '2026-11-22',
  },
  'hosch-morris-inform-act': {
    kind: 'secondary',
    organisation: { ja: 'Hosch & Morris（法律事務所）', en: 'Hosch & Morris (law firm)' },
    title: {
      ja: 'INFORM Consumers Actの開示と通報のしくみ（英語）',
      en: 'INFORM Consumers Act: disclosure and reporting',
    },
    date: '2023-09-14',
    checked: '2026-11-22',
  },
  'ieice-password-habits': {
    kind: 'secondary',
    organisation: {
      ja: '電子情報通信学会の英文論文誌',
      en: 'IEICE Transactions on Information and Systems, Japan',
    },
    title: {
      ja: '言語圏によるパスワードの選び方の比較（英語）',
      en: 'Comparative analysis of three language spheres and password selection habits',
    },
    date: '2020-07',
    checked: '2026-11-22',
  },
  'informed-repricer-help': {
    kind: 'secondary',
    organisation: { ja: 'Informed（価格改定ツール）', en: 'Informed (repricing tool)' },
    title: {
      ja: '価格改定ルールの作り方（英語）',
      en: 'Build your own repricing strategy',
    },
    date: null,
    checked: '2026-11-22',
  },
  'japanese-passwords-study': {
    kind: 'secondary',
    organisation: { ja: '学術論文（要旨を確認）', en: 'Research paper (abstract read)' },
    title: {
      ja: '日本の利用者がつくるパスワードの特徴と安全性（英語）',
      en: 'Security and characteristics of Japanese user-created passwords',
    },
    date: null,
    checked: '2026-11-22',
  },
  'jun-hajime-stop-spoofing': {
    kind: 'secondary',
    organisation: {
      ja: '日本の個人ブログ（jun-hajime）',
      en: 'A Japanese personal blog (jun-hajime)',
    },
    title: {
      ja: '不審なメールの届け先についての、以前のAmazonの案内',
      en: 'Amazon’s older advice on where to send suspicious e-mails',
    },
    date: '2021',
    checked: '2026-11-22',
  },
  'k-kigyou-2sv-deadline': {
    kind: 'secondary',
    organisation: {
      ja: '日本の出品者のブログ（k-kigyou）',
      en: 'A Japanese seller’s blog (k-kigyou)',
    },
    title: {
      ja: '2017年10月31日からの二段階認証の必須化',
      en: 'Two-step verification compulsory from 31 October 2017',
    },
    date: '2017-10',
    checked: '2026-11-22',
  },
  'kaneken-bank-account-lock': {
    kind: 'secondary',
    organisation: {
      ja: 'かねけんラボ（出品者のブログ）',
      en: 'Kaneken Lab (Japanese seller’s blog)',
    },
    title: {
      ja: '銀行口座の変更で、アカウントがロックされた話（前編）',
      en: 'A change of bank account that locked the account, part 1',
    },
    date: null,
    checked: '2026-11-22',
  },
  'kaneken-bank-account-unlock': {
    kind: 'secondary',
    organisation: {
      ja: 'かねけんラボ（出品者のブログ）',
      en: 'Kaneken Lab (Japanese seller’s blog)',
    },
    title: {
      ja: 'ロックの解除までの記録（後編）',
      en: 'The same, part 2: until it was unlocked',
    },
    date: null,
    checked: '2026-11-22',
  },
  'katamich-hijacked-seller': {
    kind: 'secondary',
    organisation: { ja: '被害者のブログ', en: 'A victim’s blog, Japan' },
    title: {
      ja: 'アカウントを乗っ取られ、約250万円を請求された記録',
      en: 'Hijacked, then billed about 2.5 million yen',
    },
    date: '2017-05-26',
    checked: '2026-11-22',
  },
  'koregasiritai-amazon-business': {
    kind: 'secondary',
    organisation: {
      ja: '日本の解説サイト（koregasiritai）',
      en: 'A Japanese how-to site (koregasiritai)',
    },
    title: {
      ja: 'amazonbusiness.jpから届くメールの調べ方',
      en: 'On mail from amazonbusiness.jp',
    },
    date: null,
    checked: '2026-11-26',
  },
  'koregasiritai-sign-in-attempts': {
    kind: 'secondary',
    organisation: {
      ja: '日本の解説サイト（koregasiritai）',
      en: 'A Japanese how-to site (koregasiritai)',
    },
    title: {
      ja: '身に覚えのないサインイン試行と、送信元の一覧',
      en: 'Sign-in attempts you did not make, with a list of senders',
    },
    date: null,
    checked: '2026-11-22',
  },
  'kubo-2sv-deadline': {
    kind: 'secondary',
    organisation: { ja: '久保ブログ', en: 'Kubo (Japanese seller’s blog)' },
    title: {
      ja: '二段階認証の義務化を知らせるAmazonの通知文の引用',
      en: 'Quotes Amazon’s notice that two-step verification becomes compulsory',
    },
    date: '2017-10',
    checked: '2026-11-22',
  },
  'marketplace-fraud-repost': {
    kind: 'secondary',
    organisation: { ja: '2017年4月の記事の転載', en: 'Copy of an article of April 2017, Japan' },
    title: {
      ja: '開いたばかりの店に並んだ、1円の出品',
      en: 'One-yen offers in a shop that had just opened',
    },
    date: '2017-04',
    checked: '2026-11-22',
  },
  'mimirswell-2sv': {
    kind: 'secondary',
    organisation: { ja: '利用者のメモ（mimir’swell）', en: 'A user’s note (mimir’swell), Japan' },
    title: {
      ja: 'Amazonの二段階認証を設定した記録',
      en: 'Note on setting up Amazon two-step verification',
    },
    date: null,
    checked: '2026-11-22',
  },
  'misanblog-mail-domains': {
    kind: 'secondary',
    organisation: {
      ja: '日本の個人ブログ（misanblog）',
      en: 'A Japanese personal blog (misanblog)',
    },
    title: {
      ja: 'Amazonが使うメールのドメイン一覧（ヘルプの引用）',
      en: 'List of Amazon’s e-mail domains, quoted from its help',
    },
    date: null,
    checked: '2026-11-22',
  },
  'nakano-hijack-methods': {
    kind: 'secondary',
    organisation: { ja: '日本の出品コンサルタントのブログ', en: 'A Japanese consultant’s blog' },
    title: {
      ja: '出品アカウントが乗っ取られる3つの道',
      en: 'Three roads into seller accounts',
    },
    date: null,
    checked: '2026-11-22',
  },
  'net-trouble-sms': {
    kind: 'secondary',
    organisation: { ja: 'ネットトラブルの解説サイト', en: 'A Japanese site on internet trouble' },
    title: {
      ja: 'AmazonからのSMS認証コードの真偽を見極める方法',
      en: 'Telling real Amazon SMS codes from fake ones',
    },
    date: '2024',
    checked: '2026-11-22',
  },
  'news-for-life-guarantee': {
    kind: 'secondary',
    organisation: { ja: 'news-for-life.com', en: 'news-for-life.com (Japanese blog)' },
    title: {
      ja: 'Amazonマーケットプレイス保証の解説',
      en: 'On the Japanese marketplace guarantee',
    },
    date: null,
    checked: '2026-11-22',
  },
  'nihonkoshinjyo-article-11': {
    kind: 'secondary',
    organisation: { ja: '日本の解説ページ', en: 'A Japanese page on the law' },
    title: {
      ja: '特定商取引法 第11条のガイドの抜粋',
      en: 'Excerpt of the guide to Article 11 of the Act on Specified Commercial Transactions',
    },
    date: null,
    checked: '2026-11-22',
  },
  'nippon-ra-fsa-guidelines': {
    kind: 'secondary',
    organisation: { ja: '日本RA', en: 'Nippon RA, Japan' },
    title: {
      ja: '金融庁の監督指針の改正と、フィッシングに強い認証の必須化',
      en: 'The Financial Services Agency’s revised guidelines on phishing-resistant MFA',
    },
    date: '2025-10-10',
    checked: '2026-11-22',
  },
  'omen-password-guessing': {
    kind: 'secondary',
    organisation: {
      ja: 'ルール大学ボーフムと、フランスの国立研究所Inriaの研究者',
      en: 'Researchers of Ruhr University Bochum and Inria, France',
    },
    title: {
      ja: '文字の続き方から確からしい順に推測する方法OMEN（英語）',
      en: 'OMEN: faster password guessing using an ordered Markov enumerator',
    },
    date: '2015-03',
    checked: '2026-11-26',
  },
  'pr-brand-inactive-account': {
    kind: 'secondary',
    organisation: { ja: 'PR Brand Marketing', en: 'PR Brand Marketing' },
    title: {
      ja: '使わずに停止された出品アカウントの戻し方（英語）',
      en: 'Recovering an account deactivated for inactivity',
    },
    date: null,
    checked: '2026-11-22',
  },
  'ransomnews-session-theft': {
    kind: 'secondary',
    organisation: { ja: 'RansomNews', en: 'RansomNews' },
    title: {
      ja: 'サインイン状態の盗難についての解説（英語）',
      en: 'On session-cookie theft',
    },
    date: '2026',
    checked: '2026-11-22',
  },
  'reason-automation-permissions': {
    kind: 'secondary',
    organisation: { ja: 'Reason Automation', en: 'Reason Automation' },
    title: {
      ja: 'SP-APIの許可に要るユーザー権限（英語）',
      en: 'Permissions needed to authorise SP-API apps',
    },
    date: null,
    checked: '2026-11-22',
  },
  'repricer-express-2sv-deadline': {
    kind: 'secondary',
    organisation: { ja: 'RepricerExpress', en: 'RepricerExpress' },
    title: {
      ja: '10月31日の期限を知らせるAmazonの通知の引用（英語）',
      en: 'Quotes Amazon’s notice of the 31 October deadline',
    },
    date: '2017',
    checked: '2026-11-22',
  },
  'seed-blog-2017': {
    kind: 'secondary',
    organisation: { ja: '日本の出品者のブログ', en: 'A Japanese seller’s blog' },
    title: {
      ja: '二段階認証の設定後にコードが大量に届いた体験談',
      en: 'Account of codes pouring in after turning on two-step verification',
    },
    date: '2017-05',
    checked: '2026-11-22',
  },
  'sellermesh-account-theft': {
    kind: 'secondary',
    organisation: { ja: 'SellerMesh', en: 'SellerMesh' },
    title: {
      ja: 'アカウントの盗難を防ぐ助言（英語）',
      en: 'On preventing Amazon account theft',
    },
    date: null,
    checked: '2026-11-22',
  },
  'shippingeasy-secure-account': {
    kind: 'secondary',
    organisation: { ja: 'ShippingEasy', en: 'ShippingEasy' },
    title: {
      ja: '出品アカウントの守り方と、乗っ取りの兆し（英語）',
      en: 'Keeping a Seller Central account secure, with signs of a takeover',
    },
    date: null,
    checked: '2026-11-22',
  },
  'soyokaze-nhk-marketplace': {
    kind: 'secondary',
    organisation: {
      ja: '日本のニュースブログ（NHKの報道を引用）',
      en: 'A Japanese news blog (quoting NHK)',
    },
    title: {
      ja: '7万点以上を勝手に出品された男性の例',
      en: 'The case of a man with over 70,000 items listed in his name',
    },
    date: '2017-05-01',
    checked: '2026-11-22',
  },
  'ssop-seller-security': {
    kind: 'secondary',
    organisation: { ja: 'SSOP', en: 'SSOP' },
    title: {
      ja: '出品アカウントを守る5つの方法',
      en: 'Five tips for seller account security',
    },
    date: null,
    checked: '2026-11-22',
  },
  'sumita-amazon-warning': {
    kind: 'secondary',
    organisation: { ja: '日本の個人ブログ（sumita-m）', en: 'A Japanese personal blog (sumita-m)' },
    title: {
      ja: 'Amazon.co.jpが2023年11月に送った注意のメールの引用',
      en: 'Quotes Amazon.co.jp’s warning e-mail of November 2023',
    },
    date: '2023-12-01',
    checked: '2026-11-22',
  },
  'tada-sedori-2sv-notice': {
    kind: 'secondary',
    organisation: {
      ja: '日本の出品者のブログ（tada-sedori）',
      en: 'A Japanese seller’s blog (tada-sedori)',
    },
    title: {
      ja: '4月29日に届いた、二段階認証の設定を求める通知',
      en: 'The notice of 29 April asking for two-step verification',
    },
    date: '2017',
    checked: '2026-11-22',
  },
  'taimiler-marketplace': {
    kind: 'secondary',
    organisation: { ja: '日本の個人ブログ', en: 'A Japanese personal blog' },
    title: {
      ja: '「異常に安い」だけではない、マーケットプレイス詐欺の体験談',
      en: 'A buyer’s account: marketplace fraud is not only the very cheap',
    },
    date: '2017-05',
    checked: '2026-11-22',
  },
  'takatenbai-2sv-deadline': {
    kind: 'secondary',
    organisation: {
      ja: '日本の出品者のブログ（takatenbai）',
      en: 'A Japanese seller’s blog (takatenbai)',
    },
    title: {
      ja: '6月30日以降は未設定だと入れない、というAmazonの表示の引用',
      en: 'Quotes Amazon’s notice: no access without it from 30 June',
    },
    date: '2017',
    checked: '2026-11-22',
  },
  'tecnowiser-sign-out': {
    kind: 'secondary',
    organisation: { ja: 'Tecnowiser', en: 'Tecnowiser' },
    title: {
      ja: 'Amazonからすべての端末でサインアウトする方法（英語）',
      en: 'How to sign out of Amazon on all devices',
    },
    date: null,
    checked: '2026-11-22',
  },
  'topnews-secure-account': {
    kind: 'secondary',
    organisation: { ja: 'ニュースの転載サイト', en: 'A news-copy site' },
    title: {
      ja: 'Amazonの「Secure Your Account」機能の紹介（英語）',
      en: 'Description of Amazon’s “Secure Your Account” feature',
    },
    date: null,
    checked: '2026-11-22',
  },
  'trans-ch-two-patterns': {
    kind: 'secondary',
    organisation: { ja: 'trans-ch', en: 'trans-ch (Japanese site)' },
    title: {
      ja: '使用中の口座書き換えと、休眠アカウントの大量出品という二つの型',
      en: 'Two patterns: pay-outs of active accounts, mass listing on dormant ones',
    },
    date: '2017',
    checked: '2026-11-22',
  },
  'tuhan-jyoho-codes': {
    kind: 'secondary',
    organisation: { ja: '通販情報の解説サイト', en: 'A Japanese shopping-advice site' },
    title: {
      ja: '身に覚えのないワンタイムパスワードが届く原因と対処',
      en: 'Why unrequested Amazon one-time passwords arrive',
    },
    date: null,
    checked: '2026-11-22',
  },
  'verified-amazon-otp': {
    kind: 'secondary',
    organisation: { ja: 'Verified.org', en: 'Verified.org' },
    title: {
      ja: 'Amazonを名乗るコードのSMSと、配達用コードの違い（英語）',
      en: 'Amazon OTP texts: delivery codes and sign-in codes',
    },
    date: null,
    checked: '2026-11-22',
  },
  'watamemo-2sv-lockout': {
    kind: 'secondary',
    organisation: { ja: '日本の個人ブログ', en: 'A Japanese personal blog' },
    title: {
      ja: '侵入者に先に二段階認証を設定されると締め出される、という注意',
      en: 'A warning: whoever sets up two-step verification first can lock the owner out',
    },
    date: '2017-05',
    checked: '2026-11-22',
  },
  'windows-club-passkey': {
    kind: 'secondary',
    organisation: { ja: 'TheWindowsClub', en: 'TheWindowsClub' },
    title: {
      ja: 'Amazonのパスキーの設定方法（英語）',
      en: 'How to enable a passkey for an Amazon account',
    },
    date: null,
    checked: '2026-11-22',
  },
  'yocoya-codes': {
    kind: 'secondary',
    organisation: { ja: '日本の出品者のブログ', en: 'A Japanese seller’s blog' },
    title: {
      ja: '二段階認証を設定したら、SMSでコードが大量に届いたという記録',
      en: 'Another account of codes pouring in by text message',
    },
    date: '2017-05-24',
    checked: '2026-11-22',
  },
} as const satisfies Record<string, Source>;
