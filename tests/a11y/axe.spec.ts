import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pagesOf, resultPages, triagePages } from '../pages';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Judges the page itself: it has no frames, for which axe would open a second page each time. */
const axeOn = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

/** All rules in the light; in the dark only the one that colours can break. */
async function findings(page: Page, path: string, colorScheme: 'light' | 'dark') {
  await page.goto(path);
  const axe = axeOn(page);
  const { violations } = await (colorScheme === 'light'
    ? axe.withTags(tags)
    : axe.withRules('color-contrast')
  ).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${path} ${id}: ${node.html}`));
}

for (const locale of ['ja', 'en']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any ${locale} page, ${colorScheme}`, async ({ page, request }) => {
      test.setTimeout(300_000);
      // Without motion, so that nothing is judged in the middle of a view transition.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const paths = [
        ...(await pagesOf(request, locale)),
        ...[...resultPages, ...triagePages].map((path) => `/${locale}${path}`),
        `/${locale}/guides/none`,
        `/${locale}/tools/codes/123456`,
      ];
      for (const path of paths) expect.soft(await findings(page, path, colorScheme)).toEqual([]);
    });
  }
}

test('axe finds nothing on a password page in use', async ({ page }) => {
  await page.goto('/ja/tools/password');
  await page.locator('#password').fill('tanaka1987');
  await page.locator('details:has(#own-shop) summary').click();
  await page.locator('#maker-kind').selectOption('characters');
  await page.locator('fieldset button').first().click();
  await page.locator('fieldset button').last().click();
  await expect(page.locator('[data-maker-estimate]')).toBeVisible({ timeout: 20_000 });
  expect((await axeOn(page).analyze()).violations).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a message page in use, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/ja/tools/link');
    await page
      .locator('#message')
      .fill(
        [
          '【重要】出品用アカウントを停止しました。24時間以内にパスワードを返信してください。',
          'コードは482913です。 https://amazon-co-jp.top/ https://amazon-co-jp.top/',
          'https://www.amazon.co.jp/ https://bit.ly/3abcd https://kakaku.com/ javascript:alert(1)',
        ].join('\n'),
      );
    await expect(page.locator('[data-verdict="imitates"]')).toBeVisible({ timeout: 20_000 });
    await page.locator('details:has([data-report]) summary').click();
    expect((await axeOn(page).analyze()).violations).toEqual([]);
    await page.locator('#message').fill('zzz zzz');
    await expect(page.locator('[data-verdict="none"]')).toBeVisible();
    expect((await axeOn(page).analyze()).violations).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a checklist in use, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const findings = async () => (await axeOn(page).analyze()).violations;
    await page.goto('/ja/checklists/todays-ten');
    await page.locator('[data-item] input').first().check();
    await page.locator('[data-answer="not-applicable"]').nth(1).click();
    await page.locator('[data-answer="unsure"]').nth(2).click();
    await page.locator('details summary').click();
    await page.locator('[data-share="progress"]').click();
    await expect(page.locator('output[data-link] + svg')).toBeVisible();
    expect(await findings()).toEqual([]);
    const link = await page.locator('output[data-link]').innerText();
    await page.locator('[data-action="reset"]').click();
    expect(await findings()).toEqual([]);
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.locator('[data-view="shared"]')).toBeVisible();
    expect(await findings()).toEqual([]);
    await page.goto('about:blank');
    await page.goto(`${link}x`);
    await expect(page.locator('[data-notice="broken"]')).toBeVisible();
    expect(await findings()).toEqual([]);
  });
}

test('the first tab stop is the skip link, and it leads to the content', async ({ page }) => {
  await page.goto('/ja/guides/passwords');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '本文へ進む' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});
