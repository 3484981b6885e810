/**
 * Desks to turn to after a takeover, by country. A number or address stands here only if it was
 * read in a source; where the exact page was not, the link is the organisation's top page. Overdue
 * after 180 days, which a unit test watches.
 */
import type { Role } from '@/domain/first-hour/runbook';
import type { ByLocale, Locale } from './locales';
import type { SourceId } from './sources';

export const countries = ['jp', 'us', 'uk'] as const;
export type Country = (typeof countries)[number];

export type Desk = {
  organisation: ByLocale<string>;
  purpose: ByLocale<string>;
  /** As one dials it in that country. */
  phone?: string;
  email?: string;
  url?: `https://${string}`;
  /** For whom; staff leave the calls to the owner. */
  roles: readonly Exclude<Role, 'staff'>[];
  source: SourceId;
  /** Day on which the source was last read (YYYY-MM-DD). */
  checked: string;
};

export const countryNames: ByLocale<Record<Country, string>> = {
  ja: { jp: '日本', us: '米国', uk: '英国' },
  en: { jp: 'Japan', us: 'United States', uk: 'United Kingdom' },
};

/** A reader of Japanese is most likely in Japan, a reader of English outside it. */
export const countryOrder: Record<Locale, readonly Country[]> = {
  ja: ['jp', 'us', 'uk'],
  en: ['us', 'uk', 'jp'],
};

const checked = '2026-11-22';
const everybody = ['seller', 'buyer'] as const;

export const desks: Record<Country, readonly Desk[]> = {
  jp: [
    {
      organisation: { ja: '警察（緊急）', en: 'Police (emergency)' },
      purpose: { ja: '今、危険が迫っているとき', en: 'Danger right now' },
      phone: '110',
      roles: everybody,
      source: 'saitama-police-cyber-desk',
      checked,
    },
    {
      organisation: { ja: '警察の相談電話', en: 'Police advice line' },
      purpose: { ja: '急がない相談', en: 'Advice that is not urgent' },
      phone: '#9110',
      roles: everybody,
      source: 'aichi-police-phishing',
      checked,
    },
    {
      organisation: {
        ja: '警察庁「サイバー事案に関する通報・相談・情報提供」',
        en: 'National Police Agency: online desk for cyber incidents',
      },
      purpose: {
        ja: 'ネットでの相談や通報（被害届とは別です。返事に数日かかることがあります）',
        en: 'Advice and reports online (not a formal police report; an answer can take days)',
      },
      url: 'https://www.npa.go.jp/',
      roles: everybody,
      source: 'ibaraki-police-cyber-desk',
      checked,
    },
    {
      organisation: { ja: '消費者ホットライン', en: 'Consumer hotline' },
      purpose: {
        ja: '購入者向け：請求や取引の相談',
        en: 'Buyers: charges and dealings with sellers',
      },
      phone: '188',
      roles: ['buyer'],
      source: 'caa-platform-report',
      checked,
    },
    {
      organisation: {
        ja: 'IPA 情報セキュリティ安心相談窓口',
        en: 'IPA: information security desk for individuals',
      },
      purpose: { ja: '個人向け：技術的な相談', en: 'Individuals: technical advice' },
      url: 'https://www.ipa.go.jp/security/anshin/',
      roles: ['buyer'],
      source: 'ipa-consultation-desk',
      checked,
    },
    {
      organisation: {
        ja: 'IPA サイバーセキュリティ相談窓口',
        en: 'IPA: cyber security desk for organisations',
      },
      purpose: { ja: '事業者向け：技術的な相談', en: 'Businesses: technical advice' },
      url: 'https://www.ipa.go.jp/',
      roles: ['seller'],
      source: 'ipa-consultations-2025-q2',
      checked,
    },
    {
      organisation: { ja: 'フィッシング対策協議会', en: 'Council of Anti-Phishing Japan' },
      purpose: { ja: '偽メールや偽サイトの報告', en: 'Reports of phishing e-mails and sites' },
      url: 'https://www.antiphishing.jp/',
      roles: everybody,
      source: 'antiphishing-council',
      checked,
    },
  ],
  us: [
    {
      organisation: { ja: 'FBI IC3', en: 'FBI Internet Crime Complaint Center (IC3)' },
      purpose: { ja: 'ネット犯罪の通報', en: 'Reports of internet crime' },
      url: 'https://www.ic3.gov/',
      roles: everybody,
      source: 'ic3-report',
      checked,
    },
    {
      organisation: { ja: 'FTC ReportFraud', en: 'FTC ReportFraud' },
      purpose: { ja: '詐欺の通報', en: 'Reports of fraud' },
      url: 'https://reportfraud.ftc.gov/',
      roles: everybody,
      source: 'ftc-report-fraud',
      checked,
    },
  ],
  uk: [
    {
      organisation: { ja: 'Report Fraud', en: 'Report Fraud' },
      purpose: {
        ja: '詐欺とネット犯罪の通報（イングランド、ウェールズ、北アイルランド）',
        en: 'Reports of fraud and cyber crime (England, Wales, Northern Ireland)',
      },
      phone: '0300 123 2040',
      url: 'https://www.reportfraud.police.uk/',
      roles: everybody,
      source: 'uk-report-fraud',
      checked,
    },
    {
      organisation: { ja: 'Police Scotland', en: 'Police Scotland' },
      purpose: { ja: 'スコットランドでの通報', en: 'Reports in Scotland' },
      phone: '101',
      roles: everybody,
      source: 'uk-report-fraud-launch',
      checked,
    },
    {
      organisation: { ja: '不審なメールとSMSの報告', en: 'Suspicious e-mails and texts' },
      purpose: {
        ja: 'メールはこのアドレスへ、SMSは7726へ転送',
        en: 'Forward e-mails to this address, texts to 7726',
      },
      email: 'report@phishing.gov.uk',
      roles: everybody,
      source: 'mobile-uk-report',
      checked,
    },
  ],
};
