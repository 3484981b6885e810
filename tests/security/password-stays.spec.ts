import { createHash } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { passwordMeterMessages } from '../../components/password-meter/password-meter.messages';
import { leftBehind, record, spellingsOf } from '../record-visit';

/**
 * A whole visit is recorded: what is requested, stored, logged, shown in the address, and what the
 * worker sends back. None of it may hold what was typed, in any of the ways it could be written.
 */
const typed = ['Kaminari-Tengu-58', 'ｔａｋａｈａｓｈｉ1987', 'いろは#2468にほへ', '"><b id=x>77'];

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
    await expect(page.locator('p.sr-only[role="status"]')).not.toBeEmpty();
    seen.push(`left ${await leftBehind(page)}`);
  }
  await page.locator('main a[href="/ja/guides/passwords"]').click();
  await page.waitForURL('**/guides/passwords');
  seen.push(`left ${await leftBehind(page)}`);
  seen.push(`cookies ${JSON.stringify(await context.storageState({ indexedDB: true }))}`);

  // The record must have recorded, or its silence says nothing.
  expect(seen.filter((line) => line.startsWith('worker says')).length).toBeGreaterThanOrEqual(
    typed.length,
  );
  expect(seen.some((line) => line.startsWith('request GET'))).toBe(true);
  for (const spelling of typed.flatMap(spellingsOf)) {
    expect(seen.filter((line) => line.includes(spelling))).toEqual([]);
  }
});

const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url');

/** A hundred that nobody else's text holds by chance, of as many shapes as people type. */
const hundred = Array.from({ length: 100 }, (_, index) => {
  const seed = digestOf(`visit ${index}`).replace(/[-_]/g, '');
  const shapes = [
    seed.slice(0, 12),
    `${seed.slice(0, 9)}1987!`,
    `${seed.slice(0, 8)}-sakura-${seed.slice(8, 11)}`,
    `${seed.slice(0, 8)}さくら${index}`,
    `${seed.slice(0, 8)}${'ab'.repeat(12)}`,
  ];
  return shapes[index % shapes.length] ?? seed;
});

/** Types as fast as events go through, and comes back with the verdict on the whole text. */
async function typeQuickly(page: Page, text: string) {
  const seq = await page.locator('#password').evaluate(async (field: HTMLInputElement, text) => {
    const type = (value: string) => {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    type('');
    const characters = [...text];
    for (let end = 1; end <= characters.length; end += 1) {
      type(characters.slice(0, end).join(''));
      await new Promise((resolve) => setTimeout(resolve));
    }
    return field.dataset.seq;
  }, text);
  await expect(page.locator(`[data-state="ready"][data-for="${seq}"]`)).toHaveCount(1, {
    timeout: 20_000,
  });
}

test('a visit with a hundred passwords, own words and made passphrases leaves nothing', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  const { ownWords, maker } = passwordMeterMessages.ja.labels;
  const own = ['Tsukiyomi-Bazaar', 'okami.kurobane@example.jp', '黒羽根おかみ', '1973-11-29'];
  const seen = await record(page);
  await page.goto('/ja/tools/password');
  await page.getByText(ownWords.title).click();
  for (const [index, label] of Object.values(ownWords.field).entries()) {
    await page.getByLabel(label, { exact: true }).fill(own[index] ?? '');
  }
  for (const text of hundred) await typeQuickly(page, text);
  seen.push(`left ${await leftBehind(page)}`);

  const made: string[] = [];
  for (const kind of ['romaji', 'kana', 'english', 'characters']) {
    await page.getByLabel(maker.kind.label, { exact: true }).selectOption(kind);
    await page.getByRole('button', { name: maker.make, exact: true }).click();
    const output = page.locator('#passphrase');
    await expect(output).not.toHaveText(new RegExp(`${maker.none}|${maker.making}`));
    if (made.length > 0) await expect(output).not.toHaveText(made.at(-1) ?? '');
    made.push((await output.textContent()) ?? '');
    await page.getByRole('button', { name: maker.check }).click();
    await expect(page.locator('[data-state="ready"]')).toBeVisible({ timeout: 20_000 });
  }
  // The last one stands in the open on its own page, and nowhere else.
  const { markup, ...stored } = JSON.parse(await leftBehind(page));
  expect(markup).toContain('id="passphrase"');
  seen.push(`left ${JSON.stringify(stored)}`);
  await page.locator('main a[href="/ja/guides/passwords"]').click();
  await page.waitForURL('**/guides/passwords');
  seen.push(`left ${await leftBehind(page)}`);
  await page.goBack();
  await expect(page.locator('#password')).toHaveValue('');
  await expect(page.locator('#passphrase')).toHaveText(maker.none);
  for (const field of await page.locator('[id^="own-"]').all()) await expect(field).toHaveValue('');
  seen.push(`left ${await leftBehind(page)}`);
  seen.push(`cookies ${JSON.stringify(await context.storageState({ indexedDB: true }))}`);

  const answers = seen.filter((line) => line.startsWith('worker says')).length;
  expect(answers).toBeGreaterThanOrEqual(hundred.length + made.length);
  expect(new Set(made).size).toBe(4);
  const everything = seen.join('\n');
  for (const text of [...hundred, ...own, ...made]) {
    expect(
      spellingsOf(text).filter((spelling) => everything.includes(spelling)),
      text,
    ).toEqual([]);
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
    isComplete: expect.any(Boolean),
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
