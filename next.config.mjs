import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import createMdx from '@next/mdx';
import { triageTree } from './content/triage/tree.mjs';
import { contentSecurityPolicy, securityHeaders } from './security-policy.mjs';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

// Under Turbopack plugins are given by name, our own by absolute path; functions cannot be passed.
const withMdx = createMdx({
  options: {
    // Column alignment would write style attributes, which the policy forbids.
    tableCellAlignToStyle: false,
    remarkPlugins: [
      'remark-gfm',
      'remark-frontmatter',
      ['remark-mdx-frontmatter', { name: 'frontMatter' }],
      here('./content/remark-headings.mjs'),
      here('./content/remark-reading-time.mjs'),
      here('./content/remark-sections.mjs'),
      here('./content/remark-other-language.mjs'),
    ],
  },
});

/** Names in a folder of the project, without their endings. */
const namesIn = (/** @type {string} */ folder) =>
  readdirSync(here(folder)).map((name) => name.replace(/\.tsx?$/, ''));

// Addresses that no folder names; tests/e2e/first-hour.spec.ts asks for each one there is.
const runbooks = ['seller', 'buyer', 'staff'].flatMap((role) => [`${role}-in`, `${role}-out`]);
const reminderFiles = ['payout-look', 'access-review', 'refresher'].map(
  (slug) => `reminders/${slug}.ics`,
);

/**
 * An address that is none of ours gets the 404 page of its language; one without a language, that of the reader.
 * Left to itself Next would answer both with one page in one language, and with script.
 */
function missingAddresses() {
  const escaped = (/** @type {string[]} */ names) =>
    names.map((name) => name.replace(/[.[\]]/g, '\\$&')).join('|');
  const under = (/** @type {string} */ section, /** @type {string[]} */ slugs) => [
    section,
    ...slugs.map((slug) => `${section}/${slug}`),
  ];
  const pages = escaped([
    ...under('guides', namesIn('./content/guides')),
    ...toolAddresses(),
    ...under('tools/codes', Object.keys(triageTree.nodes)),
    ...under('checklists', namesIn('./content/checklists')),
    ...under('first-hour', runbooks),
    ...reminderFiles,
    ...namesIn('./content/pages'),
    'glossary',
    'changes',
    'feed.xml',
    'feed.json',
    'search',
    ...(process.env.NODE_ENV === 'development' ? ['search/blank'] : []),
    // The rules below are applied one after the other: what the first ones chose must stand.
    'not-found/code',
  ]);
  const pictures = 'pictures/[^/]+\\.png';
  const roots = escaped([
    'ja',
    'en',
    '_next',
    'robots.txt',
    'sitemap.xml',
    ...namesIn('./app').filter((name) => !name.startsWith('[')),
    ...namesIn('./public'),
  ]);
  // Browsers list the languages in the order they are preferred; weights in another order are not read.
  const prefersEnglish = {
    has: [
      {
        type: /** @type {const} */ ('header'),
        key: 'accept-language',
        value: '(?:(?![jJ][aA]).)*[eE][nN].*',
      },
    ],
  };
  // Somebody put a one-time code into the address: digits alone that are no year. Compare isLoneCode.
  const code = '(?!(?:19|20)[0-9]{2}$)[0-9]{4,8}|[0-9]{3}(?:-|%20)[0-9]{3}';
  return [
    { source: `/:locale(ja|en)/:rest*/:code(${code})`, destination: '/:locale/not-found/code' },
    { source: `/:rest*/:code(${code})`, ...prefersEnglish, destination: '/en/not-found/code' },
    { source: `/:rest*/:code(${code})`, destination: '/ja/not-found/code' },
    {
      source: `/:locale(ja|en)/:rest((?!(?:${pages}|${pictures})$).+)`,
      destination: '/:locale/not-found',
    },
    {
      source: `/:path((?!(?:${roots})(?:/|$)).+)`,
      ...prefersEnglish,
      destination: '/en/not-found',
    },
    { source: `/:path((?!(?:${roots})(?:/|$)).+)`, destination: '/ja/not-found' },
  ];
}

/**
 * What lies under `/{locale}/tools`, from the folders of its pages and routes. Blank pages are material for answers
 * (app/answer-page.tsx) and have no address of their own, but while developing they are asked for.
 */
function toolAddresses() {
  const isBlank = (/** @type {string} */ address) => address.endsWith('/blank');
  return readdirSync(here('./app/[locale]/tools'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|[/\\])(page|route)\.tsx?$/.test(path))
    .map((path) => `tools/${path}`.replace(/\\/g, '/').replace(/\/(page|route)\.tsx?$/, ''))
    .filter((address) => !address.includes('['))
    .filter((address) => process.env.NODE_ENV === 'development' || !isBlank(address));
}

const asList = (/** @type {Record<string, string>} */ headers) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

/** @type {import('next').NextConfig} */
const config = {
  adapterPath: here('./next.adapter.mjs'),
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  pageExtensions: ['ts', 'tsx'],
  experimental: { inlineCss: true, globalNotFound: true },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: asList({ ...securityHeaders, 'Speculation-Rules': '"/speculation-rules.json"' }),
      },
      {
        source: '/:path*',
        has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
        headers: asList({ 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
      },
      // Said here for what app/answer-page.tsx sends: from a route handler Next takes the type as a list of one,
      // which its compression does not understand and leaves the page as it is.
      {
        source: '/:locale(ja|en)/tools/:tool',
        headers: asList({ 'Content-Type': 'text/html; charset=utf-8' }),
      },
      {
        source: '/:locale(ja|en)/search',
        headers: asList({ 'Content-Type': 'text/html; charset=utf-8' }),
      },
      // A link's picture is shown by other sites; that is what it is for.
      {
        source: '/:locale(ja|en)/pictures/:name',
        headers: asList({ 'Cross-Origin-Resource-Policy': 'cross-origin' }),
      },
      // A worker obeys the policy of its own file: what it is given to judge can go nowhere.
      {
        source: '/_next/static/:path*',
        headers: asList({
          'Content-Security-Policy': contentSecurityPolicy({ scripts: ["'self'"] }),
        }),
      },
    ];
  },
  async rewrites() {
    return { beforeFiles: missingAddresses(), afterFiles: [], fallback: [] };
  },
};

export default withMdx(config);
