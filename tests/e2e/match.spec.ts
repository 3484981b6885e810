import { expect, type Page, test } from '@playwright/test';
import { matchFormMessages } from '../../components/match-advisor/match-form.messages';
import { matchResultMessages } from '../../components/match-advisor/match-result.messages';
import { questionMessages } from '../../components/ui/question.messages';
import { locales } from '../../content/locales';

const own = { price: '¥5,000', cost: '2000', fee: '15', postage: '500', margin: '500' };
const fakes = '980 merchant 0 ratings\n1000 merchant 0 ratings\n1010 merchant 2 ratings';

type Query = Record<string, string>;

const address = (locale: string, query: Query) =>
  `/${locale}/tools/match?${new URLSearchParams(query)}`;
const result = (page: Page) => page.locator('[data-action]');

for (const locale of locales) {
  const { fields, submit, examples } = matchFormMessages[locale];
  const { errorTitle } = questionMessages[locale];
  const { actions } = matchResultMessages[locale];

  test(`${locale}: the form is filled in, sent and answered @no-js`, async ({ page }) => {
    await page.goto(`/${locale}/tools/match`);
    await expect(result(page)).toHaveCount(0);
    await expect(page.locator('[data-error]')).toHaveCount(0);
    for (const name of ['price', 'cost', 'fee', 'margin'] as const) {
      await page.getByRole('textbox', { name: fields[name].label, exact: true }).fill(own[name]);
    }
    await page.getByRole('textbox', { name: fields.others.label }).fill(fakes);
    await page.getByRole('button', { name: submit }).click();
    await expect(result(page)).toHaveAttribute('data-action', 'hold-and-report');
    await expect(result(page)).not.toHaveAttribute('data-target');
    for (const reason of ['danger-offers', 'price-error-risk', 'repricer-follows']) {
      await expect(page.locator(`[data-reason="${reason}"]`)).toBeVisible();
    }
    await expect(page).toHaveTitle(new RegExp(`^${actions['hold-and-report'].word}`));
    await expect(page.locator('#match-others')).toHaveValue(fakes);
  });

  test(`${locale}: wrong fields are named, linked and still filled @no-js`, async ({ page }) => {
    const query = { ...own, price: '<b>x</b>', margin: '120%', others: '4800 fba' };
    const limits = { 'min-price': '900', 'max-price': '800' };
    const response = await page.goto(address(locale, { ...query, ...limits, cost: '' }));
    expect(response?.status()).toBe(200);
    await expect(result(page)).toHaveCount(0);
    const summary = page.getByRole('region', { name: errorTitle });
    await expect(summary.getByRole('link')).toHaveCount(4);
    for (const name of ['price', 'cost', 'margin', 'min-price']) {
      await expect(page.locator(`[data-error="${name}"]`)).toBeVisible();
    }
    await expect(page.locator('#match-price')).toHaveValue('<b>x</b>');
    await expect(page.locator('#match-margin')).toHaveValue('120%');
  });

  test(`${locale}: each example is answered @no-js`, async ({ page }) => {
    for (const [name, action] of [
      ['fakes', 'hold-and-report'],
      ['rivals', 'match-down'],
    ] as const) {
      await page.goto(`/${locale}/tools/match`);
      await page.getByRole('link', { name: examples[name] }).click();
      await expect(result(page)).toHaveAttribute('data-action', action);
    }
  });
}

const answers: [Query, string, string | null][] = [
  [{ others: '5100 fba' }, 'hold', null],
  [{ others: fakes, repricer: 'yes' }, 'raise-floor', null],
  [{ others: '4800 fba' }, 'match-down', '4800'],
  [{ others: '3000 fba', days: '7' }, 'sell-elsewhere', null],
];
for (const [query, action, target] of answers) {
  test(`${JSON.stringify(query)} is ${action} @no-js`, async ({ page }) => {
    await page.goto(address('ja', { ...own, ...query }));
    await expect(result(page)).toHaveAttribute('data-action', action);
    if (target) await expect(result(page)).toHaveAttribute('data-target', target);
    else await expect(result(page)).not.toHaveAttribute('data-target');
    await expect(result(page)).not.toContainText('安全');
  });
}

const messages: [Query, string, RegExp, RegExp][] = [
  [{ fee: '101%' }, 'fee', /100%未満/, /below 100/],
  [{ fee: '1000000001' }, 'fee', /100%未満/, /below 100/],
  [{ fee: '100%' }, 'fee', /100%より小さい/, /below 100/],
  [{ fee: 'abc' }, 'fee', /「15」のような割合/, /a percentage such as 15/],
  [{ fee: '99.999%' }, 'fee', /小数2けたまでの割合/, /percentage with at most two decimals/],
  [{ days: '1000000001' }, 'days', /0以上10億以下/, /from 0 to 1,000,000,000/],
  [{ pack: '1000000001' }, 'pack', /1以上10億以下/, /from 1 to 1,000,000,000/],
];
for (const [query, parameter, ja, en] of messages) {
  test(`${JSON.stringify(query)} is told the limits it has to keep @no-js`, async ({ page }) => {
    const error = page.locator(`[data-error="${parameter}"]`);
    await page.goto(address('ja', { ...own, others: '4800 fba', ...query }));
    await expect(error).toHaveText(ja);
    await page.goto(address('en', { ...own, others: '4800 fba', ...query }));
    await expect(error).toHaveText(en);
  });
}

test('the sum stands there in yen and in cents @no-js', async ({ page }) => {
  await page.goto(address('ja', { ...own, others: '4800 fba' }));
  await expect(page.getByRole('heading', { name: '4,800まで下げます' })).toBeVisible();
  await expect(page.locator('[data-left]')).toHaveText(['￥1,750', '￥1,580']);
  const dollars = { price: '49.90', cost: '20', fee: '15', others: '48 fba' };
  await page.goto(address('en', dollars));
  await expect(page.locator('[data-left]')).toHaveText(['$22.41', '$20.80']);
  await expect(result(page)).toHaveAttribute('data-target', '48');
});

test('a bad line is shown back and the answer stands @no-js', async ({ page }) => {
  await page.goto(address('ja', { ...own, others: '4800 fba\n<b>hello</b>', colour: 'red' }));
  await expect(result(page)).toHaveAttribute('data-action', 'match-down');
  await expect(page.locator('[data-line-error="2"]')).toContainText('<b>hello</b>');
  await expect(page.locator('[data-ignored]')).toContainText('colour');
});

test('nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const queries: Query[] = [
    {},
    { ...own, others: `${fakes}\n${'W'.repeat(150)}` },
    { ...own, price: '9,999,999,999', 'min-price': '9999999998', others: '9,000,000,000 fba' },
    { ...own, cost: '9'.repeat(400), others: 'W'.repeat(300) },
  ];
  for (const query of queries) {
    await page.goto(address('en', query));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  }
});
