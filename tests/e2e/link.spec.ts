import { brotliCompressSync } from 'node:zlib';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { examplesMessages } from '../../components/link-checker/examples.messages';
import { labelMessages } from '../../components/link-checker/labels.messages';
import { linkCheckerMessages } from '../../components/link-checker/link-checker.messages';
import { locales } from '../../content/locales';
import { officialDomains } from '../../content/official-domains';
import { holdScripts, shiftsSoFar } from '../hold-scripts';

// The worker takes a second or two to arrive on a busy machine.
const checking = { timeout: 20_000 };

async function open(page: Page, locale: string) {
  await page.goto(`/${locale}/tools/link`);
  await expect(page.locator('#message')).toBeVisible();
}

/** Waits for the answer to what stands in the field now. */
async function answered(page: Page): Promise<Locator> {
  const seq = await page.locator('#message').getAttribute('data-seq');
  const result = page.locator(`[data-state="ready"][data-for="${seq}"]`);
  await expect(result).toBeVisible(checking);
  return result;
}

async function check(page: Page, text: string): Promise<Locator> {
  await page.locator('#message').fill(text);
  return answered(page);
}

/** `verdict host reason…` of each link, in order. */
const marksIn = (result: Locator) =>
  result
    .locator('[data-verdict]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('data-verdict'), link.getAttribute('data-host')]),
    );

/** What the marks of the page are to say of an address, and the reason that must be among those given. */
const links = [
  ['https://sellercentral.amazon.co.jp/home', 'official', 'amazon.co.jp', 'official-domain'],
  ['https://amzn.asia/d/abc', 'official-short', 'amzn.asia', 'official-short-domain'],
  ['https://kakaku.com/item/K0001/', 'not-official', 'kakaku.com', 'other-domain'],
  ['https://amazon-co-jp.top/', 'imitates', 'amazon-co-jp.top', 'brand-in-name'],
  [
    'https://amazon.co.jp.account-verify.cn/signin',
    'imitates',
    'account-verify.cn',
    'brand-in-subdomain',
  ],
  ['https://www.amazon.co.jp@evil.example/login', 'imitates', 'evil.example', 'brand-before-at'],
  ['https://bit.ly/3abcd', 'check', 'bit.ly', 'short-link'],
  ['https://203.0.113.7/amazon/', 'check', '203.0.113.7', 'ip-address'],
  [
    'https://www.amazon.co.jp/redirect?url=https://evil.example/',
    'check',
    'amazon.co.jp',
    'redirects-elsewhere',
  ],
  ['javascript:alert(1)', 'unreadable', '', 'not-a-web-address'],
] as const;

const messages = {
  ja: {
    password:
      'お客様のアカウントを停止しました。24時間以内にパスワードを入力してください。 https://amazon-co-jp.top/signin',
    call: 'ご注文の取り消しは、本日中にこの番号までお電話ください。',
    code: '482913は、Amazonのワンタイムパスワードです。誰とも共有しないでください。',
  },
  en: {
    password:
      'Your account is suspended. Enter your password within 24 hours: https://amazon-co-jp.top/signin',
    call: 'To cancel your order, call this number today.',
    code: '482913 is your Amazon OTP. Don’t share it with anyone.',
  },
};

for (const locale of locales) {
  const labels = labelMessages[locale];
  const { ownCheck, official, report } = linkCheckerMessages[locale];

  test(`${locale}: without JavaScript there is no field, but a sentence, the way to check, examples and the official names @no-js`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`/${locale}/tools/link`);
    await expect(page.locator('textarea')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText(labels.needsJavaScript)).toBeVisible();
    for (const { title } of [ownCheck, official, report]) {
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
    }
    await expect(page.locator('[data-official]')).toHaveText(
      officialDomains.map(({ domain }) => domain),
    );
    const group = page.locator('div:has(> ul [data-official])');
    for (const { domain, checked } of officialDomains) {
      await expect(group.filter({ hasText: domain }).first()).toContainText(checked);
    }
    const cards = page.locator('[data-example]');
    await expect(cards).toHaveCount(examplesMessages[locale].examples.length);
    for (const verdict of ['official', 'imitates', 'check', 'none'] as const) {
      await expect(page.locator(`[data-example="${verdict}"]`)).toContainText(
        labels.verdict[verdict].title,
      );
    }
    await expect(page.locator('[data-verdict], [data-asks]')).toHaveCount(0);
    await page.close();
  });

  test(`${locale}: each address gets its verdict, its host and a reason in words`, async ({
    page,
  }) => {
    await open(page, locale);
    for (const [address, verdict, host, reason] of links) {
      const result = await check(page, address);
      expect(await marksIn(result), address).toEqual([[verdict, host]]);
      await expect(result.locator(`[data-reason="${reason}"]`)).toContainText(
        labels.reason[reason].text,
      );
      await expect(result).toContainText(labels.verdict[verdict].title);
    }
  });

  test(`${locale}: a message is read for what it asks, and one thing to do comes first`, async ({
    page,
  }) => {
    await open(page, locale);
    let result = await check(page, messages[locale].password);
    await expect(result.locator('[data-asks="password"]')).toContainText(labels.ask.password.title);
    await expect(result).toContainText(labels.pressure.deadline.text);
    await expect(result.getByRole('note').first()).toContainText(labels.next['open-nothing'].title);
    await expect(result.getByRole('note').first()).toContainText(labels.safeRoute.text);

    result = await check(page, messages[locale].call);
    expect(await marksIn(result)).toEqual([['none', null]]);
    await expect(result.locator('[data-asks="call"]')).toBeVisible();
    await expect(result.getByRole('note').first()).toContainText(labels.next['call-nobody'].title);
  });

  test(`${locale}: a code that came unasked for is masked and leads to the code check`, async ({
    page,
  }) => {
    await open(page, locale);
    const result = await check(page, messages[locale].code);
    await expect(result.locator('[data-asks="none"]')).toHaveCount(1);
    await expect(result).toContainText(labels.secrets.title);
    await expect(result.getByRole('note').first()).toContainText(labels.next['code-arrived'].title);
    await expect(result).not.toContainText('482913');
    await expect(result.locator(`a[href="/${locale}/tools/codes"]`)).toBeVisible();
  });

  test(`${locale}: a text with nothing in it says what was expected`, async ({ page }) => {
    await open(page, locale);
    const result = await check(page, 'zzz zzz');
    expect(await marksIn(result)).toEqual([['none', null]]);
    await expect(result.locator('[data-asks="none"]')).toContainText(labels.nothingInText);
    await expect(result).toContainText(labels.next['nothing-found'].title);
  });

  test(`${locale}: each example of the page goes into the field at a press`, async ({ page }) => {
    await open(page, locale);
    const found: unknown[] = [];
    for (const { title, text } of examplesMessages[locale].examples) {
      await page.getByRole('button', { name: title, exact: true }).click();
      await expect(page.locator('#message')).toHaveValue(text);
      found.push((await marksIn(await answered(page)))[0]?.[0]);
    }
    expect(found).toEqual(['official', 'imitates', 'check', 'none']);
  });

  test(`${locale}: the ways on from a result lead to places that are there`, async ({ page }) => {
    const ways = [
      labels.safeRoute.way,
      labels.report.way,
      ...Object.values(labels.next).flatMap((next) => ('way' in next ? [next.way] : [])),
    ];
    for (const { href } of ways) {
      const [path, id] = href.split('#');
      await page.goto(path || `/${locale}/tools/link`);
      if (id) await expect(page.locator(`:is(h2, h3)#${id}`)).toHaveCount(1);
    }
  });

  for (const width of [320, 360, 1280]) {
    test(`${locale}: nothing moves when script takes over, nothing sticks out, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const arrived = await holdScripts(page);
      for (const place of ['', '#examples']) {
        await page.goto('about:blank');
        await page.goto(`/${locale}/tools/link${place}`, { waitUntil: 'commit' });
        await arrived();
        await expect(page.locator('#message')).toBeAttached();
        expect(await shiftsSoFar(page)).toEqual([]);
      }
      await page.unroute('**/_next/static/**');
      await check(
        page,
        `https://${'a-very-long-name.'.repeat(12)}amazon.co.jp.${'x'.repeat(60)}.example/${'path'.repeat(40)}\n${messages[locale].password}`,
      );
      await page.locator('[data-report]').evaluate((copy) => {
        const details = copy.closest('details');
        if (details) details.open = true;
      });
      const [wide, window_] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(wide).toBeLessThanOrEqual(window_ ?? 0);
    });
  }
}

test('several links stand in their order, each once with how often it comes', async ({ page }) => {
  const { timesFound } = labelMessages.en;
  await open(page, 'en');
  const result = await check(
    page,
    [
      'First https://bit.ly/3abcd then https://www.amazon.co.jp/gp/help',
      'and https://amazon-co-jp.top/ and again https://bit.ly/3abcd.',
    ].join('\n'),
  );
  expect(await marksIn(result)).toEqual([
    ['check', 'bit.ly'],
    ['official', 'amazon.co.jp'],
    ['imitates', 'amazon-co-jp.top'],
  ]);
  await expect(result.locator('[data-host="bit.ly"]')).toContainText(`${timesFound} 2`);
  await expect(result.locator('[data-host="amazon.co.jp"]')).not.toContainText(timesFound);
});

test('no address of a message can be tapped, and the part that decides stands out', async ({
  page,
}) => {
  await open(page, 'ja');
  const result = await check(page, messages.ja.password);
  const leads = await result
    .locator('a')
    .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));
  expect(leads.length).toBeGreaterThan(0);
  for (const href of leads) expect(href).toMatch(/^(?:\/ja\/|#)/);
  await expect(result.locator('[data-verdict] b')).toHaveText('amazon-co-jp.top');
  await expect(page.locator('meta[name="format-detection"]')).toHaveAttribute(
    'content',
    'telephone=no, date=no, address=no, email=no',
  );
});

test('beside the field stands no other whose text would be sent', async ({ page }) => {
  await open(page, 'ja');
  await expect(page.locator('form, input')).toHaveCount(0);
  expect(await page.locator('#message').getAttribute('name')).toBeNull();
});

test('while a newer text waits for its answer, no mark speaks of the older one', async ({
  page,
}) => {
  await open(page, 'en');
  await check(page, 'https://amazon-co-jp.top/');
  const marks = await page.locator('#message').evaluate(async (field: HTMLTextAreaElement) => {
    field.value = 'https://www.amazon.co.jp/';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // React draws what an event changed before the next task; no answer can be there by then.
    await Promise.resolve();
    return document.querySelectorAll('[data-verdict], [data-reason], [data-asks]').length;
  });
  expect(marks).toBe(0);
  expect(await marksIn(await answered(page))).toEqual([['official', 'amazon.co.jp']]);
});

test('past 20,000 characters nothing more is read, and the page says so', async ({ page }) => {
  const { cut } = labelMessages.en;
  await open(page, 'en');
  const filler = 'word '.repeat(4000).slice(0, 19_960);
  const short = await check(page, `${filler} https://bit.ly/3abcd`);
  expect(await marksIn(short)).toEqual([['check', 'bit.ly']]);
  await expect(short).not.toContainText(cut);
  const long = await check(page, `${filler}${filler} https://bit.ly/3abcd`);
  expect(await marksIn(long)).toEqual([['none', null]]);
  await expect(long).toContainText(cut);
});

test('a message is pasted, copied masked, and cleared by keyboard alone', async ({
  page,
  context,
}) => {
  const { clear, report } = labelMessages.en;
  const message = `${messages.en.code} https://www.amazon.co.jp/z/1`;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'en');
  await page.evaluate((text) => navigator.clipboard.writeText(text), message);
  const field = page.locator('#message');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+v');
  const result = await answered(page);
  await expect(result.locator('[data-verdict="official"]')).toBeVisible();

  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  for (let tabs = 0; tabs < 30 && (await focused()) !== report.title; tabs += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const copy = page.locator('[data-report]');
  await expect(copy).toBeVisible();
  for (let tabs = 0; tabs < 3 && (await focused()) !== report.copy; tabs += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText(report.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await copy.textContent());
  expect(copied).toContain('hxxps://www[.]amazon[.]co[.]jp');
  expect(copied).not.toContain('482913');

  await field.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: clear })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await expect(page.locator('[data-state="empty"]')).toBeVisible();
  await expect(page.locator('[data-verdict], [data-report]')).toHaveCount(0);
});

test('where copying is refused the copy is selected instead', async ({ page }) => {
  const { report } = labelMessages.en;
  await open(page, 'en');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await check(page, 'https://amazon-co-jp.top/');
  await page.getByText(report.title).click();
  await page.getByRole('button', { name: report.copy }).click();
  await expect(page.getByText(report.selected)).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe('hxxps://amazon-co-jp[.]top');
});

test('typing letter by letter ends with the answer to the whole text, and it is spoken', async ({
  page,
}) => {
  const { next, verdict } = labelMessages.ja;
  await open(page, 'ja');
  await page.locator('#message').pressSequentially('https://amazon-co-jp.top/');
  expect(await marksIn(await answered(page))).toEqual([['imitates', 'amazon-co-jp.top']]);
  await expect(page.locator('p.sr-only[role="status"]')).toHaveText(
    `${next['open-nothing'].title} ${verdict.imitates.title}`,
    checking,
  );
});

test('what judges is loaded when something is typed, not before', async ({ page }) => {
  await open(page, 'en');
  await page.waitForLoadState('networkidle');
  expect(page.workers()).toEqual([]);
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await check(page, 'https://bit.ly/3abcd');
  expect(page.workers()).toHaveLength(1);
  const before = scripts.length;
  expect(before).toBeGreaterThan(0);
  await check(page, 'https://amazon-co-jp.top/');
  expect(scripts).toHaveLength(before);
});

test('if what judges does not arrive, the page says so, keeps the text, and tries again', async ({
  page,
}) => {
  const { failed } = labelMessages.en;
  await open(page, 'en');
  await page.waitForLoadState('networkidle');
  await page.route('**/_next/static/**', (route) => route.abort());
  const field = page.locator('#message');
  await field.fill('https://bit.ly/3abcd');
  await expect(page.getByText(failed)).toBeVisible(checking);
  await expect(field).toHaveValue('https://bit.ly/3abcd');
  await page.unroute('**/_next/static/**');
  await field.press('End');
  await field.pressSequentially('e');
  expect(await marksIn(await answered(page))).toEqual([['check', 'bit.ly']]);
});

test('leaving the page empties the field and forgets the result', async ({ page }) => {
  await open(page, 'en');
  const field = page.locator('#message');
  await check(page, 'https://amazon-co-jp.top/');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(field).toHaveValue('');
  await expect(page.locator('[data-state="empty"]')).toBeVisible();
  await expect(page.locator('[data-verdict]')).toHaveCount(0);
  expect(await page.content()).not.toContain('amazon-co-jp.top/');
  await check(page, 'https://bit.ly/3abcd');
});

test('the island adds at most 12 kB of our own to the framework, brotli', async ({ request }) => {
  const scriptsOf = async (path: string) =>
    new Set((await (await request.get(path)).text()).match(/\/_next\/static\/[^"\\]+\.js/g));
  const framework = await scriptsOf('/ja/tools/password');
  const own = [...(await scriptsOf('/ja/tools/link'))].filter((script) => !framework.has(script));
  expect(own).not.toEqual([]);
  const sizes = own.map(async (script) => {
    return brotliCompressSync(await (await request.get(script)).body()).length;
  });
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThanOrEqual(12_000);
});
