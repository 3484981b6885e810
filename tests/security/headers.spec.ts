import { expect, test } from '@playwright/test';
import { pagesOf, resultPages, triagePages } from '../pages';

const everyAnswer = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'speculation-rules': '"/speculation-rules.json"',
};

for (const locale of ['ja', 'en']) {
  test(`every ${locale} page sends its headers and a policy without loopholes`, async ({
    request,
  }) => {
    const paths = [
      ...(await pagesOf(request, locale)),
      ...[...resultPages, ...triagePages].map((path) => `/${locale}${path}`),
      `/${locale}/none`,
      `/${locale}/123456`,
      // What no rule of next.config.mjs catches.
      `/${locale.toUpperCase()}/guides`,
      `/${locale}/pictures/none.png`,
      '/styles',
      '/healthz/none',
      '/_next/none',
    ];
    for (const path of paths) {
      const response = await request.get(path);
      const headers = response.headers();
      const policy = headers['content-security-policy'] ?? '';
      const html = await response.text();
      expect.soft(headers, path).toMatchObject(everyAnswer);
      expect.soft(headers['permissions-policy'], path).toContain('camera=()');
      expect.soft(headers['set-cookie'], path).toBeUndefined();
      expect.soft(headers['x-powered-by'], path).toBeUndefined();
      expect.soft(policy, path).toContain("default-src 'none'");
      expect.soft(policy, path).toContain("frame-ancestors 'none'");
      expect.soft(policy, path).not.toContain('unsafe');
      expect.soft(policy, path).not.toContain('http');
      const hasScript = html.includes('data-island=');
      expect.soft(policy.includes("script-src 'none'"), path).toBe(!hasScript);
      expect.soft(html, path).not.toMatch(/<[^>]+\sstyle="/);
      expect.soft(html, path).not.toMatch(/<[^>]+\son[a-z]+="/);
    }
  });
}

test('the password page and what its worker loads may connect to nothing', async ({
  page,
  request,
}) => {
  const response = await request.get('/ja/tools/password');
  expect(response.headers()['content-security-policy']).toContain("connect-src 'none'");
  const [asset] = (await response.text()).match(/\/_next\/static\/[^"]+\.js/) ?? [];
  const policy = (await request.get(asset ?? '')).headers()['content-security-policy'];
  expect(policy).toContain("connect-src 'none'");
  await page.goto('/ja/tools/password');
  const blocked = await page.evaluate(() =>
    fetch('/healthz').then(
      () => 'sent',
      () => 'blocked',
    ),
  );
  expect(blocked).toBe('blocked');
});

test('an answer asked for with capitals in the language leads to its home page', async ({
  request,
}) => {
  for (const path of ['/JA/tools/offer?price=1500', '/Ja/search?q=a', '/JA/feed.xml']) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect([response.status(), response.headers().location], path).toEqual([308, '/ja']);
  }
});

test('transport security is asked for behind TLS only', async ({ request }) => {
  const plain = await request.get('/ja');
  expect(plain.headers()['strict-transport-security']).toBeUndefined();
  const secure = await request.get('/ja', { headers: { 'X-Forwarded-Proto': 'https' } });
  expect(secure.headers()['strict-transport-security']).toContain('max-age=63072000');
});

test('no page asks anything of another origin or violates its own policy', async ({
  page,
  request,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const strangers: string[] = [];
  const violations: string[] = [];
  page.on('request', (sent) => {
    if (!sent.url().startsWith(`${baseURL}/`)) strangers.push(sent.url());
  });
  page.on('console', (message) => {
    if (/content.security.policy/i.test(message.text()))
      violations.push(`${page.url()} ${message.text()}`);
  });
  await page.goto('/ja');
  for (const locale of ['ja', 'en']) {
    const paths = [
      ...(await pagesOf(request, locale)),
      ...[...resultPages, ...triagePages].map((path) => `/${locale}${path}`),
    ];
    for (const path of paths) await page.goto(path, { waitUntil: 'load' });
  }
  expect(strangers).toEqual([]);
  expect(violations).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});
