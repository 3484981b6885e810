import { expect, test } from '@playwright/test';
import { officialDomains } from '../../../content/official-domains';
import { type Source, sources } from '../../../content/sources';
import { amazonSources } from '../../../content/sources/amazon';
import { judgeLink } from '../../../domain/link/judge-link';
import { cutHost } from '../../../domain/link/suffix';

for (const { domain, source } of officialDomains) {
  test(`${domain} is a domain and has its source`, () => {
    // com.be is a registered name itself, and the shop of Belgium stands below it.
    const { domain: registrable } = cutHost(domain);
    expect(registrable).toBe(domain === 'amazon.com.be' ? 'com.be' : domain);
    expect(new URL(`https://${domain}`).hostname).toBe(domain);
    expect(Object.keys(sources)).toContain(source);
  });
}

test('no domain stands twice, and none where anybody publishes', () => {
  const domains = officialDomains.map(({ domain }) => domain);
  expect(new Set(domains).size).toBe(domains.length);
  expect(
    domains.filter((domain) => /amazonaws|cloudfront|awsapps|amazoncognito/.test(domain)),
  ).toEqual([]);
});

test('those named by the marketplace itself are most', () => {
  const isOwnWord = ({ source }: (typeof officialDomains)[number]) =>
    sources[source].kind === 'official';
  expect(officialDomains.filter(isOwnWord).length).toBeGreaterThan(officialDomains.length / 2);
});

test('every page of the marketplace that a guide leans on is official to the checker', () => {
  const own = Object.values<Source>(amazonSources).filter(({ kind }) => kind === 'official');
  expect(own.length).toBeGreaterThan(20);
  for (const { url } of own) {
    expect.soft(judgeLink(url ?? '', officialDomains).verdict, url).toBe('official');
  }
});
