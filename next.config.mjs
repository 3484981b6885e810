import { fileURLToPath } from 'node:url';
import createMdx from '@next/mdx';
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
    ],
  },
});

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
      // A worker obeys the policy of its own file: what it is given to judge can go nowhere.
      {
        source: '/_next/static/:path*',
        headers: asList({ 'Content-Security-Policy': contentSecurityPolicy({ scripts: ["'self'"] }) }),
      },
    ];
  },
  async rewrites() {
    const missing = (/** @type {string} */ locale) => `/${locale}/not-found`;
    return {
      beforeFiles: [],
      afterFiles: [],
      // Whatever nothing else answered: a 404 in the language of the address, else of the reader.
      fallback: [
        { source: '/:locale(ja|en)/:path*', destination: missing(':locale') },
        {
          source: '/:path*',
          has: [{ type: 'header', key: 'accept-language', value: '[eE][nN].*' }],
          destination: missing('en'),
        },
        { source: '/:path*', destination: missing('ja') },
      ],
    };
  },
};

export default withMdx(config);
