/** News outlets. Sorted by id. */
import type { Source } from '../sources';

export const pressSources = {
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
  'bloomberg-seller-accounts': {
    kind: 'press',
    organisation: {
      ja: 'Bloomberg（Business Standard掲載）',
      en: 'Bloomberg (on Business Standard)',
    },
    title: {
      ja: 'Amazonの出品者約100人から金を奪った事件（英語）',
      en: 'Hackers stole money from about 100 Amazon seller accounts',
    },
    url: 'https://www.business-standard.com/amp/article/companies/amazon-hit-by-extensive-fraud-hackers-stole-money-from-100-seller-accounts-119050900110_1.html',
    date: '2019-05-09',
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
  'diamond-sim-swap': {
    kind: 'press',
    organisation: { ja: 'ダイヤモンド・オンライン', en: 'Diamond Online, Japan' },
    title: {
      ja: 'SIMスワップと本人確認の見直し',
      en: 'SIM swaps and the review of identity checks (in Japanese)',
    },
    url: 'https://diamond.jp/articles/-/343577?page=5',
    date: '2024',
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
  'ecommercebytes-contact-number': {
    kind: 'press',
    organisation: { ja: 'EcommerceBytes', en: 'EcommerceBytes' },
    title: {
      ja: 'Amazon、出品者に緊急連絡先の確認を求める（英語、転載を確認）',
      en: 'Amazon requires sellers to verify their emergency contact number (read in a copy)',
    },
    url: 'https://www.ecommercebytes.com/',
    date: '2025-01-31',
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
  'j-cast-marketplace': {
    kind: 'press',
    organisation: { ja: 'J-CAST テレビウォッチ', en: 'J-CAST, Japan' },
    title: {
      ja: 'アマゾン「マーケットプレイス」の激安出品と乗っ取り',
      en: 'Cheap offers on the Amazon marketplace and hijacked accounts (in Japanese)',
    },
    url: 'https://j-cast.com/tv/2017/04/28296740.html',
    date: '2017-04-28',
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
  'mynavi-phishing-2026-01': {
    kind: 'press',
    organisation: { ja: 'マイナビニュース TECH+', en: 'Mynavi TECH+, Japan' },
    title: {
      ja: 'フィッシング対策協議会の月次報告（2026年1月）',
      en: 'Council of Anti-Phishing Japan: report for January 2026 (in Japanese)',
    },
    url: 'https://news.mynavi.jp/techplus/article/20260224-4160488/',
    date: '2026-02-24',
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
  'pc-webzine-one-time-passwords': {
    kind: 'press',
    organisation: { ja: 'PC-Webzine', en: 'PC-Webzine, Japan' },
    title: {
      ja: '「ワンタイムパスワード禁止」報道を検証する',
      en: 'Checking the headlines that “one-time passwords are banned” (in Japanese)',
    },
    url: 'https://www.pc-webzine.com/article/3095',
    date: '2025',
    checked: '2026-11-22',
  },
  'retail-dive-sellers': {
    kind: 'press',
    organisation: { ja: 'Retail Dive', en: 'Retail Dive' },
    title: {
      ja: 'Amazonの出品者が乗っ取られ、売上を奪われたという報道（英語）',
      en: 'Report: Amazon marketplace sellers hacked, robbed of sales',
    },
    url: 'https://retaildive.com/news/report-amazon-marketplace-sellers-hacked-robbed-of-thousands-in-sales/440154',
    date: '2017-04',
    checked: '2026-11-22',
  },
  'tbs-refund-apps': {
    kind: 'press',
    organisation: { ja: 'TBS NEWS DIG', en: 'TBS NEWS DIG, Japan' },
    title: {
      ja: '「〇〇ペイで返金」詐欺の相談件数と被害額',
      en: 'Complaints and losses from “refund by payment app” (in Japanese)',
    },
    url: 'https://newsdig.tbs.co.jp/articles/-/1759620?display=1',
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
  'wfmy-smile-logo': {
    kind: 'press',
    organisation: { ja: 'WFMY News 2', en: 'WFMY News 2, US' },
    title: {
      ja: 'メールに付くAmazonのスマイルマーク（英語）',
      en: 'The Amazon smile logo on authentic e-mails',
    },
    url: 'https://wfmynews2.com/article/news/local/2-wants-to-know/how-the-amazon-smile-is-being-used-to-protect-you-phishing-scam-protection-email-desktop-mobile-devices-branding-fraud-fake-real-emails/83-5a04c9be-1e60-40b3-af1d-cab94a21d94a',
    date: null,
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
} as const satisfies Record<string, Source>;
