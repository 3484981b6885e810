import type { APIRequestContext } from '@playwright/test';

/** Paths of every page of a language, as the site itself lists them. */
export async function pagesOf(request: APIRequestContext, locale: string): Promise<string[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address]) => new URL(address ?? '').pathname)
    .filter((path) => path === `/${locale}` || path.startsWith(`/${locale}/`));
}

/** A result of each dynamic page, which the list does not hold. */
export const resultPages = [
  '/tools/offer?price=1000&fulfilment=merchant&others=%EF%BF%A51%2C000%0A%E6%96%B0%E5%93%81%0A%E5%87%BA%E8%8D%B7%E5%85%83%20A%0A980%0A%EF%BF%A55%2C000%0A%E6%96%B0%E5%93%81%0A%E5%87%BA%E8%8D%B7%E5%85%83%20Amazon%0A%E8%B2%A9%E5%A3%B2%E5%85%83%20Amazon',
  '/tools/offer?price=1500&others=5000%20fba%0A4980%20merchant%20300%20ratings%0A5100%20fba&fulfilment=merchant&sign=just-launched&delivery=25',
  '/tools/offer?price=abc&others=5000%20fba%0Ax',
  '/tools/offer?price=4900&others=5000%20fba%0A4980%20fba&fulfilment=fba&ratings=300&positive=97',
];
