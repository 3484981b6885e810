import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { checklistMessages } from '../../components/checklist/checklist.messages';
import { fill } from '../../components/ui/fill';
import { qrPicture } from '../../components/ui/qr-picture';
import { todaysTen } from '../../content/checklists/todays-ten';
import { encodeShareCode } from '../../domain/checklist/share-code';
import { holdRequests } from '../hold-requests';

const address = '/ja/checklists/todays-ten';
const words = checklistMessages.ja.labels;
const [first, second, third] = todaysTen.items;
const everyPosition = todaysTen.items.map((_, position) => position);

const sideButton = (page: Page, id: string, answer: string) =>
  page.locator(`[data-item="${id}"] [data-answer="${answer}"]`);
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
      page.getByText('リンクで届いた一覧の表示には、JavaScriptが必要です。'),
    ).toBeVisible();
    await expect(sideButton(page, first.id, 'unsure')).toBeHidden();
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

test('what does not apply leaves the count, what one is unsure of stays open and is said', async ({
  page,
}) => {
  await openList(page);
  await boxOf(page, first.id).check();
  await sideButton(page, second.id, 'not-applicable').click();
  await sideButton(page, third.id, 'unsure').click();
  const progress = page.locator('[data-done]');
  await expect(progress).toHaveAttribute('data-done', '1');
  await expect(progress).toHaveAttribute('data-total', '9');
  await expect(progress).toContainText(fill(words.unsureCount, { count: 1 }));
  await page.reload();
  await expect(sideButton(page, second.id, 'not-applicable')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.locator(`[data-item="${third.id}"]`)).toHaveAttribute(
    'data-answered',
    'unsure',
  );
  await boxOf(page, third.id).check();
  await expect(sideButton(page, third.id, 'unsure')).toHaveAttribute('aria-pressed', 'false');
  await sideButton(page, second.id, 'not-applicable').click();
  await expect(progress).toHaveAttribute('data-done', '2');
  await expect(progress).toHaveAttribute('data-total', '10');
});

test('ticks hang on ids: an item that is new, gone or reworded changes none', async ({ page }) => {
  await openList(page);
  await page.evaluate(
    ([id]) =>
      localStorage.setItem(
        'checklist:todays-ten',
        `{"version":1,"answers":{"${id}":"done","an-item-of-another-time":"done"}}`,
      ),
    [third.id],
  );
  await page.reload();
  await expect(boxOf(page, third.id)).toBeChecked();
  await boxOf(page, first.id).check();
  await expect.poll(() => stored(page)).toContain('"an-item-of-another-time":"done"');
  await expect(page.locator('[data-done]')).toHaveAttribute('data-done', '2');
});

test('the list is ticked, answered and undone from the keyboard alone', async ({ page }) => {
  await openList(page);
  await boxOf(page, first.id).focus();
  await page.keyboard.press('Space');
  await expect(boxOf(page, first.id)).toBeChecked();
  for (const name of ['[1]', '[2]']) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText(name);
  }
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText(words.guide);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(sideButton(page, first.id, 'not-applicable')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await action(page, 'reset').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-notice="reset"]')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(action(page, 'undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-checklist]')).toBeFocused();
  await expect(page.locator(`[data-item="${first.id}"]`)).toHaveAttribute(
    'data-answered',
    'not-applicable',
  );
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
  const code = page
    .locator('[data-share] >> nth=0')
    .locator('xpath=ancestor::section')
    .locator('svg[role="img"] path');
  await expect(code).toHaveAttribute('d', qrPicture(link).path);

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
  expect(other.url()).toBe(link.replace(/#.*/, ''));
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

test('a one-time code in the title is refused at the field and stays out of the link', async ({
  page,
}) => {
  await openList(page);
  await page.locator('#share-title').fill('認証コード 482913');
  await page.locator('[data-share="list"]').click();
  await expect(page.locator('#share-title')).toHaveAccessibleDescription(
    `${words.share.titleHint} ${words.share.titleHasCode}`,
  );
  await expect(page.locator('#share-title')).toHaveValue('認証コード 482913');
  const withCode = new URL(await madeLink(page).innerText()).hash.slice(1);
  expect(withCode).toBe(
    encodeShareCode({ positions: everyPosition, title: '認証コード ••••••', answers: null }),
  );
  await page.locator('#share-title').fill('9月の10項目');
  await expect(page.locator('#share-title')).toHaveAccessibleDescription(words.share.titleHint);
});

test('a fragment that changes on the open page is answered too, and so is going back', async ({
  page,
}) => {
  await openList(page, faults.broken);
  const code = encodeShareCode({ positions: [0, 1, 40], title: '', answers: null });
  await page.evaluate((fragment) => location.assign(`#${fragment}`), code);
  await expect(page.locator('[data-item]')).toHaveCount(2);
  await expect(page.getByText(fill(words.shared.missing, { count: 1 }))).toBeVisible();
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');
  await page.goBack();
  await expect(page.locator('[data-notice="broken"]')).toBeVisible();
  await page.goForward();
  await expect(page.locator('[data-item]')).toHaveCount(2);
});

test('a list from a link outlives a reload and a jump within the page, until it is closed', async ({
  page,
}) => {
  await openList(page, encodeShareCode({ positions: [0, 2], title: '月曜', answers: null }));
  await expect(page.locator('[data-item]')).toHaveCount(2);
  await page.reload();
  await expect(page.locator('[data-view="shared"]')).toContainText('月曜');
  await page.locator('a[href^="#source-"]').first().click();
  await expect(page).toHaveURL(/#source-/);
  await expect(page.locator('[data-item]')).toHaveCount(2);
  await page.reload();
  await expect(page.locator('[data-item]')).toHaveCount(2);
  await action(page, 'dismiss').click();
  await expect(page.locator('[data-item]')).toHaveCount(10);
  await page.reload();
  await openList(page);
  await expect(page.locator('[data-view="shared"]')).toHaveCount(0);
});

test('forty damaged links each open the plain list with a notice and change nothing saved', async ({
  context,
}) => {
  const code = encodeShareCode({ positions: everyPosition, title: '月曜', answers: null });
  const page = await openWithFirstTicked(context, code);
  const before = await stored(page);
  for (let turn = 0; turn < 40; turn++) {
    const at = 3 + ((turn * 7) % (code.length - 3));
    const letter = code[at] === 'A' ? 'B' : 'A';
    const damaged =
      turn % 4 === 0 ? code.slice(0, at) : code.slice(0, at) + letter + code.slice(at + 1);
    await page.evaluate((fragment) => location.assign(`#${fragment}`), damaged);
    await expect(page.locator('[data-notice="broken"]')).toBeVisible();
    expect(await page.locator('[data-item]').count()).toBe(10);
    expect(await stored(page)).toBe(before);
    await action(page, 'dismiss').click();
    await expect(page.locator('[data-notice]')).toHaveCount(0);
  }
});

/** A browser whose storage takes nothing until the page says `storageIsFull = false`. */
async function fillStorage(page: Page) {
  await page.addInitScript(() => {
    const room = window as unknown as { storageIsFull: boolean };
    room.storageIsFull = true;
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      if (room.storageIsFull) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  });
}

test('with storage full a message appears and the ticks stay', async ({ page }) => {
  await fillStorage(page);
  await openList(page);
  await expect(page.locator('[data-notice="not-saved"]')).toHaveCount(0);
  await boxOf(page, first.id).check();
  await boxOf(page, second.id).check();
  await expect(page.getByRole('alert').filter({ hasText: words.notSaved })).toBeVisible();
  await expect(boxOf(page, first.id)).toBeChecked();
  await expect(boxOf(page, second.id)).toBeChecked();
  await action(page, 'reset').click();
  await action(page, 'undo').click();
  await expect(page.locator('[data-done]')).toHaveAttribute('data-done', '2');
  expect(await stored(page)).toBeNull();
});

test('with storage forbidden the message is there from the start, and the list works', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openList(page, encodeShareCode({ positions: [0, 1], title: '', answers: null }));
  await expect(page.getByRole('alert').filter({ hasText: words.notSaved })).toBeVisible();
  await expect(page.locator('[data-item]')).toHaveCount(2);
  await boxOf(page, first.id).check();
  await sideButton(page, second.id, 'unsure').click();
  await expect(page.locator('[data-done]')).toHaveAttribute('data-done', '1');
});

test('ticks that could not be saved meet those of another tab, and are saved once there is room', async ({
  context,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await fillStorage(one);
  await openList(one);
  await openList(other);
  await boxOf(one, first.id).check();
  await boxOf(other, second.id).check();
  await expect(boxOf(one, second.id)).toBeChecked();
  await expect(boxOf(one, first.id)).toBeChecked();
  await one.evaluate(() => {
    (window as unknown as { storageIsFull: boolean }).storageIsFull = false;
  });
  await boxOf(one, third.id).check();
  await expect(one.locator('[data-notice="not-saved"]')).toHaveCount(0);
  await expect(boxOf(other, first.id)).toBeChecked();
  await expect(other.locator('[data-done]')).toHaveAttribute('data-done', '3');
});

test('undo takes back what was done here, not what another tab did meanwhile', async ({
  context,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await openList(one);
  await openList(other);
  await boxOf(one, first.id).check();
  await action(one, 'reset').click();
  await boxOf(other, second.id).check();
  await expect(boxOf(one, second.id)).toBeChecked();
  await action(one, 'undo').click();
  await expect(boxOf(one, first.id)).toBeChecked();
  await expect(boxOf(one, second.id)).toBeChecked();
});

test.describe('a file', () => {
  const save = async (page: Page, name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      action(page, name).click(),
    ]);
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), 'utf8'),
    };
  };
  const open = (page: Page, text: string) =>
    action(page, 'import').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });

  test('keeps the answers and brings them to another device, with undo', async ({
    page,
    browser,
  }) => {
    await openList(page);
    await boxOf(page, first.id).check();
    await sideButton(page, second.id, 'unsure').click();
    const file = await save(page, 'export-json');
    expect(file.name).toBe('todays-ten.json');
    expect(JSON.parse(file.text)).toEqual({
      format: 'sellers-shield-checklist',
      version: 1,
      checklist: 'todays-ten',
      answers: { [first.id]: 'done', [second.id]: 'unsure' },
    });

    const other = await (await browser.newContext()).newPage();
    await openList(other);
    await boxOf(other, third.id).check();
    const before = await stored(other);
    await open(other, file.text);
    await expect(other.locator('[role="status"][data-notice="imported"]')).toBeVisible();
    await expect(other.locator('[data-done]')).toHaveAttribute('data-done', '2');
    await expect(other.locator('[data-unsure]')).toHaveAttribute('data-unsure', '1');
    await action(other, 'undo').click();
    expect(await stored(other)).toBe(before);
    await other.context().close();
  });

  test('for notes is a task list with what each item stops', async ({ page }) => {
    await openList(page);
    await boxOf(page, first.id).check();
    await sideButton(page, second.id, 'not-applicable').click();
    const { name, text } = await save(page, 'export-markdown');
    expect(name).toBe('todays-ten.md');
    expect(text.split('\n').slice(0, 7)).toEqual([
      '# 今日の10項目',
      '',
      '<http://localhost:3000/ja/checklists/todays-ten>',
      '',
      `- [x] ${first.text.ja}`,
      `  - 防ぐこと: ${first.attack.ja}`,
      `- [ ] ${second.text.ja} (当てはまらない)`,
    ]);
    expect(text.match(/^- \[/gm)).toHaveLength(10);
  });

  const useless = {
    'file-unreadable': '{"version":1}',
    'file-other-list':
      '{"format":"sellers-shield-checklist","version":1,"checklist":"staff","answers":{}}',
  };
  for (const [code, text] of Object.entries(useless)) {
    test(`that cannot be used is refused: ${code}`, async ({ page }) => {
      await openList(page);
      await boxOf(page, first.id).check();
      const before = await stored(page);
      await open(page, text);
      await expect(page.locator(`[data-notice="${code}"]`)).toBeVisible();
      expect(await stored(page)).toBe(before);
      await expect(boxOf(page, first.id)).toBeChecked();
    });
  }
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
  const release = await holdRequests(page, '**/*.js');
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
  await expect(page.getByRole('img', { name: words.qrCode })).toBeVisible();
});

test('a list from a link prints with the address of that list, and with nobody’s answers', async ({
  page,
}) => {
  const list = { positions: [0, 2], title: '月曜' };
  const code = encodeShareCode({ ...list, answers: null });
  await openList(page, encodeShareCode({ ...list, answers: new Map([[0, 'unsure']]) }));
  await expect(page.locator('[data-view="shared"]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const printed = page.getByText(words.printedFrom).filter({ visible: true });
  await expect(printed).toHaveCount(1);
  await expect(printed).toHaveText(new RegExp(`${address}#${code.replace('.', '\\.')}$`));
  await expect(page.getByRole('img', { name: words.qrCode })).toHaveCount(1);
});

/** Pages of the PDF a browser makes of an address. */
async function pagesOnPaper(page: Page, path: string): Promise<number> {
  await page.goto(path);
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('ten items print on two pages, the emergency card alone on one', async ({ page }) => {
  for (const locale of ['ja', 'en']) {
    expect(await pagesOnPaper(page, `/${locale}/checklists/todays-ten`)).toBe(2);
    expect(await pagesOnPaper(page, `/${locale}/checklists/emergency-card`)).toBe(1);
  }
});

test('the emergency card leads a camera to the first hour', async ({ page }) => {
  await page.goto('/ja/checklists/emergency-card');
  const code = page.locator('[data-sheet] svg[role="img"] path');
  await expect(code).toHaveAttribute('d', qrPicture('http://localhost:3000/ja/first-hour').path);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-sheet]')).toBeVisible();
  await expect(page.locator('[data-checklist]')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
});

test('a list that came by link is still there after changing the language', async ({ page }) => {
  const code = encodeShareCode({ positions: [0, 2], title: '新人さんへ', answers: null });
  await openList(page, code);
  await expect(page.locator('[data-view="shared"]')).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'A list from a link' })).toBeVisible();
  await expect(page).toHaveURL(/\/en\/checklists\/todays-ten$/);
  await expect(page.getByText('新人さんへ')).toBeVisible();
  await expect(page.locator('[data-item]')).toHaveCount(2);
  await action(page, 'dismiss').click();
  await page.getByRole('banner').getByRole('link', { name: '日本語' }).click();
  await expect(page.locator('[data-item]')).toHaveCount(10);
});

test('changing the language keeps the item a reader stands at', async ({ page }) => {
  await openList(page, third.id);
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(new RegExp(`/en/checklists/todays-ten#${third.id}$`));
});

test('the island adds at most 12 kB of our own to the framework, brotli', async ({ request }) => {
  const scriptsOf = async (path: string) =>
    new Set((await (await request.get(path)).text()).match(/\/_next\/static\/[^"\\]+\.js/g));
  const framework = await scriptsOf('/ja/tools/password');
  const own = [...(await scriptsOf(address))].filter((script) => !framework.has(script));
  expect(own).not.toEqual([]);
  const sizes = own.map(async (script) => {
    return brotliCompressSync(await (await request.get(script)).body()).length;
  });
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThanOrEqual(12_000);
});

test('the nine lists stand in their groups @no-js', async ({ page }) => {
  await page.goto('/ja/checklists');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'まずここから',
    '定期的に',
    'こんなときに',
    '人に渡すもの、買うときに使うもの',
  ]);
  await expect(page.locator('main a[href^="/ja/checklists/"]')).toHaveCount(9);
});
