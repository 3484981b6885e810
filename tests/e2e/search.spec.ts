import { type APIRequestContext, expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { homeMessages } from '../../components/home/home.messages';
import { bestBets } from '../../content/best-bets';
import { locales } from '../../content/locales';
import { guideMessages } from '../../content/messages';
import { tools } from '../../content/tools';
import { pagesOf } from '../pages';
import questions from './search-questions.json' with { type: 'json' };

const hitsOf = (html: string) =>
  [...html.matchAll(/data-hit="([^"]*)"/g)].map(([, hit = '']) => hit);
const addressOf = (locale: string, typed: string) =>
  `/${locale}/search?q=${encodeURIComponent(typed)}`;

/** Asked by readers; `guide` answers, `also` would do. Which words people type cannot all be foreseen: a few may miss. */
for (const kind of ['query', 'question'] as const) {
  test(`of 40 readers’ ${kind === 'query' ? 'searches' : 'questions'} at least 37 find their guide among the first three`, async ({
    request,
  }) => {
    const missed: string[] = [];
    for (const asked of questions) {
      const html = await (await request.get(addressOf(asked.locale, asked[kind]))).text();
      const first = hitsOf(html).slice(0, 3);
      const wanted = [asked.guide, ...asked.also].map((slug) => `/${asked.locale}/guides/${slug}`);
      if (!wanted.some((address) => first.includes(address))) missed.push(asked[kind]);
    }
    expect(questions).toHaveLength(40);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(3);
  });
}

for (const locale of locales) {
  test(`${locale}: what is asked in need brings the page that answers it first`, async ({
    request,
  }) => {
    for (const { path, asked } of bestBets) {
      const [page] = path.split('#');
      for (const typed of asked[locale]) {
        const html = await (await request.get(addressOf(locale, typed))).text();
        expect.soft(hitsOf(html)[0], typed).toBe(`/${locale}${page}`);
        expect.soft(html, typed).toContain(`href="/${locale}${path}"`);
      }
    }
  });
}

test('each tool is found by its title, and each door by its words', async ({ request }) => {
  for (const locale of locales) {
    const doors = homeMessages[locale].doors;
    const wanted = [
      ...Object.entries(tools).map(
        ([slug, words]) => [words[locale].title, `/tools/${slug}`] as const,
      ),
      [doors.codes.title, '/tools/codes'],
      [doors.hijacked.title, '/first-hour'],
      [doors.offer.title, '/tools/offer'],
    ] as const;
    for (const [typed, path] of wanted) {
      const html = await (await request.get(addressOf(locale, typed))).text();
      expect.soft(hitsOf(html)[0], typed).toBe(`/${locale}${path}`);
    }
  }
});

for (const [locale, typed, first] of [
  ['ja', 'アカウントのっとられた たすけて', '/ja/first-hour'],
  ['ja', 'このメールは本物か', '/ja/tools/link'],
  ['ja', 'メールに知らないフィルタ', '/ja/guides/mailbox'],
  [
    'ja',
    '何もしていないのにコードが何度も届きます。乗っ取られていますか',
    '/ja/guides/security-codes',
  ],
  ['en', 'I think my account has been hacked', '/en/first-hour'],
  ['en', 'is this email really from amazon?', '/en/tools/link'],
  ['en', 'I changed my bank account and pay-out stopped', '/en/guides/payout-account'],
] as const) {
  test(`asked in a reader’s own words, “${typed}” brings ${first} first`, async ({ request }) => {
    const html = await (await request.get(addressOf(locale, typed))).text();
    expect(hitsOf(html)[0]).toBe(first);
  });
}

/**
 * The Japanese guides by address: what is written in them. Drawings, explanations of words, numbers of sources, forms and
 * titles of boxes are added to every guide alike, and no guide is found by them.
 */
async function guideTexts(request: APIRequestContext): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of await pagesOf(request, 'ja')) {
    if (!path.startsWith('/ja/guides/')) continue;
    const prose = parse(await (await request.get(path)).text()).querySelector('article .prose');
    const added = prose?.querySelectorAll('[popover], figure, form, [role="note"] > p') ?? [];
    for (const part of added) part.remove();
    const written = prose?.textContent.replaceAll(guideMessages.ja.pick, '') ?? '';
    texts.set(path, written.replace(/\[\d+\]/g, ''));
  }
  return texts;
}

test('words cut out of Japanese sentences find the guides that hold them, and hardly another', async ({
  request,
}) => {
  test.slow();
  const texts = await guideTexts(request);
  const sentences = [...texts.values()].flatMap(
    (text) => text.match(/(?<=[。、])[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{8,}/gu) ?? [],
  );
  let [held, found, given] = [0, 0, 0];
  for (const sentence of sentences.filter((_, index) => index % 12 === 3)) {
    const piece = sentence.slice(2, 6);
    const html = await (await request.get(addressOf('ja', piece))).text();
    const hits = hitsOf(html).filter((hit) => texts.has(hit));
    const holders = [...texts].filter(([, text]) => text.includes(piece)).map(([path]) => path);
    held += holders.length;
    found += holders.filter((path) => hits.includes(path)).length;
    given += hits.length;
  }
  expect(held).toBeGreaterThan(200);
  expect(found / held, 'recall').toBeGreaterThanOrEqual(0.99);
  expect(found / given, 'precision').toBeGreaterThanOrEqual(0.95);
});

for (const [locale, typed, first] of [
  ['ja', '２段階認証', '/ja/guides/two-step-verification'],
  ['ja', 'にだんかいにんしょう', '/ja/guides/two-step-verification'],
  ['ja', 'ﾊﾟｽｷｰ', '/ja/guides/passkeys'],
  ['en', 'PASSKEYS', '/en/guides/passkeys'],
  ['en', 'forwarded', '/en/guides/mailbox'],
] as const) {
  test(`${typed} finds ${first} first or second, whatever its width, case, kana or ending @no-js`, async ({
    page,
  }) => {
    await page.goto(addressOf(locale, typed));
    const hits = await page
      .locator('[data-hit]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-hit')));
    expect(hits.slice(0, 2)).toContain(first);
  });
}

test('the box in the header searches; what was typed stays, and what was found is marked @no-js', async ({
  page,
}) => {
  await page.goto('/ja');
  await page.locator('header input[name="q"]').fill('入金口座');
  await page.locator('header').getByRole('button', { name: '検索' }).click();
  await expect(page).toHaveURL(/\/ja\/search\?q=/);
  await expect(page.locator('#q')).toHaveValue('入金口座');
  await expect(page.getByRole('status')).toContainText('件見つかりました');
  await expect(page.locator('[data-hit="/ja/guides/payout-account"] mark').first()).toHaveText(
    '入金口座',
  );
  await page.locator('[data-hit="/ja/guides/payout-account"] a').click();
  await expect(page).toHaveURL(/\/ja\/guides\/payout-account/);
});

test('a word typed in Latin letters is asked back in Japanese @no-js', async ({ page }) => {
  await page.goto(addressOf('ja', 'nidankai ninshou'));
  await expect(page.locator('[data-suggestion] a')).toHaveText('二段階認証');
  await page.locator('[data-suggestion] a').click();
  await expect(page.locator('[data-hit]').first()).toHaveAttribute(
    'data-hit',
    '/ja/guides/two-step-verification',
  );
});

for (const [title, typed] of [
  ['nothing', ''],
  ['signs only', '？！…'],
  ['control characters', '\u0000\u202e\u200b'],
  ['a script', '<script>alert(1)</script>'],
  ['ten thousand characters', 'あ'.repeat(3000)],
  ['what no page holds', 'ぬるぽぬるぽ'],
] as const) {
  test(`a search for ${title} is answered with a sentence`, async ({ request }) => {
    for (const locale of ['ja', 'en']) {
      const response = await request.get(addressOf(locale, typed));
      const html = await response.text();
      expect(response.status()).toBe(200);
      expect(html).toContain('name="q"');
      expect(html).not.toContain('<script');
      expect(html).not.toMatch(/NaN|undefined/);
    }
  });
}

test('a one-time code typed into the search is hidden and searched for nowhere', async ({
  request,
}) => {
  const html = await (await request.get('/ja/search?q=482913')).text();
  expect(html).not.toContain('482913');
});
