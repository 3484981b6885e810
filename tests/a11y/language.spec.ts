import { expect, type Page, test } from '@playwright/test';
import { pagesOf, triagePages } from '../pages';

/** Texts of `main` in Japanese script, by whether the nearest language said is Japanese. */
const japaneseTexts = (page: Page, html: string) =>
  page.evaluate((source) => {
    const main = new DOMParser().parseFromString(source, 'text/html').querySelector('main');
    const texts = { said: [] as string[], unsaid: [] as string[] };
    if (!main) throw new Error('the page has no main');
    for (const script of main.querySelectorAll('script')) script.remove();
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? '';
      if (!/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(text)) continue;
      const language = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
      texts[language === 'ja' ? 'said' : 'unsaid'].push(text);
    }
    return texts;
  }, html);

test('on every English page what is Japanese says that it is', async ({ page, request }) => {
  const paths = [
    ...(await pagesOf(request, 'en')),
    ...triagePages.map((path) => `/en${path}`),
    ...['seller', 'buyer', 'staff'].flatMap((role) =>
      ['in', 'out'].map((access) => `/en/first-hour/${role}-${access}`),
    ),
  ];
  for (const path of new Set(paths)) {
    const html = await (await request.get(path)).text();
    expect.soft((await japaneseTexts(page, html)).unsaid, path).toEqual([]);
  }
});

test('a Japanese word of an English guide is marked by itself, with its brackets and no more', async ({
  page,
  request,
}) => {
  const textsOf = async (slug: string) =>
    (await japaneseTexts(page, await (await request.get(`/en/guides/${slug}`)).text())).said;
  expect(await textsOf('taken-over')).toContain('被害届');
  expect(await textsOf('merchant-fulfilled-offers')).toContain('Amazonマーケットプレイス保証');
  expect(await textsOf('security-codes')).toContain(
    '「999999は、Amazonのワンタイムパスワードです。誰とも共有しないでください。」',
  );
});

test('English menus quoted in a Japanese guide say that they are English', async ({ page }) => {
  await page.goto('/ja/guides/payout-account');
  await expect(page.locator('main [lang="en"]', { hasText: 'Account Info' })).toHaveText(
    'Settings > Account Info > Payment Information > Deposit Methods',
  );
});
