import { expect, type Page, test } from '@playwright/test';
import { labelMessages as linkLabels } from '../../components/link-checker/labels.messages';
import { labelMessages as passwordLabels } from '../../components/password-meter/labels.messages';
import { locales } from '../../content/locales';

/** Brings the page to the end of every delay that its stylesheet holds. */
const letTimePass = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

for (const locale of locales) {
  for (const [tool, { didNotLoad }] of [
    ['password', passwordLabels[locale]],
    ['link', linkLabels[locale]],
  ] as const) {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      test(`${locale}, ${tool}, motion ${reducedMotion}: where script is lost, a sentence says so after a while, and no sooner`, async ({
        page,
      }) => {
        await page.emulateMedia({ reducedMotion });
        await page.route('**/*.js', (route) => route.abort());
        await page.goto(`/${locale}/tools/${tool}`);
        const sentence = page.getByRole('status').filter({ hasText: didNotLoad });
        await expect(sentence.getByText(didNotLoad)).toBeHidden();
        expect(await sentence.boundingBox()).toMatchObject({ height: 0 });
        await letTimePass(page);
        await expect(sentence.getByText(didNotLoad)).toBeVisible();
      });
    }

    test(`${locale}, ${tool}: where script runs the sentence is gone`, async ({ page }) => {
      await page.goto(`/${locale}/tools/${tool}`);
      await expect(page.locator(tool === 'link' ? '#message' : '#password')).toBeVisible();
      await expect(page.getByText(didNotLoad)).toHaveCount(0);
    });
  }
}
