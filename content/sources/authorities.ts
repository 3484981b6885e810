/** Governments, police, standards bodies and other organisations speaking for themselves. Sorted by id. */
import type { Source } from '../sources';

export const authoritySources = {
  'aichi-police-phishing': {
    kind: 'official',
    organisation: { ja: '愛知県警察', en: 'Aichi Prefectural Police, Japan' },
    title: {
      ja: '怪しいサイトやメールに個人情報を入力してしまった',
      en: 'If you entered personal data on a suspicious site or e-mail (in Japanese)',
    },
    url: 'https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html',
    date: null,
    checked: '2026-11-22',
  },
  'antiphishing-council': {
    kind: 'official',
    organisation: { ja: 'フィッシング対策協議会', en: 'Council of Anti-Phishing Japan' },
    title: {
      ja: 'フィッシングの報告窓口',
      en: 'Where to report phishing (in Japanese)',
    },
    url: 'https://www.antiphishing.jp/',
    date: null,
    checked: '2026-11-22',
  },
  'bimi-group': {
    kind: 'official',
    organisation: { ja: 'BIMI Group', en: 'BIMI Group' },
    title: {
      ja: 'メールのブランドマーク（BIMI）の入口（英語）',
      en: 'The brand mark for e-mail (BIMI): entrance',
    },
    url: 'https://bimigroup.org/',
    date: null,
    checked: '2026-11-22',
  },
  'caa-advertising-qa': {
    kind: 'official',
    organisation: { ja: '消費者庁', en: 'Consumer Affairs Agency, Japan' },
    title: {
      ja: '特定商取引法ガイド「通信販売広告Q&A」',
      en: 'Guide to the Act on Specified Commercial Transactions: Q&A on mail-order advertising (in Japanese)',
    },
    url: 'https://www.no-trouble.caa.go.jp/qa/advertising.html',
    date: null,
    checked: '2026-11-22',
  },
  'caa-platform-act': {
    kind: 'official',
    organisation: { ja: '消費者庁', en: 'Consumer Affairs Agency, Japan' },
    title: {
      ja: '取引デジタルプラットフォーム消費者保護法の案内',
      en: 'On the act protecting consumers on digital platforms (in Japanese)',
    },
    url: 'https://www.caa.go.jp/',
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
  'hibp-two-billion': {
    kind: 'official',
    organisation: {
      ja: 'Have I Been Pwned（トロイ・ハント）',
      en: 'Have I Been Pwned (Troy Hunt)',
    },
    title: {
      ja: '20億件のメールアドレスの漏えいについての投稿（英語、転載を確認）',
      en: '2 Billion Email Addresses Were Exposed (read in a copy)',
    },
    url: 'https://haveibeenpwned.com/',
    date: '2025-11-05',
    checked: '2026-11-22',
  },
  'ibaraki-police-cyber-desk': {
    kind: 'official',
    organisation: { ja: '茨城県警察', en: 'Ibaraki Prefectural Police, Japan' },
    title: {
      ja: 'サイバー事案に関する相談窓口',
      en: 'Desk for cyber incidents (in Japanese)',
    },
    url: 'https://www.pref.ibaraki.jp/kenkei/a01_safety/cyber/taisyo/index.html',
    date: '2024-04-08',
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
  'ipa-consultation-desk': {
    kind: 'official',
    organisation: {
      ja: 'IPA（情報処理推進機構）',
      en: 'IPA, Japan (Information-technology Promotion Agency)',
    },
    title: {
      ja: '情報セキュリティ安心相談窓口',
      en: 'Information security consultation desk (in Japanese)',
    },
    url: 'https://www.ipa.go.jp/security/anshin/',
    date: null,
    checked: '2026-11-22',
  },
  'ipa-consultations-2025-q2': {
    kind: 'official',
    organisation: {
      ja: 'IPA（情報処理推進機構）',
      en: 'IPA, Japan (Information-technology Promotion Agency)',
    },
    title: {
      ja: '情報セキュリティ安心相談窓口の相談状況（2025年第2四半期）',
      en: 'Consultations at the information security desk, second quarter of 2025 (in Japanese)',
    },
    url: 'https://www.ipa.go.jp/security/anshin/reports/2025q2outline.html',
    date: '2025-07-23',
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
  'mobile-uk-report': {
    kind: 'official',
    organisation: {
      ja: 'Mobile UK（イギリスの携帯電話会社の団体）',
      en: 'Mobile UK (association of UK mobile operators)',
    },
    title: {
      ja: '詐欺の通報方法（英語）',
      en: 'Stop! Think Fraud: how to report',
    },
    url: 'https://www.mobileuk.org/stop-think-fraud-how-to-report',
    date: null,
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
  'platform-act-article-5': {
    kind: 'official',
    organisation: { ja: '日本の法令', en: 'Law of Japan' },
    title: {
      ja: '取引デジタルプラットフォーム消費者保護法 第5条（転載を確認）',
      en: 'Act protecting consumers on digital platforms, Article 5 (in Japanese, read in a copy)',
    },
    url: 'https://laws.e-gov.go.jp/',
    date: '2022-06-17',
    checked: '2026-11-22',
  },
  'saitama-police-cyber-desk': {
    kind: 'official',
    organisation: { ja: '埼玉県警察', en: 'Saitama Prefectural Police, Japan' },
    title: {
      ja: 'サイバー事案に関する通報・相談・情報提供について（転載を確認）',
      en: 'Reports, advice and information on cyber incidents (in Japanese, read in a copy)',
    },
    url: 'https://www.police.pref.saitama.lg.jp/c0070/kurashi/joho110-cyber.html',
    date: '2024-07-29',
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
  'uk-report-fraud-launch': {
    kind: 'official',
    organisation: { ja: 'Report Fraud（イギリス警察）', en: 'Report Fraud (UK police)' },
    title: {
      ja: '通報サービス開始のお知らせ（英語、転載を確認）',
      en: 'Report Fraud service goes live (read in a copy)',
    },
    url: 'https://www.reportfraud.police.uk/',
    date: '2025-12-04',
    checked: '2026-11-22',
  },
} as const satisfies Record<string, Source>;
