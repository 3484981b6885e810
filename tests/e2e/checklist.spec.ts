import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { checklistMessages } from '../../components/checklist/checklist.messages';
import { fill } from '../../components/checklist/labels';
import { todaysTen } from '../../content/checklists/todays-ten';
import { encodeShareCode } from '../../domain/checklist/share-code';

const address = '/ja/checklists/todays-ten';
const words = checklistMessages.ja.labels;
const [first, second, third] = todaysTen.items;
const everyPosition = todaysTen.items.map((_, position) => position);

const boxOf = (page: Page, id: string) => page.locator(`[data-item="${id}"] input`);
const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const madeLink = (page: Page) => page.locator('output[data-link]');
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('checklist:todays-ten'));

async function openList(page: Page, fragment = '') {
  await page.goto(`${address}${fragment && `#${fragment}`}`);
  await expect(page.getByText(words.keptHere)).toBeVisible();
}

/** Opens a page whose reader has ticked the first item already. */
async function openWithFirstTicked(context: BrowserContext, fragment: string): Promise<Page> {
  const page = await context.newPage();
  await openList(page);
  await boxOf(page, first.id).check();
  await page.goto('about:blank');
  await openList(page, fragment);
  return page;
}

test('the list is whole and says what is missing without JavaScript @no-js', async ({ page }) => {
  await page.goto(address);
  const items = page.locator('[data-checklist="todays-ten"] [data-item]');
  await expect(items).toHaveCount(todaysTen.items.length);
  for (const [position, item] of todaysTen.items.entries()) {
    await expect(items.nth(position)).toContainText(item.text.ja);
    await expect(items.nth(position)).toContainText(item.attack.ja);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('今日の10項目');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('boxes can be ticked by hand and nothing pretends to save @no-js', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText(words.keptOnlyWithScript)).toBeVisible();
    await expect(
      page.getByText('チェックを保存できるのは、JavaScriptが使えるときだけです。'),
    ).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(todaysTen.items.length);
    await boxOf(page, first.id).check();
    await expect(page.locator('[data-share]')).toHaveCount(0);
    await expect(page.getByText(words.keptHere)).toBeHidden();
  });
});

test('a tick is there after a reload, and counted', async ({ page }) => {
  await openList(page);
  await boxOf(page, second.id).check();
  await expect(page.locator('[data-done]')).toHaveAttribute('data-done', '1');
  await expect(page.locator('[data-done]')).toHaveText('10項目のうち1項目が済みました');
  await page.reload();
  await expect(boxOf(page, second.id)).toBeChecked();
  await expect(boxOf(page, first.id)).not.toBeChecked();
  await expect(page.locator('[data-total]')).toHaveAttribute('data-total', '10');
  await page.goto('/en/checklists/todays-ten');
  await expect(boxOf(page, second.id)).toBeChecked();
});

test('clearing can be undone', async ({ page }) => {
  await openList(page);
  await boxOf(page, first.id).check();
  await action(page, 'reset').click();
  await expect(boxOf(page, first.id)).not.toBeChecked();
  await action(page, 'undo').click();
  await expect(boxOf(page, first.id)).toBeChecked();
  await page.reload();
  await expect(boxOf(page, first.id)).toBeChecked();
});

test('a list shared without ticks opens elsewhere with its title and saves nothing', async ({
  page,
  browser,
}) => {
  await openList(page);
  await boxOf(page, first.id).check();
  await page.getByLabel(words.share.title).fill('<b>店舗スタッフ用</b>');
  await page.locator('[data-share="list"]').click();
  await page.locator('summary').click();
  await page.locator(`[data-choose="${third.id}"]`).uncheck();
  const link = await madeLink(page).innerText();
  await expect(page.getByText(fill(words.share.length, { count: link.length }))).toBeVisible();
  expect(link.length).toBeLessThan(300);

  const other = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(link);
  await expect(other.locator('[data-view="shared"]')).toContainText('<b>店舗スタッフ用</b>');
  await expect(other.locator('[data-item]')).toHaveCount(9);
  await expect(other.locator(`[data-item="${third.id}"]`)).toHaveCount(0);
  await expect(boxOf(other, first.id)).not.toBeChecked();
  expect(await stored(other)).toBeNull();
  expect(asked.filter((url) => url.includes('v1.') || url.includes('v1%'))).toEqual([]);
  expect(other.url()).toBe(link);
  await action(other, 'dismiss').click();
  await expect(other.locator('[data-item]')).toHaveCount(10);
  await expect(other.locator('[data-view="shared"]')).toHaveCount(0);
  await other.context().close();
});

test('ticks go into a link only when asked, and are shown before it is given away', async ({
  page,
}) => {
  await openList(page);
  await boxOf(page, second.id).check();
  await page.locator('[data-share="list"]').click();
  const plain = await madeLink(page).innerText();
  expect(plain).toMatch(/#v1\.AAL_Ayjtp7o$/);
  await page.locator('[data-share="progress"]').click();
  const panel = page.getByRole('region', { name: words.share.heading });
  await expect(panel.getByText(words.share.progressWarning)).toBeVisible();
  await expect(panel.getByRole('listitem').filter({ hasText: second.text.ja })).toBeVisible();
  const code = encodeShareCode({
    positions: everyPosition,
    title: '',
    answers: new Map([[1, 'done']]),
  });
  await expect(madeLink(page)).toHaveText(new RegExp(`#${code.replace('.', '\\.')}$`));
});

test.describe('a link with ticks', () => {
  const code = encodeShareCode({
    positions: [0, 1, 2],
    title: '月曜',
    answers: new Map([[1, 'done']]),
  });

  test('is looked at without touching own ticks', async ({ context }) => {
    const page = await openWithFirstTicked(context, code);
    const before = await stored(page);
    await expect(page.locator('[data-view="shared"]')).toBeVisible();
    await expect(boxOf(page, second.id)).toBeChecked();
    await expect(boxOf(page, first.id)).not.toBeChecked();
    await expect(boxOf(page, first.id)).toBeDisabled();
    expect(await stored(page)).toBe(before);
    await action(page, 'dismiss').click();
    await expect(boxOf(page, first.id)).toBeChecked();
    await expect(boxOf(page, second.id)).not.toBeChecked();
    expect(await stored(page)).toBe(before);
  });

  test('merges, with undo', async ({ context }) => {
    const page = await openWithFirstTicked(context, code);
    const before = await stored(page);
    await action(page, 'merge').click();
    await expect(page.getByRole('status').filter({ hasText: words.notices.merged })).toBeVisible();
    await expect(boxOf(page, first.id)).toBeChecked();
    await expect(boxOf(page, second.id)).toBeChecked();
    await action(page, 'undo').click();
    await expect(page.locator('[data-notice="undone"]')).toBeVisible();
    await expect(boxOf(page, first.id)).toBeChecked();
    await expect(boxOf(page, second.id)).not.toBeChecked();
    expect(await stored(page)).toBe(before);
  });

  test('replaces, with undo', async ({ context }) => {
    const page = await openWithFirstTicked(context, code);
    const before = await stored(page);
    await action(page, 'replace').click();
    await expect(page.locator('[data-notice="replaced"]')).toBeVisible();
    await expect(boxOf(page, first.id)).not.toBeChecked();
    await expect(boxOf(page, second.id)).toBeChecked();
    await action(page, 'undo').click();
    await expect(boxOf(page, first.id)).toBeChecked();
    expect(await stored(page)).toBe(before);
  });
});

const faults = {
  broken: 'v1.AAL_Ayjtp7p',
  version: 'v2.AAL_Ayjtp7o',
  oversized: `v1.${'A'.repeat(5000)}`,
  empty: encodeShareCode({ positions: [40], title: '', answers: null }),
};
for (const [code, fragment] of Object.entries(faults)) {
  test(`a link that is ${code} opens the plain list with a notice`, async ({ context }) => {
    const page = await openWithFirstTicked(context, fragment);
    const before = await stored(page);
    await expect(page.locator(`[role="status"][data-notice="${code}"]`)).toBeVisible();
    await expect(page.locator('[data-view="shared"]')).toHaveCount(0);
    await expect(page.locator('[data-item]')).toHaveCount(10);
    await expect(boxOf(page, first.id)).toBeChecked();
    expect(await stored(page)).toBe(before);
    await action(page, 'dismiss').click();
    await expect(page.locator(`[data-notice="${code}"]`)).toHaveCount(0);
  });
}

test('a fragment that changes on the open page is answered too', async ({ page }) => {
  await openList(page, faults.broken);
  const code = encodeShareCode({ positions: [0, 1, 40], title: '', answers: null });
  await page.evaluate((fragment) => location.assign(`#${fragment}`), code);
  await expect(page.locator('[data-item]')).toHaveCount(2);
  await expect(page.getByText(fill(words.shared.missing, { count: 1 }))).toBeVisible();
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('[data-notice="broken"]')).toBeVisible();
});

test('with storage full or forbidden a message appears and the tick stays', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openList(page);
  await boxOf(page, first.id).check();
  await boxOf(page, second.id).check();
  await expect(page.getByRole('alert').filter({ hasText: words.notSaved })).toBeVisible();
  await expect(boxOf(page, first.id)).toBeChecked();
  await expect(boxOf(page, second.id)).toBeChecked();
});

test('two tabs keep each other’s ticks', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await openList(one);
  await openList(other);
  await boxOf(one, first.id).check();
  await expect(boxOf(other, first.id)).toBeChecked();
  await boxOf(other, second.id).check();
  await expect(boxOf(one, second.id)).toBeChecked();
  await boxOf(one, first.id).uncheck();
  await expect(boxOf(other, first.id)).not.toBeChecked();
  await one.reload();
  await expect(boxOf(one, second.id)).toBeChecked();
});

test('a box ticked before the script arrives is kept', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await boxOf(page, third.id).check();
  release();
  await expect(page.getByText(words.keptHere)).toBeVisible();
  await expect(boxOf(page, third.id)).toBeChecked();
  await expect.poll(() => stored(page)).toContain(third.id);
});

test('copying falls back to selecting the link', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openList(page);
  await page.locator('[data-share="list"]').click();
  await page.getByRole('button', { name: words.share.copy }).click();
  await expect(page.getByText(words.share.selected)).toBeVisible();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected.trim()).toBe(await madeLink(page).innerText());
});

test('nothing moves while the page becomes alive', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((entries) => {
      for (const shift of entries.getEntries()) {
        document.documentElement.dataset.shift = String(
          Number(document.documentElement.dataset.shift ?? 0) +
            (shift as unknown as { value: number }).value,
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openList(page);
  await expect(page.locator('[data-share="list"]')).toBeAttached();
  expect(await page.locator('html').getAttribute('data-shift')).toBeNull();
});

test('on paper the boxes are open and no control is left', async ({ page }) => {
  await openList(page);
  await boxOf(page, first.id).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText(words.printedFrom)).toContainText(address);
});

test('a list that came by link is still there after changing the language', async ({ page }) => {
  const code = encodeShareCode({ positions: [0, 2], title: '新人さんへ', answers: null });
  await openList(page, code);
  await expect(page.locator('[data-view="shared"]')).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(new RegExp(`/en/checklists/todays-ten#${code}$`));
  await expect(page.getByText('新人さんへ')).toBeVisible();
});
