import { expect, test } from '@playwright/test';
import { offerCheckerMessages } from '../../components/offer-checker/offer-checker.messages';
import { offerResultMessages } from '../../components/offer-checker/offer-result.messages';
import { questionMessages } from '../../components/ui/question.messages';
import { locales } from '../../content/locales';
import { bait, market, type OfferQuery, offerAddress, offerResult } from '../offers';

for (const locale of locales) {
  const words = offerCheckerMessages[locale];
  const { verdicts, missingTitle } = offerResultMessages[locale];

  test(`${locale}: the form is filled in, sent and answered @no-js`, async ({ page }) => {
    await page.goto(`/${locale}/tools/offer`);
    await expect(offerResult(page)).toHaveCount(0);
    await expect(page.locator('[data-error]')).toHaveCount(0);
    await page.getByRole('textbox', { name: words.fields.price.label, exact: true }).fill('¥1,500');
    await page.getByRole('textbox', { name: words.fields.others.label }).fill(market);
    await page.getByRole('radio', { name: words.fulfilments.merchant }).check();
    await page.getByText(words.more).click();
    await page.getByRole('checkbox', { name: words.signs['just-launched'] }).check();
    await page.getByRole('button', { name: words.submit }).click();

    await expect(offerResult(page)).toHaveAttribute('data-verdict', 'danger');
    await expect(page.getByRole('heading', { name: verdicts.danger.word })).toBeVisible();
    await expect(page.getByRole('heading', { name: missingTitle })).toBeVisible();
    await expect(page.getByRole('checkbox', { name: words.signs['just-launched'] })).toBeChecked();
    await expect(page.getByRole('textbox', { name: words.fields.others.label })).toHaveValue(
      market,
    );
    await expect(page).toHaveTitle(new RegExp(`^${verdicts.danger.word}`));
  });

  test(`${locale}: a wrong field is named, linked and still filled @no-js`, async ({ page }) => {
    await page.goto(offerAddress(locale, { ...bait, price: '<script>', pack: '0' }));
    await expect(offerResult(page)).toHaveCount(0);
    const summary = page.getByRole('region', { name: questionMessages[locale].errorTitle });
    await expect(summary.getByRole('link')).toHaveCount(2);
    const price = page.getByRole('textbox', { name: words.fields.price.label, exact: true });
    await expect(price).toHaveValue('<script>');
    await expect(price).toHaveAttribute('aria-invalid', 'true');
    await expect(price).toHaveAccessibleDescription(new RegExp(words.fields.price.label));
    await expect(page.locator('[data-error="pack"]')).toBeVisible();
    await expect(page.locator('#offer-others')).toHaveValue(market);
    await summary.getByRole('link').first().click();
    await expect(page).toHaveURL(/#offer-price$/);
  });

  test(`${locale}: each example shows danger @no-js`, async ({ page }) => {
    for (const name of Object.values(words.examples)) {
      await page.goto(`/${locale}/tools/offer`);
      await page.getByRole('link', { name }).click();
      await expect(offerResult(page)).toHaveAttribute('data-verdict', 'danger');
    }
  });
}

test('bait is refused in Japanese, with points, reference and reasons @no-js', async ({ page }) => {
  await page.goto(offerAddress('ja', bait));
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/買わないでください/);
  await expect(offerResult(page)).toHaveAttribute('data-points', '30');
  await expect(page.locator('[data-reference]')).toHaveAttribute('data-reference', '5000');
  const reasons = page.locator('[data-reason]');
  const points = await reasons.evaluateAll((all) => all.map((one) => Number(one.dataset.points)));
  expect(points).toEqual([16, 6, 5, 3]);
});

const verdicts: [string, OfferQuery, string][] = [
  ['a price alone', { price: '1500' }, 'unknown'],
  ['a newcomer at market price', { ...bait, price: '5000', delivery: '6' }, 'low'],
  [
    'half price from a good seller',
    { price: '2500', others: market, fulfilment: 'merchant', ratings: '640', positive: '95' },
    'check',
  ],
  [
    'a range among the others',
    { price: '900', others: '1,000～1,500 fba\n1,100', fulfilment: 'fba' },
    'low',
  ],
];
for (const [rule, query, verdict] of verdicts) {
  test(`${rule} is ${verdict}, and never called safe @no-js`, async ({ page }) => {
    await page.goto(offerAddress('ja', query));
    await expect(offerResult(page)).toHaveAttribute('data-verdict', verdict);
    await expect(offerResult(page)).not.toContainText('安全');
    await page.goto(offerAddress('en', query));
    await expect(offerResult(page)).not.toContainText(/\bsafe\b/i);
  });
}

for (const price of [
  '',
  'abc',
  '-5',
  '0',
  '０',
  '9'.repeat(400),
  '<script>alert(1)</script>',
  '1,000～1,500',
  'NaN',
]) {
  test(`the price ${JSON.stringify(price).slice(0, 30)} is an error at the price @no-js`, async ({
    page,
  }) => {
    const response = await page.goto(offerAddress('ja', { price, others: market }));
    expect(response?.status()).toBe(200);
    await expect(page.locator('[data-error="price"]')).toBeVisible();
    await expect(offerResult(page)).toHaveCount(0);
    await expect(page.locator('#offer-price')).toHaveValue(price);
  });
}

for (const [query, parameter, told] of [
  [{ ratings: '1000000001' }, 'ratings', /from 0 to 1,000,000,000/],
  [{ 'last-rating': '-1' }, 'last-rating', /from 0 to 1,000,000,000/],
  [{ delivery: '1000000001' }, 'delivery', /from 0 to 1,000,000,000/],
  [{ pack: '0' }, 'pack', /from 1 to 1,000,000,000/],
  [{ usual: '-1' }, 'usual', /above 0/],
  [{ list: '0' }, 'list', /above 0/],
] as const) {
  test(`${JSON.stringify(query)} is told the limits it has to keep @no-js`, async ({ page }) => {
    await page.goto(offerAddress('en', { price: '1500', ...query }));
    await expect(page.locator(`[data-error="${parameter}"]`)).toHaveText(told);
  });
}

test('mixed currencies are an error at the others @no-js', async ({ page }) => {
  await page.goto(offerAddress('ja', { price: '¥1500', others: '$50' }));
  await expect(page.locator('[data-error]')).toHaveAttribute('data-error', 'others');
});

test('a bad line is shown back and the verdict stands @no-js', async ({ page }) => {
  await page.goto(offerAddress('ja', { ...bait, others: `${market}\n<b>hello</b>` }));
  await expect(offerResult(page)).toHaveAttribute('data-verdict', 'danger');
  await expect(page.locator('[data-line-error="4"]')).toContainText('<b>hello</b>');
});

test('each line past 50 is shown back @no-js', async ({ page }) => {
  await page.goto(offerAddress('en', { price: '5000', others: Array(52).fill('5000').join('\n') }));
  await expect(page.locator('[data-line-error]')).toHaveCount(2);
  await expect(page.locator('[data-line-error="52"]')).toBeVisible();
});

test('what is not known is named, not held against anybody @no-js', async ({ page }) => {
  await page.goto(
    `${offerAddress('en', { price: '5000', others: market, colour: 'red' })}&sign=nice`,
  );
  await expect(page.locator('[data-ignored]')).toContainText('colour, sign=nice');
});

test('the rest of the form opens only when it holds something @no-js', async ({ page }) => {
  const more = page.locator('form details');
  await page.goto(offerAddress('ja', { price: '1500', condition: 'new', pack: '' }));
  await expect(more).not.toHaveAttribute('open');
  const filled: OfferQuery[] = [
    { ratings: '5' },
    { condition: 'used-good' },
    { sign: 'scarce' },
    { pack: 'x' },
  ];
  for (const query of filled) {
    await page.goto(offerAddress('ja', { price: '1500', ...query }));
    await expect(more).toHaveAttribute('open');
  }
});

test('nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const queries: OfferQuery[] = [
    {},
    bait,
    { ...bait, price: '9'.repeat(400) },
    { ...bait, others: 'W'.repeat(300) },
  ];
  for (const query of queries) {
    await page.goto(offerAddress('en', query));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  }
});

test('the question goes along into the other language, where it means the same @no-js', async ({
  page,
}) => {
  await page.goto('/ja/tools/offer?price=1500&others=5000%0A4980+fba%0A5200&ratings=3');
  const verdict = await page.locator('[data-verdict]').getAttribute('data-verdict');
  const reference = await page.locator('[data-reference]').first().getAttribute('data-reference');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/tools\/offer\?price=%C2%A51500&/);
  await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', verdict ?? '');
  await expect(page.locator('[data-reference]').first()).toHaveAttribute(
    'data-reference',
    reference ?? '',
  );
});

test('the days of a claim go along into the other language @no-js', async ({ page }) => {
  await page.goto('/ja/tools/claim?promised=2026-01-10&latest=2026-01-12');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/tools\/claim\?.*promised=2026-01-10/);
  await expect(page.locator('[name="marketplace"]:checked')).toHaveValue('amazon.co.jp');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
