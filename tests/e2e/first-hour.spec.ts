import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { firstHourMessages } from '../../components/first-hour/first-hour.messages';
import { firstHourSteps } from '../../content/first-hour';
import { readyTexts, readyTextsFor } from '../../content/first-hour/texts';
import { locales } from '../../content/locales';
import { reminderSlugs, reminders } from '../../content/reminders';
import { accesses, bands, roles, runbook } from '../../domain/first-hour/runbook';
import { findings } from '../../domain/first-hour/steps';

const marksOf = (page: Page, mark: string) =>
  page
    .locator(`[data-${mark}]`)
    .evaluateAll((all, name) => all.map((each) => each.getAttribute(name)), `data-${mark}`);

for (const locale of locales) {
  const words = firstHourMessages[locale];

  for (const role of roles) {
    for (const access of accesses) {
      const name = `${role}-${access}`;

      test(`${locale} ${name} is chosen by a link and shows its steps in order @no-js`, async ({
        page,
      }) => {
        await page.goto(`/${locale}/first-hour`);
        await page
          .getByRole('link', { name: `${words.roles[role].name} – ${words.accesses[access].when}` })
          .click();
        await expect(page).toHaveURL(new RegExp(`/${locale}/first-hour/${name}$`));
        await expect(page.locator(`[data-runbook="${name}"]`)).toHaveCount(1);
        const plan = runbook(role, access, findings);
        expect(await marksOf(page, 'step')).toEqual(plan.map(({ id }) => id));
        expect(await marksOf(page, 'band')).toEqual([...bands]);
        const [first] = plan;
        await expect(page.locator('[data-step]').first()).toContainText(
          first ? firstHourSteps[first.id][locale].how : '',
        );
        expect(await marksOf(page, 'text')).toEqual([...readyTextsFor[role]]);
      });
    }
  }

  test(`${locale}: a text opens in both languages and is selected by one press @no-js`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/first-hour/seller-in`);
    const support = page.locator('[data-text="support"]');
    await support.locator('summary').click();
    for (const language of locales)
      await expect(support.locator(`[lang="${language}"]`)).toContainText(
        readyTexts.support[language].body.split('\n').at(-1) ?? '',
      );
    await expect(support.locator('[lang]').first()).toHaveAttribute('lang', locale);
    await expect(support.locator('[lang] > p').last()).toHaveCSS('user-select', 'all');
  });

  test(`${locale}: a printed runbook is two sheets of steps and one with log and desks`, async ({
    page,
  }) => {
    for (const role of roles) {
      for (const access of accesses) {
        await page.goto(`/${locale}/first-hour/${role}-${access}`);
        const file = await page.pdf({ format: 'A4', margin: sheetMargin });
        const pages = file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
        // The log begins a sheet of its own, so three sheets leave at most two for the steps.
        expect(pages, `${role}-${access}`).toBeLessThanOrEqual(3);
      }
    }
  });

  test(`${locale}: each reminder is a calendar file that leads back to a page of ours @no-js`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${locale}/first-hour/seller-in`);
    expect(await marksOf(page, 'reminder')).toEqual([...reminderSlugs]);
    for (const slug of reminderSlugs) {
      const href = await page.locator(`[data-reminder="${slug}"]`).getAttribute('href');
      expect(href).toBe(`/${locale}/reminders/${slug}.ics`);
      const response = await request.get(href ?? '');
      expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8');
      const [event] = new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents(
        'vevent',
      );
      expect(new ICAL.Event(event).uid).toBe(`${slug}@sellers-shield`);
      expect((await request.get(`/${locale}${reminders[slug].page}`)).status()).toBe(200);
    }
  });
}

const sheetMargin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };

test('staff are offered no desk and no number to call: that is the owner’s @no-js', async ({
  page,
}) => {
  await page.goto('/ja/first-hour/staff-in');
  await expect(page.locator('[data-desk]')).toHaveCount(0);
  await page.goto('/ja/first-hour/seller-in');
  await expect(page.locator('[data-desk="jp"]').first()).toBeVisible();
});

test('who is locked out sees which steps wait for the way back in @no-js', async ({ page }) => {
  const words = firstHourMessages.ja;
  await page.goto('/ja/first-hour/seller-out');
  await expect(page.locator('[data-step="look-payout"]')).toContainText(words.onceBackIn);
  await expect(page.locator('[data-step="tell-support-out"]')).not.toContainText(words.onceBackIn);
  await page.goto('/ja/first-hour/seller-in');
  await expect(page.getByText(words.onceBackIn, { exact: true })).toHaveCount(0);
});

test('ticks of a runbook are there when the reader comes back @no-js', async ({ page }) => {
  await page.goto('/ja/first-hour/seller-in');
  const box = page.locator('[data-step] input').nth(1);
  await box.check();
  await page.goto('/ja/guides/taken-over');
  await page.goBack();
  await expect(box).toBeChecked();
  await expect(page.locator('[data-step] input').first()).not.toBeChecked();
});

test('an unknown runbook or reminder is a 404 @no-js', async ({ request }) => {
  for (const path of [
    '/ja/first-hour/seller',
    '/en/first-hour/admin-in',
    '/ja/first-hour/seller-in/more',
    '/ja/reminders/none.ics',
    '/en/reminders',
  ])
    expect((await request.get(path)).status(), path).toBe(404);
});
