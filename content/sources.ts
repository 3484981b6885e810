/**
 * Everything the guides lean on, one entry a page. Guides name entries by id; numbers are given in the order a guide lists them.
 * Rules: `official` is the organisation's own text, `press` a news outlet, `secondary` everybody else.
 * Only official organisations and known press are linked; a secondary source is named without an address.
 */
import type { ByLocale } from './locales';

export type Source = {
  kind: 'official' | 'press' | 'secondary';
  organisation: ByLocale<string>;
  title: ByLocale<string>;
  /** Present on official and press sources only; https. */
  url?: `https://${string}`;
  /** Date printed on the page (YYYY, YYYY-MM or YYYY-MM-DD); null when the page shows none. */
  date: string | null;
  /** Day the text was last read by us (YYYY-MM-DD). Overdue after 180 days. */
  checked: string;
};

export const sources = {
  'amazon-sc-2sv': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'セラーセントラルヘルプ「2段階認証について」',
      en: 'Seller Central help: About Two-Step Verification',
    },
    url: 'https://sellercentral.amazon.co.jp/gp/help/external/202110760',
    date: null,
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
  'amazon-sc-2sv-faq': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'セラーセントラルヘルプ「2段階認証のよくある質問」',
      en: 'Seller Central help: Two-Step Verification FAQ (Japan)',
    },
    url: 'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=202153510&language=ja_JP',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-sc-2sv-faq-us': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'セラーセントラルヘルプ「2段階認証のよくある質問」（アメリカ、英語）',
      en: 'Seller Central help: Two-Step Verification FAQ (US)',
    },
    url: 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=202153510&language=en_US',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-sc-2sv-faq-fr': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'セラーセントラルヘルプ「2段階認証のよくある質問」（フランス、英語）',
      en: 'Seller Central help: Two-Step Verification FAQ (France, in English)',
    },
    url: 'https://sellercentral.amazon.fr/gp/help/external/help.html?itemID=202153510&language=en_FR',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-forum-2sv': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: '出品者フォーラム（イギリス）二段階認証の設定についてのモデレーターの投稿',
      en: 'Seller Forums (UK): Enabling Two-Factor Authentication to Secure Your Account (Amazon moderator)',
    },
    url: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/68a92736-98b5-4d49-ba23-3c293b33eea1',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-sc-usb-key': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'セラーセントラルヘルプ「2段階認証にUSBセキュリティキーを使用する」',
      en: 'Seller Central help: using a USB security key for Two-Step Verification (Japan)',
    },
    url: 'https://sellercentral-japan.amazon.com/gp/help/external/help.html?itemID=B3NRUQMHWRX4WJL&language=ja_JP',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-sc-authenticator-app': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'セラーセントラルヘルプ「2段階認証に認証アプリを使用する」',
      en: 'Seller Central help: using an authenticator app for Two-Step Verification',
    },
    url: 'https://sellercentral.amazon.com/gp/help/external/G202110780?language=ja_JP',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-forum-access': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: '出品者フォーラム（イギリス）サインインできないときの確認項目',
      en: 'Seller Forums (UK): How To Address Account Access Issues',
    },
    url: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/4184b0aa-8ab0-4961-95cb-44b8e66f40a0',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-jp-2sv-reset': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'Amazon.co.jpヘルプ「2段階認証をリセットする」',
      en: 'Amazon.co.jp help: Reset Two-Step Verification',
    },
    url: 'https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=202073840',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-sc-2sv-troubleshooting': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'セラーセントラル 二段階認証のトラブル時の質問集（転載を確認）',
      en: 'Seller Central: Two-Step Verification troubleshooting FAQ (read in a copy)',
    },
    url: 'https://sellercentral.amazon.com/',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-reset-password': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'ヘルプ「パスワードをリセットする」（英語、転載を確認）',
      en: 'Help: Reset Your Password (read in a copy)',
    },
    url: 'https://www.amazon.com/',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-sc-phishing': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'セラーセントラルヘルプ「フィッシングから身を守る」（英語）',
      en: 'Seller Central help: Protect yourself from phishing',
    },
    url: 'https://sellercentral.amazon.com/help/hub/reference/external/G40281?locale=en-US',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-sc-bank-account': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'セラーセントラルヘルプ「銀行口座情報の追加・更新」（日本、英語）',
      en: 'Seller Central help: Add / update your bank account information (Japan, in English)',
    },
    url: 'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=851&language=en_JP',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-uk-scam-help': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'Amazon.co.ukヘルプ「詐欺を見分ける」（英語）',
      en: 'Amazon.co.uk help: Identifying a scam',
    },
    url: 'https://www.amazon.co.uk/',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-trustworthy-shopping-scams': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'Trustworthy Shopping「なりすまし詐欺から消費者を守る」（英語）',
      en: 'Trustworthy Shopping: Protecting Consumers from Impersonation Scams',
    },
    url: 'https://trustworthyshopping.aboutamazon.com/en-uk/focus-areas/how-amazon-protects-customers-from-scams',
    date: null,
    checked: '2026-11-22',
  },
  'about-amazon-jp-phishing': {
    kind: 'official',
    organisation: { ja: 'Amazon（About Amazon Japan）', en: 'Amazon (About Amazon Japan)' },
    title: {
      ja: 'フィッシング詐欺メールを防ぐ3つのポイント',
      en: 'Three points for preventing phishing mails (in Japanese)',
    },
    url: 'https://www.aboutamazon.jp/news/guide/3-key-points-to-prevent-phishing-scam-emails',
    date: null,
    checked: '2026-11-22',
  },
  'ftc-text-message-mess': {
    kind: 'official',
    organisation: { ja: '米国連邦取引委員会（FTC）', en: 'US Federal Trade Commission (FTC)' },
    title: {
      ja: '消費者向け助言「A Text Message Mess」（英語）',
      en: 'Consumer Advice: A Text Message Mess',
    },
    url: 'https://www.consumer.ftc.gov/blog/text-message-mess',
    date: '2015-06',
    checked: '2026-11-22',
  },
  'ftc-hacked-account': {
    kind: 'official',
    organisation: { ja: '米国連邦取引委員会（FTC）', en: 'US Federal Trade Commission (FTC)' },
    title: {
      ja: '乗っ取られたアカウントの直し方（英語、転載を確認）',
      en: 'What to do about a hacked account (read in a copy)',
    },
    url: 'https://www.consumer.ftc.gov/',
    date: null,
    checked: '2026-11-22',
  },
  'ftc-report-fraud': {
    kind: 'official',
    organisation: { ja: '米国連邦取引委員会（FTC）', en: 'US Federal Trade Commission (FTC)' },
    title: {
      ja: '詐欺の通報窓口 ReportFraud（英語）',
      en: 'ReportFraud: where to report fraud',
    },
    url: 'https://reportfraud.ftc.gov/',
    date: null,
    checked: '2026-11-22',
  },
  'uk-report-fraud': {
    kind: 'official',
    organisation: { ja: 'Report Fraud（イギリス警察）', en: 'Report Fraud (UK police)' },
    title: {
      ja: '不審な活動の通報方法（英語）',
      en: 'How to report suspicious activity',
    },
    url: 'https://www.reportfraud.police.uk/how-to-report-suspicious-activity/',
    date: null,
    checked: '2026-11-22',
  },
  'aichi-police-phishing': {
    kind: 'official',
    organisation: { ja: '愛知県警察', en: 'Aichi Prefectural Police, Japan' },
    title: {
      ja: '怪しいサイトやメールに個人情報を入力してしまった',
      en: 'If you entered personal data on a suspicious site or mail (in Japanese)',
    },
    url: 'https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html',
    date: null,
    checked: '2026-11-22',
  },
  'nist-sp-800-63b-4': {
    kind: 'official',
    organisation: {
      ja: '米国国立標準技術研究所（NIST）',
      en: 'US National Institute of Standards and Technology (NIST)',
    },
    title: {
      ja: 'SP 800-63B-4 認証と認証手段の管理（英語）',
      en: 'SP 800-63B-4: Authentication and Authenticator Management',
    },
    url: 'https://pages.nist.gov/800-63-4/sp800-63b.html',
    date: '2025-07',
    checked: '2026-11-22',
  },
  'cisa-phishing-resistant-mfa': {
    kind: 'official',
    organisation: {
      ja: '米国サイバーセキュリティ・インフラセキュリティ庁（CISA）',
      en: 'US Cybersecurity and Infrastructure Security Agency (CISA)',
    },
    title: {
      ja: '資料「フィッシングに強い多要素認証の導入」（英語、転載を確認）',
      en: 'Fact sheet: Implementing Phishing-Resistant MFA (read in a copy)',
    },
    url: 'https://www.cisa.gov/',
    date: '2022-10',
    checked: '2026-11-22',
  },
  'nisc-handbook': {
    kind: 'official',
    organisation: {
      ja: 'NISC（現・国家サイバー統括室）',
      en: 'NISC, Japan (now the National Cybersecurity Office)',
    },
    title: {
      ja: 'インターネットの安全・安心ハンドブック Ver5.00（内容は紹介記事で確認）',
      en: 'Internet safety handbook, Ver5.00 (read through articles about it; in Japanese)',
    },
    url: 'https://security-portal.nisc.go.jp/',
    date: '2023-01-31',
    checked: '2026-11-22',
  },
  'computer-weekly-ncsc-passkeys': {
    kind: 'press',
    organisation: { ja: 'Computer Weekly', en: 'Computer Weekly' },
    title: {
      ja: '英国NCSC、パスワードより先にパスキーを勧める（英語）',
      en: 'NCSC heralds end of passwords for consumers and pushes secure passkeys',
    },
    url: 'https://www.computerweekly.com/news/366642156/NCSC-heralds-end-of-passwords-for-consumers-and-pushes-secure-passkeys',
    date: '2026-04-23',
    checked: '2026-11-22',
  },
  'zdnet-microsoft-mfa': {
    kind: 'press',
    organisation: { ja: 'ZDNet', en: 'ZDNet' },
    title: {
      ja: 'Microsoft「多要素認証はアカウント攻撃の99.9%を防ぐ」（英語）',
      en: 'Microsoft: Using multi-factor authentication blocks 99.9% of account hacks',
    },
    url: 'https://www.zdnet.com/article/microsoft-using-multi-factor-authentication-blocks-99-9-of-account-hacks/',
    date: '2019-08-27',
    checked: '2026-11-22',
  },
  'digital-commerce-360-sellers': {
    kind: 'press',
    organisation: { ja: 'Digital Commerce 360', en: 'Digital Commerce 360' },
    title: {
      ja: 'Amazonの出品者アカウントの侵害についての報道（英語）',
      en: 'Seller accounts compromised on Amazon',
    },
    url: 'https://www.digitalcommerce360.com/2017/04/10/seller-accounts-compromised-amazon/',
    date: '2017-04-10',
    checked: '2026-11-22',
  },
  'ecommercebytes-seller-notices': {
    kind: 'press',
    organisation: { ja: 'EcommerceBytes', en: 'EcommerceBytes' },
    title: {
      ja: 'Amazonから出品者への詐欺の注意（英語、転載を確認）',
      en: 'Amazon warns sellers about scams (read in a copy)',
    },
    url: 'https://www.ecommercebytes.com/',
    date: null,
    checked: '2026-11-22',
  },
  'excite-passkey-sms': {
    kind: 'press',
    organisation: {
      ja: 'マイナビニュース（エキサイト掲載）',
      en: 'Mynavi News (on Excite News, Japan)',
    },
    title: {
      ja: '証券各社のパスキー義務化とSMS認証の限界',
      en: 'Brokers make passkeys compulsory; the limits of SMS codes (in Japanese)',
    },
    url: 'https://www.excite.co.jp/news/article/Cobs_3094465',
    date: '2025',
    checked: '2026-11-22',
  },
  'toyokeizai-sim-swap': {
    kind: 'press',
    organisation: {
      ja: '東洋経済オンライン（auone掲載）',
      en: 'Toyo Keizai Online (on auone, Japan)',
    },
    title: {
      ja: 'あなたのスマホを乗っ取る「SIMスワップ」の脅威',
      en: 'The threat of SIM swaps (in Japanese)',
    },
    url: 'https://article.auone.jp/detail/1/3/6/7_6_r_20240829_1724893352963818',
    date: '2024-08-29',
    checked: '2026-11-22',
  },
  'itmedia-sim-swap': {
    kind: 'press',
    organisation: { ja: 'ITmedia Mobile', en: 'ITmedia Mobile, Japan' },
    title: {
      ja: 'SIMスワップ詐欺の手順と対策',
      en: 'How SIM-swap fraud works, and what helps (in Japanese)',
    },
    url: 'https://news.infoseek.co.jp/article/itmedia_mobile_20240715013/?p=2',
    date: '2024-07-15',
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
  'chiilabo-sign-in-alert': {
    kind: 'secondary',
    organisation: { ja: 'chiilabo（ブログ）', en: 'chiilabo (Japanese blog)' },
    title: {
      ja: '本物だった「サインイン試行が検出されました」メールの記録',
      en: 'Record of a genuine “sign-in attempt detected” mail',
    },
    date: '2021-03',
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
  'amazon-sc-secure-account': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'セラーセントラルヘルプ「出品アカウントの情報を安全に保つ」',
      en: 'Seller Central help: keeping selling account information safe (Japan, in Japanese)',
    },
    url: 'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=34901&language=ja_JP',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-pay-passwords': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'Amazon Pay ヘルプ「パスワードの管理と2段階認証の使用」（英語）',
      en: 'Amazon Pay help: Managing passwords and using two-step verification',
    },
    url: 'https://pay.amazon.com/help/201212250',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-forum-bank-account': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: '出品者フォーラム（カナダ）銀行口座情報の追加・更新・確認（英語）',
      en: 'Seller Forums (Canada): Add, update, view, and verify your bank account information',
    },
    url: 'https://sellercentral.amazon.ca/seller-forums/discussions/t/f288a92e-0e5e-4a23-a1d9-d5a6c3c24c4a',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-sc-marketplace-guarantee': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'セラーセントラルヘルプ「Amazonマーケットプレイス保証申請について」',
      en: 'Seller Central help: about claims under the marketplace guarantee (Japan, in Japanese)',
    },
    url: 'https://sellercentral.amazon.co.jp/gp/help/external/G27951?language=ja_JP',
    date: null,
    checked: '2026-11-22',
  },
  'amazon-a-to-z-guarantee': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'Amazon.comヘルプ「A-to-z Guaranteeについて」（英語）',
      en: 'Amazon.com help: About A-to-z Guarantee',
    },
    url: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=200783670',
    date: null,
    checked: '2026-11-22',
  },
  'caa-specified-transactions': {
    kind: 'official',
    organisation: { ja: '消費者庁', en: 'Consumer Affairs Agency, Japan' },
    title: {
      ja: '特定商取引法ガイド',
      en: 'Guide to the Act on Specified Commercial Transactions (in Japanese)',
    },
    url: 'https://www.no-trouble.caa.go.jp/',
    date: null,
    checked: '2026-11-22',
  },
  'caa-platform-report': {
    kind: 'official',
    organisation: { ja: '消費者庁', en: 'Consumer Affairs Agency, Japan' },
    title: {
      ja: '取引デジタルプラットフォーム消費者保護法に基づく申出フォーム',
      en: 'Report form under the act protecting consumers on digital platforms (in Japanese)',
    },
    url: 'https://www.caa.go.jp/policies/policy/consumer_policy/digital_platform/inquiry/disobey_form/',
    date: null,
    checked: '2026-11-22',
  },
  'kokusen-refund-apps': {
    kind: 'official',
    organisation: { ja: '国民生活センター', en: 'National Consumer Affairs Center of Japan' },
    title: {
      ja: '引き続き返金詐欺に注意「○○ペイで返金します」と言われたら詐欺を疑って',
      en: 'Refund fraud: “we will refund you by payment app” (in Japanese)',
    },
    url: 'https://www.kokusen.go.jp/news/data/n-20240731_2.html',
    date: '2024-07-31',
    checked: '2026-11-22',
  },
  'cyberscotland-passwords': {
    kind: 'official',
    organisation: {
      ja: 'CyberScotland（英国NCSCの助言を紹介）',
      en: 'CyberScotland (passing on advice of the UK’s NCSC)',
    },
    title: {
      ja: 'パスワードと二段階認証（英語）',
      en: 'Passwords and Two-Step Verification',
    },
    url: 'https://www.cyberscotland.com/ps/passwords-two-step-verification',
    date: null,
    checked: '2026-11-22',
  },
  'ic3-report': {
    kind: 'official',
    organisation: {
      ja: '米国FBI インターネット犯罪苦情センター（IC3）',
      en: 'FBI Internet Crime Complaint Center (IC3), US',
    },
    title: {
      ja: 'ネット犯罪の通報窓口（英語）',
      en: 'Where to report internet crime',
    },
    url: 'https://www.ic3.gov/',
    date: null,
    checked: '2026-11-22',
  },
  'itmedia-soumu-passwords': {
    kind: 'press',
    organisation: { ja: 'ITmedia PC USER', en: 'ITmedia PC USER, Japan' },
    title: {
      ja: 'パスワードの「定期的な変更は不要」だが注意点も 総務省の呼びかけ',
      en: 'Ministry of Internal Affairs: no regular password changes needed, with caveats (in Japanese)',
    },
    url: 'https://news.infoseek.co.jp/article/itmedia_pcuser_20240528180',
    date: '2024-05-28',
    checked: '2026-11-22',
  },
  'livedoor-soumu-rotation': {
    kind: 'press',
    organisation: { ja: 'ライブドアニュース', en: 'Livedoor News, Japan' },
    title: {
      ja: '総務省、パスワードの「定期的な変更は不要」に変更',
      en: 'Ministry of Internal Affairs drops regular password changes (in Japanese)',
    },
    url: 'https://news.livedoor.com/article/detail/14498283/',
    date: '2018-03-28',
    checked: '2026-11-22',
  },
  'nikkei-jpcert-passwords': {
    kind: 'press',
    organisation: { ja: '日本経済新聞', en: 'Nikkei, Japan' },
    title: {
      ja: 'JPCERT/CC「パスワードは12字以上、紙にメモ」（転載を確認）',
      en: 'JPCERT/CC: 12 characters or more, a note on paper (in Japanese, read in a copy)',
    },
    url: 'https://www.nikkei.com/article/DGXMZO33729280S8A800C1X20000/',
    date: '2018-08-02',
    checked: '2026-11-22',
  },
  'nlab-hijacked-seller': {
    kind: 'press',
    organisation: { ja: 'ねとらぼ', en: 'Netlab (ITmedia), Japan' },
    title: {
      ja: '「この詐欺野郎」と責められた、乗っ取られた側の苦しみ',
      en: 'What it is like for the owner of a hijacked account (in Japanese)',
    },
    url: 'https://nlab.itmedia.co.jp/nl/amp/1704/28/news151.html',
    date: '2017-04-28',
    checked: '2026-11-22',
  },
  'itmedia-marketplace-fraud': {
    kind: 'press',
    organisation: { ja: 'ITmedia NEWS', en: 'ITmedia NEWS, Japan' },
    title: {
      ja: '商品が届かない“Amazonマーケットプレイス詐欺”相次ぐ',
      en: 'Cases of Amazon marketplace fraud with no delivery (in Japanese)',
    },
    url: 'https://www.itmedia.co.jp/news/articles/1704/26/news070.html',
    date: '2017-04-26',
    checked: '2026-11-22',
  },
  'ascii-marketplace': {
    kind: 'press',
    organisation: { ja: 'ASCII.jp', en: 'ASCII.jp, Japan' },
    title: {
      ja: 'Amazonマーケットプレイスの怪しい出品',
      en: 'Suspicious offers on the Amazon marketplace (in Japanese)',
    },
    url: 'https://ascii.jp/elem/000/001/476/1476899',
    date: '2017-04-28',
    checked: '2026-11-22',
  },
  'nikkei-doors-marketplace': {
    kind: 'press',
    organisation: { ja: '日経doors', en: 'Nikkei doors, Japan' },
    title: {
      ja: 'Amazonマーケットプレイスの詐欺と避け方',
      en: 'Fraud on the Amazon marketplace and how to avoid it (in Japanese)',
    },
    url: 'https://doors.nikkei.com/atcl/wol/column/15/100400104/052200014/',
    date: '2017-05',
    checked: '2026-11-22',
  },
  'j-cast-fake-shops': {
    kind: 'press',
    organisation: { ja: 'J-CAST 会社ウォッチ', en: 'J-CAST, Japan' },
    title: {
      ja: '消費者庁、偽サイトの見分け方5点',
      en: 'The Consumer Affairs Agency’s five checks on fake shops (in Japanese)',
    },
    url: 'https://j-cast.com/kaisha/2023/05/13461138.html?p=3',
    date: '2023-05-13',
    checked: '2026-11-22',
  },
  'money-post-fake-shops': {
    kind: 'press',
    organisation: { ja: 'マネーポストWEB', en: 'Money Post, Japan' },
    title: {
      ja: '国民生活センターに聞く、偽サイトの見分け方5点',
      en: 'Five ways to tell fake shops, from the National Consumer Affairs Center (in Japanese)',
    },
    url: 'https://moneypost.jp/760383/2',
    date: '2021',
    checked: '2026-11-22',
  },
  'ecnomikata-refund-apps': {
    kind: 'press',
    organisation: { ja: 'ECのミカタ', en: 'EC no Mikata, Japan' },
    title: {
      ja: '国民生活センター、「〇〇ペイで返金します」詐欺の注意喚起',
      en: 'National Consumer Affairs Center warns of “refund by payment app” (in Japanese)',
    },
    url: 'https://ecnomikata.com/ecnews/48804',
    date: '2025-11-18',
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
  'amazon-a-to-z-guarantee-ca': {
    kind: 'official',
    organisation: { ja: 'Amazon', en: 'Amazon' },
    title: {
      ja: 'Amazon.caヘルプ「A-to-z Guarantee」（英語）',
      en: 'Amazon.ca help: A-to-z Guarantee',
    },
    url: 'https://www.amazon.ca/gp/help/customer/display.html?nodeId=201889410',
    date: null,
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
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
