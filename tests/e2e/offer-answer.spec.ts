import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { signals } from '../../domain/offer/signals';
import { bait, market, type OfferQuery, offerAddress, offerResult } from '../offers';

const panelOf = (name: string) =>
  readFileSync(join('tests/unit/domain/offer/panels', `${name}.txt`), 'utf8');

test('a pasted panel is shown back offer by offer, without the names @no-js', async ({ page }) => {
  const others = panelOf('ja-06-split-sign');
  await page.goto(offerAddress('ja', { price: '¥1,980', others, fulfilment: 'merchant' }));
  const rows = page.locator('[data-line]');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('1〜10行目：￥19,800');
  await expect(rows.first()).toContainText('記載なし：送料');
  await expect(offerResult(page)).not.toContainText(/ひかり|kjdhf/);
  await expect(page.locator('#offer-address')).not.toHaveText(/kjdhf|%E3%82%AB/);
});

test('a paste without any offer says how to copy one @no-js', async ({ page }) => {
  await page.goto(offerAddress('en', { price: '15', others: 'Add to Cart\nShips from\nSomebody' }));
  await expect(page.locator('[data-found="0"]')).toBeVisible();
});

test('a field that was filled in is never listed as not given @no-js', async ({ page }) => {
  const noneRead = page.locator('[data-none-read="others"]');
  await page.goto(offerAddress('ja', { price: '1500', others: 'たぶん五千円' }));
  await expect(page.locator('[data-line-error="1"]')).toBeVisible();
  await expect(offerResult(page)).not.toContainText(/入力がなかったこと：ほかの出品の価格/);
  await noneRead.getByRole('link').click();
  await expect(page).toHaveURL(/#offer-others$/);
  await page.goto(offerAddress('ja', { price: '1500' }));
  await expect(noneRead).toHaveCount(0);
  await expect(offerResult(page)).toContainText('入力がなかったこと：ほかの出品の価格');
});

test('prices on one line are read one by one @no-js', async ({ page }) => {
  await page.goto(offerAddress('ja', { price: '1500', others: '5000、4980、5200' }));
  await expect(page.locator('[data-line="1"]')).toHaveCount(3);
  await expect(page.locator('[data-reference]')).toHaveAttribute('data-reference', '5000');
  await expect(page.locator('[data-line-error]')).toHaveCount(0);
});

test('of the offers read it is said how many set the price @no-js', async ({ page }) => {
  const counted = page.locator('[data-counted]');
  await page.goto(offerAddress('ja', { price: '1500', others: '5000 fba\n4980 fba\n5200' }));
  await expect(counted).toHaveAttribute('data-counted', '2');
  await expect(counted).toHaveText(/^読み取った3件のうち、値段に裏づけがある/);
  await page.goto(offerAddress('en', { price: '1500', others: '5000\n4980\n2000 used-good' }));
  await expect(counted).toHaveText(/^Of the 3 that were read, only those in the same condition/);
  await page.goto(offerAddress('en', { price: '1500', others: '5000\n4980\n5200' }));
  await expect(counted).toHaveCount(0);
});

test('the address of an answer leads to the same answer @no-js', async ({ page }) => {
  await page.goto(offerAddress('en', { ...bait, price: '¥1,500' }));
  const points = await offerResult(page).getAttribute('data-points');
  const share = new URL(await page.locator('#offer-address').innerText());
  await page.goto(share.pathname.replace('/en/', '/ja/') + share.search);
  await expect(offerResult(page)).toHaveAttribute('data-points', points ?? '');
  await expect(page.locator('[data-line-error]')).toHaveCount(0);
});

test('a touch of the address selects the whole of it @no-js', async ({ page }) => {
  await page.goto(offerAddress('ja', bait));
  const address = page.locator('#offer-address');
  await expect(address).toHaveAccessibleName('この結果のアドレス');
  await address.click();
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await address.innerText());
});

test('the picture says in words what it shows @no-js', async ({ page }) => {
  await page.goto(
    offerAddress('ja', { price: '1000', others: '980\n1000\n1010\n5000 fba\n4980 fba' }),
  );
  await expect(
    page.getByRole('img', { name: /外した安い出品は3件で￥980から￥1,010/ }),
  ).toBeVisible();
});

test('what would change the verdict does change it @no-js', async ({ page }) => {
  const known = { price: '2300', others: market, fulfilment: 'merchant', ratings: '60' };
  await page.goto(offerAddress('ja', known));
  const change = page.locator('[data-change="last-rating-old"]');
  await expect(change).toContainText('いちばん新しい評価が1年以上前なら');
  const becomes = await change.getAttribute('data-becomes');
  await page.goto(offerAddress('ja', { ...known, 'last-rating': '12' }));
  await expect(offerResult(page)).toHaveAttribute('data-verdict', becomes ?? '');
});

test('each condition that would change the verdict leads to its field @no-js', async ({ page }) => {
  const queries: OfferQuery[] = [
    { price: '5000', others: market },
    { price: '2300', others: market, fulfilment: 'merchant', ratings: '60' },
    { price: '5000', fulfilment: 'merchant', ratings: '300' },
  ];
  for (const query of queries) {
    await page.goto(offerAddress('ja', query));
    const links = page.locator('[data-change] a');
    const targets = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(targets.length).toBeGreaterThan(0);
    for (const [index, target] of targets.entries()) {
      await expect(page.locator(target ?? '')).toHaveCount(1);
      await links.nth(index).click();
      await expect(page.locator(target ?? '')).toBeInViewport();
    }
  }
});

test('a preview says the verdict and nothing that was typed @no-js', async ({ page }) => {
  await page.goto(offerAddress('ja', { ...bait, others: `${market}\n販売元 山田太郎` }));
  const told = page.locator('meta[property="og:title"], meta[property="og:description"]');
  const texts = await told.evaluateAll((all) => all.map((one) => one.getAttribute('content')));
  expect(texts[0]).toMatch(/^買わないでください/);
  expect(texts.join()).not.toContain('山田');
});

test('the rules are published with every signal, and linked @no-js', async ({ page }) => {
  await page.goto(offerAddress('ja', bait));
  await page.locator('a[href="/ja/tools/offer/method"]').click();
  await expect(page.locator('[data-signal]')).toHaveCount(signals.length);
});

test('a seller takes the offers along to the match tool, a buyer who ordered goes on to the claim clock @no-js', async ({
  page,
}) => {
  await page.goto(offerAddress('ja', { ...bait, price: '¥1,500' }));
  await expect(page.locator('a[href="/ja/tools/claim"]')).toBeVisible();
  await page.locator('a[href^="/ja/tools/match?"]').click();
  await expect(page.locator('[data-error], [data-action]')).toHaveCount(0);
  await expect(page.locator('#match-others')).toHaveValue(/^¥1500 merchant\n¥5000 fba\n/);
  await page.locator('#match-price').fill('5000');
  await page.locator('#match-cost').fill('2500');
  await page.locator('#match-fee').fill('15');
  await page.getByRole('button', { name: '合わせるべきか調べる' }).click();
  await expect(page.locator('[data-action]')).toHaveCount(1);
  await page.locator('[data-action] a[href^="/ja/tools/offer?"]').click();
  await expect(offerResult(page)).toHaveAttribute('data-verdict', /./);
  await expect(page.locator('#offer-price')).toHaveValue('¥1500');
});

test('what only happens after ordering leads on to the claim clock @no-js', async ({ page }) => {
  const doubtful = { price: '2700', others: market, fulfilment: 'merchant', ratings: '640' };
  await page.goto(offerAddress('en', doubtful));
  await expect(page.locator('a[href="/en/tools/claim"]')).toHaveCount(0);
  await page.goto(offerAddress('en', { ...doubtful, sign: 'tracking-invalid' }));
  await expect(page.locator('a[href="/en/tools/claim"]')).toBeVisible();
});

test('a paste as long as the field lets it be is answered, and its end doubted @no-js', async ({
  page,
}) => {
  const others = '気になる出品の説明が続く長い行です。'.repeat(500);
  await page.goto(`/ja/tools/offer`);
  await page.locator('#offer-price').fill('1500');
  await page.locator('#offer-others').fill('5000円 FBA\n'.repeat(3) + others);
  await page.locator('#offer-others').evaluate((area: HTMLTextAreaElement) => {
    area.value = area.value.slice(0, area.maxLength);
  });
  await page.getByRole('button', { name: 'この出品を調べる' }).click();
  await expect(offerResult(page)).toHaveAttribute('data-verdict', 'check');
  await expect(page.locator('[data-cut]')).toContainText('7,000字');
});
