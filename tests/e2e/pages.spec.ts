import { expect, test } from '@playwright/test';
import { pagesOf, resultPages, triagePages } from '../pages';

/** Said by Chromium of every password field outside a form, where ours must stand. */
const knownRemark = /Password field is not contained in a form/;

/**
 * A frame painted while a page still arrives shows boxes that have not all found their place: 0.0015 on a machine
 * slowed down twelve times. Browsers call 0.1 good.
 */
const mostShift = 0.005;

for (const locale of ['ja', 'en']) {
  test(`every ${locale} page answers in its language, with one heading and its twin`, async ({
    request,
  }) => {
    const paths = await pagesOf(request, locale);
    expect(paths.length).toBeGreaterThanOrEqual(13);
    for (const path of paths) {
      const response = await request.get(path);
      const html = await response.text();
      expect.soft(response.status(), path).toBe(200);
      expect.soft(html, path).toContain(`<html lang="${locale}"`);
      expect.soft(html.match(/<h1[ >]/g)?.length, path).toBe(1);
      const twin = path.replace(`/${locale}`, locale === 'ja' ? '/en' : '/ja');
      expect
        .soft(html, path)
        .toContain(`hrefLang="${twin.slice(1, 3)}" href="http://localhost:3000${twin}"`);
      expect.soft(html, path).toMatch(new RegExp(`<a href="${twin}"[^>]*data-locale-switch`));
    }
  });

  test(`a ${locale} page has script only where an island is`, async ({ request }) => {
    const answers = resultPages.map((path) => `/${locale}${path}`);
    for (const path of [...(await pagesOf(request, locale)), ...answers]) {
      const html = await (await request.get(path)).text();
      const scripts = html.match(/<script(?![^>]*type="application\/ld\+json")/g)?.length ?? 0;
      expect.soft(scripts > 0, path).toBe(html.includes('data-island='));
    }
  });

  test(`every ${locale} page loads without a complaint, a shift or sideways scroll`, async ({
    page,
    request,
  }) => {
    test.slow();
    const complaints: string[] = [];
    page.on('console', (message) => {
      const isComplaint = ['error', 'warning'].includes(message.type());
      if (isComplaint && !knownRemark.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.addInitScript(() => {
      let shift = 0;
      Object.defineProperty(window, 'shift', { get: () => shift });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shift += (entry as PerformanceEntry & { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width: 320, height: 640 });
    const steps = triagePages.map((path) => `/${locale}${path}`);
    for (const path of [...(await pagesOf(request, locale)), ...steps]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const { shift, overflow } = await page.evaluate(() => ({
        shift: (window as unknown as { shift: number }).shift,
        overflow: document.documentElement.scrollWidth - window.innerWidth,
      }));
      expect.soft(overflow, path).toBeLessThanOrEqual(0);
      expect.soft(shift, path).toBeLessThan(mostShift);
      expect.soft(complaints, path).toEqual([]);
    }
  });
}

test('home leads to an answer in one tap through each of the three doors @no-js', async ({
  page,
}) => {
  await page.goto('/ja');
  await page.getByRole('link', { name: 'コードが止まらない' }).click();
  await expect(page).toHaveURL(/\/ja\/tools\/codes$/);
  await page.goto('/ja');
  await page.getByRole('link', { name: '乗っ取られたかもしれない' }).click();
  await expect(page).toHaveURL(/\/ja\/first-hour$/);
  await page.goto('/ja');
  await page.getByRole('link', { name: 'この出品は本物か' }).click();
  await expect(page).toHaveURL(/\/ja\/tools\/offer$/);
});

test('the language switch keeps the page and the heading the reader stands at @no-js', async ({
  page,
}) => {
  await page.goto('/ja/guides/passwords#length');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/guides\/passwords#length$/);
  await page.getByRole('banner').getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL(/\/ja\/guides\/passwords#length$/);
});

test('the bare address leads to the language the reader asks for, and Japanese when none fits', async ({
  request,
}) => {
  for (const [asked, expected] of [
    ['en-GB,en;q=0.9', '/en'],
    ['en;q=0.3, ja', '/ja'],
    ['de, en;q=0.5, ja;q=0.4', '/en'],
    ['fr', '/ja'],
    ['', '/ja'],
  ] as const) {
    const response = await request.get('/', {
      maxRedirects: 0,
      headers: { 'Accept-Language': asked },
    });
    expect(response.status(), asked).toBe(307);
    expect(response.headers().location, asked).toBe(expected);
    expect(response.headers()['set-cookie'], asked).toBeUndefined();
  }
});

test('an unknown address is a 404 in its language that offers the three doors @no-js', async ({
  page,
}) => {
  for (const [path, title, door] of [
    ['/ja/guides/nai', 'ページが見つかりません', 'コードが止まらない'],
    ['/ja/nai/nai/nai', 'ページが見つかりません', 'コードが止まらない'],
    ['/en/guides/none', 'Page not found', 'Codes keep coming'],
    ['/en/tools/none', 'Page not found', 'Codes keep coming'],
    ['/none', 'Page not found', 'Codes keep coming'],
  ] as const) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    expect(response?.headers()['cache-control'], path).toBe('no-cache');
    expect(response?.headers().vary, path).toContain('Accept-Language');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole('link', { name: door })).toBeVisible();
  }
});

test('machine pages answer as their readers expect', async ({ request }) => {
  const health = await request.get('/healthz');
  expect(await health.text()).toBe('ok');
  expect(health.headers()['cache-control']).toBe('no-store');
  const rules = await request.get('/speculation-rules.json');
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json');
  const contact = await (await request.get('/.well-known/security.txt')).text();
  expect(contact).toMatch(/^Contact: \S+\nExpires: \d{4}-\d{2}-\d{2}T[\d:.]+Z\n/);
  expect(await (await request.get('/robots.txt')).text()).toContain('Sitemap: ');
});

test('a tool’s answer is compressed like any page and never kept by a cache', async ({
  request,
}) => {
  for (const path of resultPages) {
    const { 'content-encoding': encoding, 'cache-control': caching } = (
      await request.get(`/ja${path}`, { headers: { 'Accept-Encoding': 'gzip' } })
    ).headers();
    expect(encoding, path).toBe('gzip');
    expect(caching, path).toBe('private, no-store');
  }
});
