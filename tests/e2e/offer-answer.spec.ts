import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { parameters } from '../../domain/offer/query';
import { signals } from '../../domain/offer/signals';

const market = '5000 fba\n4980 merchant 300 ratings\n5100 fba';
const bait = {
  price: '1500',
  others: market,
  fulfilment: 'merchant',
  sign: 'just-launched',
  delivery: '25',
};

type Query = Record<string, string>;

const address = (locale: string, query: Query) =>
  `/${locale}/tools/offer?${new URLSearchParams(query)}`;
const result = (page: Page) => page.locator('[data-verdict]');

const panelOf = (name: string) =>
  readFileSync(join('tests/unit/domain/offer/panels', `${name}.txt`), 'utf8');

test('a pasted panel is shown back offer by offer, without the names @no-js', async ({ page }) => {
  const others = panelOf('ja-06-split-sign');
  await page.goto(address('ja', { price: '¥1,980', others, fulfilment: 'merchant' }));
  const rows = page.locator('[data-line]');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('1〜10行目：￥19,800');
  await expect(rows.first()).toContainText('記載なし：送料');
  await expect(result(page)).not.toContainText(/ひかり|kjdhf/);
  expect(await page.locator('#offer-address').inputValue()).not.toMatch(/kjdhf|%E3%82%AB/);
});

test('a paste without any offer says how to copy one @no-js', async ({ page }) => {
  await page.goto(address('en', { price: '15', others: 'Add to Cart\nShips from\nSomebody' }));
  await expect(page.locator('[data-found="0"]')).toBeVisible();
});

test('the address of an answer leads to the same answer @no-js', async ({ page }) => {
  await page.goto(address('en', { ...bait, price: '¥1,500' }));
  const points = await result(page).getAttribute('data-points');
  const share = await page.locator('#offer-address').inputValue();
  await page.goto(share.replace('/en/', '/ja/'));
  await expect(result(page)).toHaveAttribute('data-points', points ?? '');
  await expect(page.locator('[data-line-error]')).toHaveCount(0);
});

test('the picture says in words what it shows @no-js', async ({ page }) => {
  await page.goto(address('ja', { price: '1000', others: '980\n1000\n1010\n5000 fba\n4980 fba' }));
  await expect(
    page.getByRole('img', { name: /外した安い出品は3件で￥980から￥1,010/ }),
  ).toBeVisible();
});

test('what would change the verdict does change it @no-js', async ({ page }) => {
  const known = { price: '2300', others: market, fulfilment: 'merchant', ratings: '60' };
  await page.goto(address('ja', known));
  const change = page.locator('[data-change="last-rating-old"]');
  await expect(change).toContainText('評価のいちばん新しいものが1年より前なら');
  const becomes = await change.getAttribute('data-becomes');
  await page.goto(address('ja', { ...known, 'last-rating': '12' }));
  await expect(result(page)).toHaveAttribute('data-verdict', becomes ?? '');
});

test('a preview says the verdict and nothing that was typed @no-js', async ({ page }) => {
  await page.goto(address('ja', { ...bait, others: `${market}\n販売元 山田太郎` }));
  const told = page.locator('meta[property="og:title"], meta[property="og:description"]');
  const texts = await told.evaluateAll((all) => all.map((one) => one.getAttribute('content')));
  expect(texts[0]).toMatch(/^買わないでください/);
  expect(texts.join()).not.toContain('山田');
});

test('the rules are published with every signal, and linked @no-js', async ({ page }) => {
  await page.goto(address('ja', bait));
  await page.locator('a[href="/ja/tools/offer/method"]').click();
  await expect(page.locator('[data-signal]')).toHaveCount(signals.length);
});

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.stringMatching(/^[¥$€０-９0-9.,~-]{0,14}$/),
  fc.integer({ min: 1, max: 90_000 }).map(String),
  fc.constantFrom('"><script>bad()</script>', 'NaN', 'Infinity', '-0', '1e9', '\u0000', market),
  fc.constantFrom(panelOf('ja-07-names-that-look-like-facts'), panelOf('en-07-lost-point')),
);

test('a few hundred random questions: always an answer, nothing broken in it', async ({
  request,
}) => {
  test.setTimeout(120_000);
  const pairs = fc.array(fc.tuple(fc.constantFrom(...parameters, 'x'), odd), { maxLength: 9 });
  for (const query of fc.sample(pairs, 300)) {
    const whole = fc.sample(fc.boolean(), 1)[0] ? [...query, ['price', '1500']] : query;
    const path = `/ja/tools/offer?${new URLSearchParams(whole as [string, string][])}`;
    const response = await request.get(path);
    const page = await response.text();
    expect(response.status(), path).toBe(200);
    expect(page, path).not.toContain('<script>bad');
    // Only what we write ourselves: what was typed may say anything in its own field.
    const main = page.slice(page.indexOf('<main'), page.indexOf('<form'));
    const ours = main.replace(/<q[\s\S]*?<\/q>|data-ignored[\s\S]*?<\/li>|value="[^"]*"/g, '');
    expect(ours, path).not.toMatch(/NaN|undefined|Infinity|\[object/);
  }
});
