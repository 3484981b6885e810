import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { officialDomains } from '../../../../content/official-domains';
import { judgeLink } from '../../../../domain/link/judge-link';
import { type LinkReason, linkVerdicts } from '../../../../domain/link/report';
import devLinks from './dev-links.json' with { type: 'json' };
import freshLinks from './fresh-links.json' with { type: 'json' };
import heldBackLinks from './held-back-links.json' with { type: 'json' };

const judge = (link: string) => judgeLink(link, officialDomains);

for (const { link, verdict } of devLinks) {
  test(`${JSON.stringify(link)}: ${verdict}`, () => expect(judge(link).verdict).toBe(verdict));
}

// Written before they were first judged: 192 of 193 and 83 of 84 were right at first sight.
for (const verdict of linkVerdicts) {
  for (const link of [...freshLinks[verdict], ...heldBackLinks[verdict]]) {
    test(`fresh: ${JSON.stringify(link)}: ${verdict}`, () => {
      expect(judge(link).verdict).toBe(verdict);
    });
  }
}

for (const [link, host, ...reasons] of [
  ['https://sellercentral.amazon.co.jp/', 'amazon.co.jp', 'official-domain'],
  ['http://www.amazon.co.jp/', 'amazon.co.jp', 'official-domain', 'not-encrypted'],
  ['https://www.amazon.com.be/', 'amazon.com.be', 'official-domain'],
  ['https://shop.com.be/', 'com.be', 'other-domain'],
  ['https://amzn.asia/d/1', 'amzn.asia', 'official-short-domain'],
  ['https://%61mazon.co.jp/', 'amazon.co.jp', 'official-domain', 'written-to-mislead'],
  ['https://ama\u200bzon.co.jp/', 'amazon.co.jp', 'official-domain', 'hidden-letters'],
  ['https://amazon\u202e.co.jp/', 'amazon.co.jp', 'hidden-letters', 'official-domain'],
  ['https://amazon.co.jp:8443/', 'amazon.co.jp', 'odd-port', 'official-domain'],
  ['https://a@amazon.co.jp/', 'amazon.co.jp', 'user-part', 'official-domain'],
  [
    'https://amazon.co.jp/?u=//evil.example',
    'amazon.co.jp',
    'redirects-elsewhere',
    'official-domain',
  ],
  ['https://kakaku.com/', 'kakaku.com', 'other-domain'],
  ['http://example.com:81/', 'example.com', 'other-domain', 'odd-port', 'not-encrypted'],
  ['https://日本語.jp/', 'xn--wgv71a119e.jp', 'other-domain', 'punycode'],
  ['https://amazon-co-jp.top/', 'amazon-co-jp.top', 'brand-in-name'],
  ['https://amazon.co.jp.evil.example/', 'evil.example', 'brand-in-subdomain'],
  ['https://amazon.co.jp@evil.example/', 'evil.example', 'brand-before-at', 'user-part'],
  ['https://amazom.co.jp/', 'amazom.co.jp', 'near-brand'],
  ['https://аmazon.co.jp/', 'xn--mazon-3ve.co.jp', 'look-alike-letters', 'punycode'],
  ['https://ama\u200bzon-x.vip/', 'amazon-x.vip', 'brand-in-name', 'hidden-letters'],
  [
    'https://amazon.co.jpんx.evil.example/',
    'evil.example',
    'brand-in-subdomain',
    'fake-slash',
    'punycode',
  ],
  ['https://example⁄x.evil.example/', 'evil.example', 'fake-slash', 'punycode'],
  ['http://2130706433/', '127.0.0.1', 'ip-address', 'not-encrypted', 'written-to-mislead'],
  ['https://[2001:db8::1]/', '2001:db8::1', 'ip-address'],
  ['https://203.0.113.7/amazon/', '203.0.113.7', 'ip-address', 'brand-in-path'],
  ['https://bit.ly/3abcd', 'bit.ly', 'short-link'],
  ['https://someone.github.io/', 'someone.github.io', 'public-hosting'],
  ['https://docs.google.com/forms/x', 'google.com', 'public-hosting'],
  [
    'https://s3.ap-northeast-1.amazonaws.com/x',
    's3.ap-northeast-1.amazonaws.com',
    'public-hosting',
  ],
  ['https://example.com/amazon.co.jp/', 'example.com', 'brand-in-path'],
  ['javascript:alert(1)', '', 'not-a-web-address'],
  ['amazon', '', 'broken'],
] as const satisfies readonly (readonly [string, string, ...LinkReason[]])[]) {
  test(`${JSON.stringify(link)} leads to ${host || 'nothing'}: ${reasons.join(', ')}`, () => {
    expect(judge(link)).toMatchObject({ host, reasons });
  });
}

test('the host is cut so that the registrable domain stands out', () => {
  expect(judge('https://a.b.amazon.co.jp:81/x').shown).toEqual({
    before: 'a.b.',
    domain: 'amazon.co.jp',
    after: ':81',
  });
  expect(judge('amazon').shown).toEqual({ before: '', domain: '', after: '' });
});

test('what is copied into a report is the address that opens, made harmless', () => {
  expect(judge('amazon.co.jp').defanged).toBe('hxxps://amazon[.]co[.]jp');
  expect(judge('HTTP://аmazon.co.jp/A.b').defanged).toBe('hxxp://xn--mazon-3ve[.]co[.]jp/A[.]b');
  expect(judge('javascript:alert(1)').defanged).toBe('javascript[:]alert(1)');
});

const own = new Set(officialDomains.map(({ domain }) => domain));
const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
const anyLink = fc.oneof(
  fc.webUrl({
    withFragments: true,
    withQueryParameters: true,
    authoritySettings: { withUserInfo: true, withPort: true, withIPv4: true },
  }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...Object.values(freshLinks).flat()),
  fc
    .array(
      fc.constantFrom(
        'https://',
        'amazon',
        '.co.jp',
        '.',
        '@',
        '/',
        ':',
        '%',
        'ん',
        '\u200b',
        'а',
        '[',
        ']',
        '\\',
        '1',
        'xn--',
        '⁄',
        '?u=',
        '#',
      ),
    )
    .map((parts) => parts.join('')),
);

test('for all texts a judgement comes; a host if and only if it is readable; nothing in it opens', () => {
  fc.assert(
    fc.property(anyLink, (link) => {
      const { verdict, host, defanged, reasons, shown } = judge(link);
      // One value a run: each `expect` is a step of the report, and 15,000 of them take a minute.
      return (
        (host === '') === (verdict === 'unreadable') &&
        shown.domain === host &&
        !/http/i.test(defanged) &&
        reasons.length > 0 &&
        new Set(reasons).size === reasons.length
      );
    }),
    { numRuns: 3000 },
  );
});

test('for all texts, official means that the host stands in the list', () => {
  fc.assert(
    fc.property(anyLink, (link) => {
      const { verdict, host, reasons } = judge(link);
      if (verdict === 'official' || verdict === 'official-short') expect(own).toContain(host);
      if (reasons.includes('official-domain')) expect(own).toContain(host);
      if (verdict === 'imitates' || verdict === 'not-official') expect(own).not.toContain(host);
    }),
    { numRuns: 3000 },
  );
});

test('for all subdomains, paths and questions added to an imitating host, it goes on imitating', () => {
  const hosts = [...freshLinks.imitates, ...heldBackLinks.imitates]
    .map((link) => judge(link))
    .map(({ shown }) => shown.before + shown.domain)
    .filter((host) => judge(`https://${host}/`).verdict === 'imitates');
  fc.assert(
    fc.property(
      fc.constantFrom(...hosts),
      label,
      fc.webPath(),
      fc.webQueryParameters(),
      (host, below, path, query) => {
        expect(judge(`https://${below}.${host}${path}?${query}`).verdict).toBe('imitates');
      },
    ),
    { numRuns: 1000 },
  );
});

test('for all names below it, a shop of the list stays official, and one label more behind it ends that', () => {
  fc.assert(
    fc.property(fc.constantFrom(...own), label, (domain, other) => {
      expect(judge(`https://${other}.${domain}/`).verdict).toMatch(/^official/);
      expect(judge(`https://${domain}.${other}.example/`).verdict).not.toMatch(/^official/);
    }),
  );
});
