import { expect, type Page, test } from '@playwright/test';

/**
 * A whole visit is recorded: what is requested, stored, logged, shown in the address, and what the
 * worker sends back. None of it may hold what was typed, in any of the ways it could be written.
 */
const typed = ['Kaminari-Tengu-58', 'ｔａｋａｈａｓｈｉ1987', 'いろは#2468にほへ', '"><b id=x>77'];

function spellingsOf(text: string): string[] {
  const plain = [text, text.normalize('NFKC')];
  const encoded = plain.flatMap((one) => [
    encodeURIComponent(one),
    JSON.stringify(one).slice(1, -1),
    Buffer.from(one).toString('base64').replace(/=+$/, ''),
    Buffer.from(one).toString('hex'),
  ]);
  // A prefix is what a check in the middle of typing would leak.
  return [...plain, ...encoded, text.slice(0, 8)];
}

/** Everything that leaves the page or stays behind it, as one growing list of strings. */
async function record(page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.on('request', (request) => {
    seen.push(`request ${request.method()} ${request.url()} ${request.postData() ?? ''}`);
    seen.push(`headers ${JSON.stringify(request.headers())}`);
  });
  page.on('websocket', (socket) => seen.push(`websocket ${socket.url()}`));
  page.on('framenavigated', (frame) => seen.push(`address ${frame.url()}`));
  page.on('console', (message) => seen.push(`console ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`error ${error.message} ${error.stack}`));
  page.on('worker', (worker) => {
    seen.push(`worker ${worker.url()}`);
    worker.on('console', (message) => seen.push(`console ${message.text()}`));
  });
  await page.exposeFunction('recordWorkerMessage', (json: string) =>
    seen.push(`worker says ${json}`),
  );
  await page.addInitScript(() => {
    const record = (window as unknown as { recordWorkerMessage: (json: string) => void })
      .recordWorkerMessage;
    const listenTo = (worker: Worker) =>
      EventTarget.prototype.addEventListener.call(worker, 'message', (event) =>
        record(JSON.stringify((event as MessageEvent).data)),
      );
    const known = new WeakSet<Worker>();
    const post = Worker.prototype.postMessage as (this: Worker, ...values: unknown[]) => void;
    Worker.prototype.postMessage = function (this: Worker, ...values: unknown[]) {
      if (!known.has(this)) listenTo(this);
      known.add(this);
      post.apply(this, values);
    };
  });
  return seen;
}

async function leftBehind(page: Page): Promise<string> {
  return page.evaluate(async () =>
    JSON.stringify({
      address: location.href,
      history: history.state,
      title: document.title,
      windowName: window.name,
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: 'caches' in window ? await caches.keys() : [],
      markup: document.documentElement.outerHTML,
    }),
  );
}

test('no password leaves the page or stays behind, in a visit with several and a page change', async ({
  page,
  context,
}) => {
  test.slow();
  const seen = await record(page);
  await page.goto('/ja/tools/password');
  const field = page.locator('#password');
  for (const text of typed) {
    await field.fill('');
    await field.pressSequentially(text, { delay: 20 });
    const seq = await field.getAttribute('data-seq');
    await expect(page.locator(`[data-state="ready"][data-for="${seq}"]`)).toBeVisible({
      timeout: 20_000,
    });
    await expect(page.getByRole('status')).not.toBeEmpty();
    seen.push(`left ${await leftBehind(page)}`);
  }
  await page.locator('main a[href="/ja/guides/passwords"]').click();
  await page.waitForURL('**/guides/passwords');
  seen.push(`left ${await leftBehind(page)}`);
  seen.push(`cookies ${JSON.stringify(await context.storageState())}`);

  // The record must have recorded, or its silence says nothing.
  expect(seen.filter((line) => line.startsWith('worker says')).length).toBeGreaterThanOrEqual(
    typed.length,
  );
  expect(seen.some((line) => line.startsWith('request GET'))).toBe(true);
  for (const spelling of typed.flatMap(spellingsOf)) {
    expect(seen.filter((line) => line.includes(spelling))).toEqual([]);
  }
});

test('the worker sends back numbers, codes and spans only', async ({ page }) => {
  const seen = await record(page);
  await page.goto('/en/tools/password');
  await page.locator('#password').fill('takahashi1987');
  await expect(page.locator('[data-state="ready"]')).toBeVisible({ timeout: 20_000 });
  const [message] = seen.filter((line) => line.startsWith('worker says'));
  expect(JSON.parse(message?.replace('worker says ', '') ?? '')).toEqual({
    seq: 1,
    verdict: {
      guessesLog10: expect.any(Number),
      score: expect.any(Number),
      band: expect.stringMatching(/^[a-z-]+$/),
      reasons: [
        { code: 'name', start: 0, end: 9 },
        { code: 'year', start: 9, end: 13 },
      ],
      next: 'leave-out-personal',
      note: null,
    },
  });
});

test('the page and its worker may connect nowhere', async ({ page }) => {
  const response = await page.goto('/ja/tools/password');
  expect(response?.headers()['content-security-policy']).toContain("connect-src 'none'");
  const [worker] = await Promise.all([
    page.waitForEvent('worker'),
    page.locator('#password').fill('a'),
  ]);
  const script = await page.request.get(worker.url());
  expect(script.headers()['content-security-policy']).toContain("connect-src 'none'");
  const outcome = await worker.evaluate(() =>
    fetch('/healthz').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
});
