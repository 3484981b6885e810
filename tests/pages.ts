import type { APIRequestContext } from '@playwright/test';

/** Paths of every page of a language, as the site itself lists them. */
export async function pagesOf(request: APIRequestContext, locale: string): Promise<string[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address]) => new URL(address ?? '').pathname)
    .filter((path) => path === `/${locale}` || path.startsWith(`/${locale}/`));
}

/** Answers of the tools that answer on the server, which the list does not hold. */
export const resultPages = [
  '/tools/offer?price=1000&fulfilment=merchant&others=%EF%BF%A51%2C000%0A%E6%96%B0%E5%93%81%0A%E5%87%BA%E8%8D%B7%E5%85%83%20A%0A980%0A%EF%BF%A55%2C000%0A%E6%96%B0%E5%93%81%0A%E5%87%BA%E8%8D%B7%E5%85%83%20Amazon%0A%E8%B2%A9%E5%A3%B2%E5%85%83%20Amazon',
  '/tools/offer?price=1500&others=5000%20fba%0A4980%20merchant%20300%20ratings%0A5100%20fba&fulfilment=merchant&sign=just-launched&delivery=25',
  '/tools/offer?price=abc&others=5000%20fba%0Ax',
  '/tools/offer?price=4900&others=5000%20fba%0A4980%20fba&fulfilment=fba&ratings=300&positive=97',
  '/tools/match?price=5000&cost=2000&fee=15&postage=500&margin=10%25&fulfilment=merchant&others=1000%20merchant%200%20ratings%0A980%20merchant%200%20ratings&repricer=yes',
  '/tools/match?price=5000&cost=2000&fee=15&others=4800%20fba%0A4900%20merchant%20300%20ratings',
  '/tools/match?price=abc&margin=120%25&min-price=900&max-price=800&others=x',
  '/tools/claim?promised=2026-11-20&marketplace=amazon.co.jp',
  '/tools/claim?promised=2020-01-31&written=2020-02-01&marketplace=amazon.com',
  '/tools/claim?promised=2026-02-31&latest=1999-01-01',
];

/** Steps of the triage, one of each look; the site's own list holds only its start. */
export const triagePages = [
  '/tools/codes/q_purpose',
  '/tools/codes/o_takeover',
  '/tools/codes/o_password',
  '/tools/codes/o_reset',
  '/tools/codes/o_delivery',
];
