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

test('the contents stand beside the text, folded on a phone, and lead to a heading @no-js', async ({
  page,
}) => {
  await page.goto('/en/guides/two-step-verification');
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  const first = links.first();
  const name = (await first.textContent()) ?? '';
  await first.click();
  await expect(page.locator('h2:target')).toHaveText(name);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/guides/two-step-verification');
  await expect(links.first()).toBeHidden();
  await page.locator('summary', { hasText: 'On this page' }).click();
  await links.last().click();
  await expect(page.locator('h2:target')).toBeInViewport();
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

test('a word leads from its explanation to the glossary, and from there to the guides @no-js', async ({
  page,
}) => {
  await page.goto('/ja/guides/security-codes');
  await page.locator('dfn button').first().press('Enter');
  await page.locator('dfn [popover]').first().getByRole('link', { name: '用語集で見る' }).click();
  await expect(page).toHaveURL(/\/ja\/glossary#two-step-verification$/);
  await expect(page.locator('h3:target')).toHaveText('二段階認証');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/glossary#two-step-verification$/);
  const entry = page.locator('section', { has: page.locator('h3:target') });
  await entry.locator('a[href="/en/guides/two-step-verification"]').first().click();
  await expect(page).toHaveURL(/\/en\/guides\/two-step-verification$/);
});

test('guides lead on: to the tool, the list and their relatives @no-js', async ({ page }) => {
  await page.goto('/ja/guides/merchant-fulfilled-offers');
  await page.getByRole('region', { name: '次にできること' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/ja\/tools\/offer$/);
  await page.goto('/ja/guides/security-codes');
  const related = page.getByRole('region', { name: '関連するガイド' }).getByRole('link');
  expect(await related.count()).toBeGreaterThanOrEqual(2);
  await expect(related.and(page.locator('[href$="/security-codes"]'))).toHaveCount(0);
  await related.first().click();
  await expect(page).toHaveURL(/\/ja\/guides\/(?!security-codes)[a-z0-9-]+$/);
});

test('a guide says by when it is due again, and what its kinds of source mean @no-js', async ({
  page,
}) => {
  await page.goto('/ja/guides/security-codes');
  await expect(page.getByText(/（次は\d{4}-\d\d-\d\dまでに見直します）/)).toBeVisible();
  const sources = page.getByRole('region', { name: '出典' });
  await expect(sources.locator('#source-1')).toContainText(/^(公式|報道|二次情報)/);
  await sources.getByRole('link', { name: '出典の種類と調べ方' }).click();
  await expect(page.getByRole('heading', { name: '出典の種類' })).toBeVisible();
});

test('breadcrumbs lead back, and say the same to search engines @no-js', async ({ page }) => {
  for (const [path, above] of [
    ['/ja/guides/security-codes', ['/ja', '/ja/guides']],
    ['/en/tools/password', ['/en', '/en/tools']],
    ['/ja/tools/offer?price=1000&others=5000', ['/ja', '/ja/tools']],
    ['/en/tools/offer/method', ['/en', '/en/tools', '/en/tools/offer']],
    ['/ja/checklists/todays-ten', ['/ja', '/ja/checklists']],
  ] as const) {
    await page.goto(path);
    const crumbs = page.getByRole('navigation', { name: /^(現在の場所|You are here)$/ });
    const links = await crumbs
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links, path).toEqual(above);
    const here = crumbs.locator('[aria-current="page"]');
    await expect(here).toHaveText(await page.getByRole('heading', { level: 1 }).innerText());
    const data = JSON.parse((await crumbs.locator('script').textContent()) ?? '');
    expect(data['@type']).toBe('BreadcrumbList');
    expect(
      data.itemListElement.map((crumb: { item: string }) => new URL(crumb.item).pathname),
    ).toEqual([...above, path.split('?')[0]]);
  }
});
