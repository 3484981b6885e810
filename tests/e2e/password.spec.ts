import { expect, type Page, test } from '@playwright/test';
import { passwordMeterMessages } from '../../components/password-meter/password-meter.messages';
import { locales } from '../../content/locales';

// The word lists take a second or two to arrive and unfold on a busy machine.
const checking = { timeout: 20_000 };

async function open(page: Page, locale: string) {
  await page.goto(`/${locale}/tools/password`);
  await expect(page.locator('#password')).toBeVisible();
}

/** Waits for the answer to what stands in the field now. */
async function answered(page: Page) {
  const seq = await page.locator('#password').getAttribute('data-seq');
  const result = page.locator(`[data-state="ready"][data-for="${seq}"]`);
  await expect(result).toBeVisible(checking);
  return result;
}

for (const locale of locales) {
  const { labels, adviceTitle, notYourOwn } = passwordMeterMessages[locale];

  test(`${locale}: without JavaScript there is no field, but a sentence and the advice @no-js`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`/${locale}/tools/password`);
    await expect(page.locator('input')).toHaveCount(0);
    await expect(page.getByText(labels.needsJavaScript)).toBeVisible();
    await expect(page.getByRole('heading', { name: adviceTitle })).toBeVisible();
    await expect(page.locator(`main a[href="/${locale}/guides/passwords"]`)).toBeVisible();
    await page.close();
  });

  test(`${locale}: a weak password is judged with reasons, next action and times`, async ({
    page,
  }) => {
    await open(page, locale);
    await expect(page.getByText(notYourOwn)).toBeVisible();
    await page.locator('#password').pressSequentially('takahashi1987');
    const result = await answered(page);
    expect(Number(await result.getAttribute('data-score'))).toBeLessThanOrEqual(2);
    expect(await result.getAttribute('data-guesses-log10')).toMatch(/^\d+\.\d$/);
    await expect(result.locator('[data-reason="name"]')).toContainText(labels.reason.name);
    await expect(result.locator('[data-reason="year"]')).toContainText(labels.reason.year);
    await expect(result).toContainText(labels.next['leave-out-personal']);
    await expect(result).toContainText(labels.times.signInForm);
  });

  test(`${locale}: twelve random characters are strong and have no reasons against them`, async ({
    page,
  }) => {
    await open(page, locale);
    await page.locator('#password').fill('vK8#mQ2x!Zr5');
    const result = await answered(page);
    await expect(result).toHaveAttribute('data-score', '4');
    await expect(result).toContainText(labels.band.strong);
    await expect(result.locator('[data-reason]')).toHaveCount(0);
  });
}

test('the Japanese page speaks Japanese', async ({ page }) => {
  await open(page, 'ja');
  await page.locator('#password').fill('password');
  await expect(await answered(page)).toContainText('よく使われるパスワードの一覧にあります。');
});

test('the field has no name, stands in no form and keeps its value out of the markup', async ({
  page,
}) => {
  await open(page, 'en');
  const field = page.locator('#password');
  await field.fill('takahashi1987');
  await answered(page);
  expect(await field.getAttribute('name')).toBeNull();
  await expect(page.locator('form #password')).toHaveCount(0);
  expect(await page.content()).not.toContain('takahashi1987');
});

test('parts are dots until the reader asks to see them, by keyboard alone', async ({ page }) => {
  const { labels } = passwordMeterMessages.en;
  await open(page, 'en');
  await page.locator('#password').focus();
  await page.keyboard.type('takahashi1987');
  const name = (await answered(page)).locator('[data-reason="name"]');
  await expect(name).toContainText('Characters 1–9 ●●●●●●●●●');
  await page.keyboard.press('Tab');
  const show = page.getByRole('button', { name: labels.show, pressed: false });
  await expect(show).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: labels.show, pressed: true })).toBeFocused();
  await expect(page.locator('#password')).toHaveAttribute('type', 'text');
  await expect(name).toContainText('Characters 1–9 takahashi');
});

test('fast typing ends with the verdict on the last text, a paste and an emptied field included', async ({
  page,
}) => {
  await open(page, 'en');
  const field = page.locator('#password');
  await field.pressSequentially('cdefghijklmnop');
  await expect((await answered(page)).locator('[data-reason="sequence"]')).toBeVisible();
  await field.press('ControlOrMeta+a');
  await field.press('ControlOrMeta+x');
  await field.press('ControlOrMeta+v');
  await field.fill('');
  await expect(page.locator('[data-state="empty"]')).toHaveAttribute(
    'data-for',
    (await field.getAttribute('data-seq')) ?? '',
  );
  await expect(page.locator('[data-score]')).toHaveCount(0);
});

test('past 256 characters nothing more is analysed, and the page says so', async ({ page }) => {
  const { labels } = passwordMeterMessages.en;
  await open(page, 'en');
  await page.locator('#password').fill('😀'.repeat(257));
  await expect(await answered(page)).toContainText(labels.note.long);
});

test('the verdict is spoken once, 600 ms after the last key at the earliest', async ({ page }) => {
  const { labels } = passwordMeterMessages.en;
  await open(page, 'en');
  const pauses = await page.evaluateHandle(() => {
    const found: number[] = [];
    let lastKey = 0;
    document.addEventListener('input', () => {
      lastKey = performance.now();
    });
    const status = document.querySelector('[role="status"]') as Element;
    new MutationObserver(() => found.push(performance.now() - lastKey)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return found;
  });
  await page.locator('#password').pressSequentially('password', { delay: 50 });
  await expect(page.getByRole('status')).toContainText(labels.band['very-weak'], checking);
  const [pause, ...more] = await pauses.jsonValue();
  expect(pause).toBeGreaterThanOrEqual(600);
  expect(more).toEqual([]);
});

test('leaving the page empties the field and forgets the verdict', async ({ page }) => {
  await open(page, 'en');
  const field = page.locator('#password');
  await field.fill('takahashi1987');
  await answered(page);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(field).toHaveValue('');
  await expect(page.locator('[data-state="empty"]')).toBeVisible();
  await expect(page.locator('[data-reason]')).toHaveCount(0);
  await field.fill('password');
  await answered(page);
});
