/**
 * The domains the marketplace itself uses, as far as a source names them: `site` for its shops, seller pages and pictures,
 * `short` for its short links. Whatever is not here is not official to the link checker, so what nobody names is left out
 * rather than guessed. amazonaws.com is not among them: anybody publishes there. Overdue when domain/review.ts says so, which a
 * unit test watches.
 */
import type { SourceId } from './sources';

export type OfficialDomain = {
  /** In ASCII; registrable, or handed out by who owns the name above it. */
  domain: string;
  use: 'site' | 'short';
  /** Names it as the marketplace's own. */
  source: SourceId;
  /** Day on which the source was last read (YYYY-MM-DD). */
  checked: string;
};

const checked = '2026-11-26';

const from = (source: SourceId, use: OfficialDomain['use'], domains: string): OfficialDomain[] =>
  domains.split(/\s+/).map((domain) => ({ domain, use, source, checked }));

export const officialDomains: readonly OfficialDomain[] = [
  ...from(
    'amazon-pa-api-locales',
    'site',
    `amazon.co.jp amazon.com amazon.ae amazon.ca amazon.co.uk amazon.com.au amazon.com.be amazon.com.br amazon.com.mx
    amazon.com.tr amazon.de amazon.eg amazon.es amazon.fr amazon.ie amazon.in amazon.it amazon.nl amazon.pl amazon.sa
    amazon.se amazon.sg`,
  ),
  ...from('amazon-sc-false-emails', 'site', 'amazonsellerservices.com'),
  ...from('about-amazon-jp-phishing', 'site', 'aboutamazon.jp'),
  ...from('amazon-trustworthy-shopping-scams', 'site', 'aboutamazon.com'),
  ...from('amazon-sg-protect-account', 'site', 'amazon.com.sg'),
  ...from('misanblog-mail-domains', 'site', 'amazon.jp'),
  ...from('koregasiritai-amazon-business', 'site', 'amazonbusiness.jp'),
  ...from(
    'duckduckgo-amazon-properties',
    'site',
    `amazon.cn amazon.co.za amazon.eu amazon.jobs amazon-adsystem.com amazonmusic.com amazonpay.com amazonvideo.com
    images-amazon.com media-amazon.com payments-amazon.com primevideo.com ssl-images-amazon.com`,
  ),
  ...from(
    'duckduckgo-amazon-properties',
    'short',
    'a.co amzn.asia amzn.com amzn.eu amzn.in amzn.to',
  ),
];
