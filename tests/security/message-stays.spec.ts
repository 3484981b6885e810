import { expect, test } from '@playwright/test';
import { leftBehind, record, spellingsOf } from '../record-visit';

/**
 * A whole visit is recorded, as for passwords. The page itself shows what it found in a message, and its
 * worker hands that over; beyond the two nothing may hold any of it.
 */
const typed = [
  'kaminari-tengu: https://amazon-co-jp.top/kaminari?who=okami.kurobane@example.jp',
  'ｔｅｎｇｕ様 セキュリティコードは 594027 です。パスワードを返信してください。',
  '"><b id=x>77 https://amzn.asia/d/tsukiyomi カード番号 4111 1111 1111 1111',
];

test('no message leaves the page or stays behind, in a visit with several and a page change', async ({
  page,
  context,
}) => {
  test.slow();
  const seen = await record(page);
  await page.goto('/ja/tools/link');
  const field = page.locator('#message');
  for (const text of typed) {
    await field.fill('');
    await field.pressSequentially(text);
    const seq = await field.getAttribute('data-seq');
    await expect(page.locator(`[data-state="ready"][data-for="${seq}"]`)).toBeVisible({
      timeout: 20_000,
    });
    await expect(page.locator('p.sr-only[role="status"]')).not.toBeEmpty();
    const { markup, ...stored } = JSON.parse(await leftBehind(page));
    expect(markup).toContain('data-verdict');
    seen.push(`left ${JSON.stringify(stored)}`);
  }
  await page.locator('main a[href="/ja/guides/seller-phishing#report"]').click();
  await page.waitForURL('**/guides/seller-phishing#report');
  seen.push(`left ${await leftBehind(page)}`);
  await page.goBack();
  await expect(field).toHaveValue('');
  await expect(page.locator('[data-state="empty"]')).toBeVisible();
  seen.push(`left ${await leftBehind(page)}`);
  seen.push(`cookies ${JSON.stringify(await context.storageState({ indexedDB: true }))}`);

  // The record must have recorded, or its silence says nothing.
  const answers = seen.filter((line) => line.startsWith('worker says'));
  expect(answers.length).toBeGreaterThanOrEqual(typed.length);
  expect(seen.some((line) => line.startsWith('request GET'))).toBe(true);
  const outside = seen.filter((line) => !line.startsWith('worker says'));
  for (const spelling of [...typed.flatMap(spellingsOf), 'tsukiyomi', 'kurobane', '594027']) {
    expect(outside.filter((line) => line.includes(spelling))).toEqual([]);
  }
});

test('not even the worker’s answer holds a code or a card number', async ({ page }) => {
  const seen = await record(page);
  await page.goto('/en/tools/link');
  await page
    .locator('#message')
    .fill('594027 is your Amazon OTP. Card number: 4111 1111 1111 1111. https://bit.ly/3abcd');
  await expect(page.locator('[data-verdict="check"]')).toBeVisible({ timeout: 20_000 });
  const answers = seen.filter((line) => line.startsWith('worker says'));
  expect(answers).toHaveLength(1);
  expect(answers[0]).toContain('bit.ly');
  expect(answers[0]).not.toMatch(/594027|4111|1111/);
  expect(await page.content()).not.toMatch(/594027|4111 1111/);
});

test('what is typed as HTML stays text', async ({ page }) => {
  await page.goto('/en/tools/link');
  await page
    .locator('#message')
    .fill('<img src=x onerror=alert(1)> https://amazon-co-jp.top/<b>x</b>');
  await expect(page.locator('[data-verdict="imitates"]')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('[data-island] img, [data-report] b')).toHaveCount(0);
});

test('the message page and its worker may connect nowhere', async ({ page }) => {
  const response = await page.goto('/ja/tools/link');
  expect(response?.headers()['content-security-policy']).toContain("connect-src 'none'");
  const [worker] = await Promise.all([
    page.waitForEvent('worker'),
    page.locator('#message').fill('a'),
  ]);
  const script = await page.request.get(worker.url());
  expect(script.headers()['content-security-policy']).toContain("connect-src 'none'");
  const send = () =>
    fetch('/healthz').then(
      () => 'sent',
      () => 'refused',
    );
  expect(await worker.evaluate(send)).toBe('refused');
  expect(await page.evaluate(send)).toBe('refused');
});
