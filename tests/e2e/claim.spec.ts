import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { claimClockMessages } from '../../components/claim-clock/claim-clock.messages';
import { locales } from '../../content/locales';

/** A day so far from today, in UTC: a day more or less does not matter where it is used. */
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
const address = (locale: string, query: Record<string, string>) =>
  `/${locale}/tools/claim?${new URLSearchParams(query)}`;
const result = (page: Page) => page.locator('[data-claim]');

for (const locale of locales) {
  const words = claimClockMessages[locale];

  test(`${locale}: the form is filled in, sent and answered @no-js`, async ({ page }) => {
    await page.goto(`/${locale}/tools/claim`);
    await expect(result(page)).toHaveCount(0);
    await page.getByLabel(words.fields.promised.label, { exact: true }).fill(dayFromNow(-20));
    await page.getByLabel(words.fields.written.label, { exact: true }).fill(dayFromNow(-10));
    await page.getByRole('radio', { name: words.marketplaces['amazon.co.jp'] }).check();
    await page.getByRole('button', { name: words.submit }).click();
    await expect(result(page)).toHaveAttribute('data-claim', 'open');
    await expect(result(page)).toHaveAttribute('data-first', dayFromNow(-8));
    await expect(result(page)).toHaveAttribute('data-last', dayFromNow(70));
    await expect(result(page)).toContainText(words.cancelTitle);
    await expect(result(page)).toContainText(words.confirm);
    await expect(page.locator('[data-confidence="second-hand"]')).toHaveCount(2);
    await expect(page).toHaveTitle(new RegExp(`^${words.states.open.word}`));
    const href = await page.getByRole('link', { name: words.download }).getAttribute('href');
    expect(href).toContain('/reminder.ics?marketplace=amazon.co.jp&promised=');
  });

  test(`${locale}: not written to the seller yet: days, steps and calendar name one first day @no-js`, async ({
    page,
    request,
  }) => {
    await page.goto(address(locale, { promised: dayFromNow(-10), latest: dayFromNow(-6) }));
    await expect(result(page)).toHaveAttribute('data-claim', 'write');
    await expect(result(page)).toContainText(words.states.write.word);
    const first = (await result(page).getAttribute('data-first')) ?? '';
    expect(first > dayFromNow(0)).toBe(true);
    const day = result(page).locator(`time[datetime="${first}"]`);
    await expect(result(page).getByRole('listitem').nth(2)).toContainText(await day.innerText());
    const href = await page.getByRole('link', { name: words.download }).getAttribute('href');
    const file = await (await request.get(href ?? '')).text();
    const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
    expect(event && new ICAL.Event(event).startDate.toString()).toBe(first);
  });

  test(`${locale}: the calendar file can be read back @no-js`, async ({ request }) => {
    const query = new URLSearchParams({ promised: dayFromNow(-1), marketplace: 'amazon.co.jp' });
    const path = `/${locale}/tools/claim/reminder.ics?${query}`;
    const response = await request.get(path);
    expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const read = events.map((event) => new ICAL.Event(event));
    expect(read.map(({ summary }) => summary)).toEqual([
      words.calendar.first.title,
      words.calendar.last.title,
    ]);
    expect(read.map(({ startDate }) => startDate.isDate)).toEqual([true, true]);
    expect(read[1]?.startDate.toString()).toBe(dayFromNow(89));
    expect(read[0]?.description).toContain(words.calendar.first.text);
    const alarms = events.flatMap((event) => event.getAllSubcomponents('valarm'));
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
      'PT9H',
      '-P6DT15H',
    ]);
    const again = await (await request.get(path)).text();
    const uids = (file: string) => file.match(/^UID:.*$/gm);
    expect(uids(again)).toEqual(uids(text));
    expect(uids(text)).toHaveLength(2);
  });
}

const bad: [what: string, promised: string][] = [
  ['missing', ''],
  ['not in the calendar', '2026-02-31'],
  ['of another century', '1999-12-31'],
  ['more than a year ahead', dayFromNow(400)],
  ['not a date at all', '<script>alert(1)</script>'],
];
for (const [what, promised] of bad) {
  test(`a date that is ${what} is an error at its field @no-js`, async ({ page }) => {
    const response = await page.goto(address('ja', { promised }));
    expect(response?.status()).toBe(200);
    await expect(page.locator('[data-error="promised"]')).toBeVisible();
    await expect(result(page)).toHaveCount(0);
    await expect(page.locator('#claim-promised')).toHaveValue(promised);
  });
}

test('an optional date is named in its error without the words that make it optional @no-js', async ({
  page,
}) => {
  await page.goto(address('ja', { promised: dayFromNow(-5), written: dayFromNow(30) }));
  const error = page.locator('[data-error="written"]');
  await expect(error).toContainText('出品者に連絡した日は今日までの日付を入力してください。');
});

test('in Japanese: the order of steps, and an end that may have passed @no-js', async ({
  page,
}) => {
  await page.goto(address('ja', { promised: dayFromNow(-5) }));
  await expect(result(page)).toContainText('キャンセルのメールが来ても、期限は止まりません');
  await expect(result(page)).toContainText('今の正しい期限は、公式の画面で確かめてください。');
  await page.goto(address('ja', { promised: '2020-01-31' }));
  await expect(result(page)).toHaveAttribute('data-claim', 'over');
  await expect(result(page).locator('dt').last()).toHaveText('期限');
  await expect(page.locator('a[href*="reminder.ics"]')).toHaveCount(0);
});

test('a calendar file without an answer leads back to the page @no-js', async ({ request }) => {
  const response = await request.get('/ja/tools/claim/reminder.ics?promised=2026-02-31', {
    maxRedirects: 0,
  });
  expect(response.status()).toBe(303);
  expect(response.headers().location).toBe('/ja/tools/claim?promised=2026-02-31');
});
