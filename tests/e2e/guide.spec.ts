import { expect, test } from '@playwright/test';

test('a guide opens with the first thing to do, dates and numbered sources @no-js', async ({
  page,
}) => {
  await page.goto('/ja/guides/security-codes');
  const article = page.locator('article[data-guide="security-codes"]');
  await expect(article.getByText('最初にすること', { exact: true })).toBeVisible();
  await expect(article.locator('time[data-reviewed]')).toHaveAttribute(
    'datetime',
    /^\d{4}-\d\d-\d\d$/,
  );
  await expect(article.getByText(/読むのに約\d+分/).first()).toBeVisible();
  const reference = article.getByRole('link', { name: '出典1' }).first();
  await reference.click();
  await expect(page).toHaveURL(/#source-1$/);
  const sources = article.locator('li[data-source]');
  expect(await sources.count()).toBeGreaterThan(5);
  for (const source of await sources.all()) await expect(source.getByRole('link')).toHaveCount(1);
});

test('the table of contents leads to its heading @no-js', async ({ page }) => {
  await page.goto('/en/guides/two-step-verification');
  await page.getByText('On this page').click();
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  const first = links.first();
  const name = (await first.textContent()) ?? '';
  await first.click();
  await expect(page.locator('h2:target')).toHaveText(name);
});

test('a word is explained in place, by keyboard too @no-js', async ({ page }) => {
  await page.goto('/ja/guides/security-codes');
  const term = page.locator('dfn button').first();
  const meaning = page.locator('dfn [popover]').first();
  await expect(meaning).toBeHidden();
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
});

test('guides lead on: to the tool, the list and their neighbours @no-js', async ({ page }) => {
  await page.goto('/ja/guides/merchant-fulfilled-offers');
  await page.getByRole('region', { name: '次にできること' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/ja\/tools\/offer$/);
  await page.goto('/ja/guides/security-codes');
  await page.getByRole('navigation', { name: 'ほかのガイド' }).getByRole('link').last().click();
  await expect(page).toHaveURL(/\/ja\/guides\/two-step-verification$/);
});
