import { expect, test } from '@playwright/test';
import { triageNodes } from '../../content/triage';
import { triageWalks } from '../triage-walks';

const addressOfAnswer = (html: string, answer: string) => {
  const link = html.match(new RegExp(`<a[^>]*data-answer="${answer}"[^>]*>`))?.[0] ?? '';
  return link.match(/href="([^"]*)"/)?.[1] ?? `no answer ${answer}`;
};

for (const locale of ['ja', 'en']) {
  test(`every ${locale} walk leads where it must, over plain HTTP and without a query`, async ({
    request,
  }) => {
    for (const { story, answers, outcome } of triageWalks) {
      let path = `/${locale}/tools/codes`;
      for (const answer of answers) {
        const html = await (await request.get(path)).text();
        path = addressOfAnswer(html, answer);
      }
      expect.soft(path, story).toBe(`/${locale}/tools/codes/${outcome}`);
    }
  });

  test(`every ${locale} node is a page of its own without script`, async ({ request }) => {
    const starts = new Set<string>();
    for (const node of triageNodes) {
      const response = await request.get(`/${locale}/tools/codes/${node}`);
      const html = await response.text();
      expect.soft(response.status(), node).toBe(200);
      expect
        .soft(response.headers()['content-security-policy'], node)
        .toContain("script-src 'none'");
      expect.soft(html, node).toContain(`<html lang="${locale}"`);
      expect.soft(html.match(/data-node="[^"]*"/g), node).toEqual([`data-node="${node}"`]);
      expect.soft(html.match(/<h1[ >]/g)?.length, node).toBe(1);
      expect.soft(html, node).not.toContain('<script');
      starts.add(html.match(/<title>([^<]*)/)?.[1] ?? '');
    }
    expect(starts.size).toBe(triageNodes.length);
  });
}

test('no node scrolls sideways on the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of ['ja', 'en']) {
    for (const node of triageNodes) {
      await page.goto(`/${locale}/tools/codes/${node}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect.soft(overflow, `${locale} ${node}`).toBeLessThanOrEqual(0);
    }
  }
});

test('the tool’s address shows the first question itself @no-js', async ({ page }) => {
  await page.goto('/ja/tools/codes');
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', 'q_shared');
  await expect(page.getByText('このあとの質問は、多くても6問です。')).toBeVisible();
  await expect(page.locator('a[data-answer]')).toHaveCount(4);
});

test('Back leads to the question before, and one link to the start @no-js', async ({ page }) => {
  await page.goto('/ja/tools/codes');
  await page.locator('a[data-answer="no"]').click();
  await expect(page.locator('[data-node="q_sim"]')).toBeVisible();
  await page.locator('a[data-answer="no"]').click();
  await expect(page.locator('[data-node="q_changed"]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-node="q_sim"]')).toBeVisible();
  await page.getByRole('link', { name: '最初からやり直す' }).click();
  await expect(page).toHaveURL(/\/ja\/tools\/codes$/);
});

test('an outcome says how urgent it is, what to do, and when it is done @no-js', async ({
  page,
}) => {
  await page.goto('/ja/tools/codes/o_password');
  const outcome = page.locator('[data-node="o_password"]');
  await expect(outcome).toHaveAttribute('data-urgency', 'today');
  await expect(outcome).toContainText('今日のうちに');
  await expect(outcome).toContainText('誰かが入ろうとしている可能性が高い');
  const steps = page.locator('section[aria-labelledby="steps"] ol > li');
  await expect(steps).toHaveCount(7);
  await expect(steps.first()).toContainText('コードは使わず、誰にも教えないでください。');
  await expect(page.getByRole('heading', { name: '終わりの目安' })).toBeVisible();
  await expect(page.locator('a[data-reminder="payout-look"]')).toBeVisible();
  await page.getByRole('link', { name: 'パスワードの作り方' }).click();
  await expect(page).toHaveURL(/\/ja\/guides\/passwords#make-one$/);
});

test('the language switch keeps the question @no-js', async ({ page }) => {
  await page.goto('/ja/tools/codes/q_purpose');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/tools\/codes\/q_purpose$/);
  await expect(page.locator('[data-node="q_purpose"]')).toBeVisible();
});

test('an unknown node is a 404 that leads to the start @no-js', async ({ page }) => {
  const response = await page.goto('/ja/tools/codes/o_none');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'コードが止まらない' }).click();
  await expect(page.locator('[data-node="q_shared"]')).toBeVisible();
});

test('a code in an address is refused and shown nowhere @no-js', async ({ page }) => {
  for (const [path, title] of [
    ['/ja/tools/codes/482913', 'コードをここに入力しないでください'],
    ['/ja/tools/codes/482-913', 'コードをここに入力しないでください'],
    ['/ja/48291355', 'コードをここに入力しないでください'],
    ['/en/tools/codes/482913', 'Do not enter codes here'],
    ['/482913', 'Do not enter codes here'],
  ] as const) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(await page.content(), path).not.toMatch(/482-?913/);
  }
});

test('a code pasted into a tool is hidden, said to be so, and the tool still answers @no-js', async ({
  page,
}) => {
  const others = '5000 fba\n482913は、Amazonのワンタイムパスワードです。\n4980 fba';
  await page.goto(
    `/ja/tools/offer?${new URLSearchParams({ price: '4900', others, '482913': 'x' })}`,
  );
  await expect(page.locator('[data-verdict]')).toBeVisible();
  await expect(page.locator('[data-code-hidden]')).toContainText(
    'コードをここに入力しないでください',
  );
  expect(await page.content()).not.toContain('482913');
  await expect(page.getByLabel('ほかの出品')).toHaveValue(/••••••は、Amazon/);
});

test('prices are no codes: nothing is hidden in an ordinary question', async ({ request }) => {
  const query = new URLSearchParams({ price: '123456', others: '150000 fba\n149800' });
  const html = await (await request.get(`/ja/tools/offer?${query}`)).text();
  expect(html).toContain('value="123456"');
  expect(html).not.toContain('data-code-hidden');
});
