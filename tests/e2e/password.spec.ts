import { expect, type Page, test } from '@playwright/test';
import { examplesMessages } from '../../components/password-meter/examples.messages';
import { passwordMeterMessages } from '../../components/password-meter/password-meter.messages';
import { wordListSizes } from '../../components/password-meter/word-lists/sizes';
import { fill } from '../../components/ui/fill';
import { locales } from '../../content/locales';
import { charactersBits, wordsBits } from '../../domain/password/passphrase';
import { holdRequests } from '../hold-requests';
import { holdScripts, shiftsSoFar } from '../hold-scripts';

// The word lists take a second or two to arrive and unfold on a busy machine.
const checking = { timeout: 20_000 };

async function open(page: Page, locale: string) {
  await page.goto(`/${locale}/tools/password`);
  await expect(page.locator('#password')).toBeVisible();
}

/** What is said of the verdict; the maker has statuses of its own. */
const spokenIn = (page: Page) => page.locator('p.sr-only[role="status"]');

/** Waits for the answer to what stands in the field now. */
async function answered(page: Page) {
  const seq = await page.locator('#password').getAttribute('data-seq');
  const result = page.locator(`[data-state="ready"][data-for="${seq}"]`);
  await expect(result).toBeVisible(checking);
  return result;
}

for (const locale of locales) {
  const { labels, adviceTitle, notYourOwn } = passwordMeterMessages[locale];
  const { maker } = labels;

  test(`${locale}: without JavaScript there is no field, but a sentence, examples and advice @no-js`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`/${locale}/tools/password`);
    await expect(page.locator('input')).toHaveCount(0);
    await expect(page.getByText(labels.needsJavaScript)).toBeVisible();
    await expect(page.getByRole('heading', { name: adviceTitle })).toBeVisible();
    await expect(page.locator(`main a[href="/${locale}/guides/passwords"]`)).toBeVisible();
    const { examples, title } = examplesMessages[locale];
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    for (const { text } of examples) {
      const card = page.locator('[data-example-log10]', { hasText: text });
      await expect(card).toContainText(new RegExp(Object.values(labels.band).join('|')));
    }
    await expect(page.locator('[data-example-log10]')).toHaveCount(examples.length);
    await expect(page.getByRole('button')).toHaveCount(0);
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

  test(`${locale}: what only reads like a word gets its reason and part`, async ({ page }) => {
    await open(page, locale);
    await page.locator('#password').fill('marinelasol');
    const result = await answered(page);
    const reason = result.locator('[data-reason="likely-run"]');
    await expect(reason).toContainText(labels.reason['likely-run']);
    await expect(reason).toContainText(fill(labels.position.many, { from: 1, to: 11 }));
    await expect(result).toContainText(labels.next['start-over']);
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

  test(`${locale}: each reason leads to the part of the guide that explains it`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/guides/passwords`);
    for (const { href } of Object.values(labels.guide)) {
      const [path, id] = href.split('#');
      expect(path).toBe(`/${locale}/guides/passwords`);
      await expect(page.locator(`h2#${id}`)).toHaveCount(1);
    }
    await open(page, locale);
    await page.locator('#password').fill('tanaka1987');
    const result = await answered(page);
    const { predictable, length } = labels.guide;
    await expect(
      result.locator('[data-reason="year"]').getByRole('link', { name: predictable.words }),
    ).toHaveAttribute('href', predictable.href);
    await expect(
      result.locator('[data-reason="short"]').getByRole('link', { name: length.words }),
    ).toHaveAttribute('href', length.href);
    await result.getByRole('link', { name: labels.times.explained.words }).click();
    await expect(page).toHaveURL(/#rates$/);
    await expect(page.locator('#rates')).toBeInViewport();
  });

  test(`${locale}: a passphrase of each kind is made, described and handed to the meter`, async ({
    page,
  }) => {
    await open(page, locale);
    const kinds = {
      romaji: /^[a-z]{3,8}(-[a-z]{3,8}){4}$/,
      kana: /^[ぁ-ん]{2,6}(・[ぁ-ん]{2,6}){4}$/,
      english: /^[a-z]{3,7}(-[a-z]{3,7}){4}$/,
      characters: /^[A-Za-z2-9!#%+\-=?@]{16}$/,
    };
    await page.getByRole('button', { name: maker.make, exact: true }).click();
    for (const [kind, shape] of Object.entries(kinds)) {
      await page.getByLabel(maker.kind.label).selectOption(kind);
      const output = page.locator('#passphrase');
      await expect(output).toHaveText(shape);
      const text = await output.textContent();
      await page.getByRole('button', { name: maker.make, exact: true }).click();
      await expect(output).not.toHaveText(text ?? '');
      await page.getByRole('button', { name: maker.check }).click();
      await expect(page.locator('#password')).toHaveValue((await output.textContent()) ?? '');
      const result = await answered(page);
      await expect(page.locator('[data-maker-estimate]')).toHaveAttribute(
        'data-maker-estimate',
        (await result.getAttribute('data-guesses-log10')) ?? '',
      );
    }
    await expect(page.getByText(maker.promise)).toBeVisible();
  });

  for (const width of [320, 360, 1280]) {
    test(`${locale}: nothing moves when script takes over, nothing sticks out, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const arrived = await holdScripts(page);
      for (const place of ['', '#make']) {
        await page.goto('about:blank');
        await page.goto(`/${locale}/tools/password${place}`, { waitUntil: 'commit' });
        await arrived();
        await expect(page.getByRole('button', { name: maker.make, exact: true })).toBeEnabled(
          checking,
        );
        expect(await shiftsSoFar(page)).toEqual([]);
      }
      const [wide, window_] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(wide).toBeLessThanOrEqual(window_ ?? 0);
    });
  }
}

test('the Japanese title keeps its words whole', async ({ page }) => {
  for (const width of [320, 360, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, 'ja');
    const lines = await page.locator('h1').evaluate((heading) => {
      const texts = [...heading.childNodes].filter((node) => node instanceof Text);
      return texts.map((text) => {
        const range = document.createRange();
        range.selectNode(text);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size;
      });
    });
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines)).toEqual(new Set([1]));
  }
});

test('a made passphrase is copied; where copying is refused it is selected instead', async ({
  page,
  context,
}) => {
  const { maker } = passwordMeterMessages.en.labels;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'en');
  await page.getByRole('button', { name: maker.make }).click();
  await page.getByRole('button', { name: maker.copy }).click();
  await expect(page.getByText(maker.copied)).toBeVisible();
  const made = await page.locator('#passphrase').textContent();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(made);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: maker.copy }).click();
  await expect(page.getByText(maker.selected)).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe(made);
});

test('word lists are loaded once a passphrase is asked for, not before', async ({ page }) => {
  const { maker } = passwordMeterMessages.en.labels;
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await open(page, 'en');
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await page.getByRole('button', { name: maker.make }).click();
  await expect(page.locator('#passphrase')).toContainText('-');
  await expect(page.locator('[data-maker-estimate]')).toBeVisible();
  const loaded = scripts.length;
  expect(loaded).toBeGreaterThan(before);
  const made = (await page.locator('#passphrase').textContent()) ?? '';
  await page.getByRole('button', { name: maker.make }).click();
  await expect(page.locator('#passphrase')).not.toHaveText(made);
  expect(scripts).toHaveLength(loaded);
});

test('a change of the recipe while the word list is on its way counts', async ({ page }) => {
  const { maker } = passwordMeterMessages.en.labels;
  await open(page, 'en');
  await page.waitForLoadState('networkidle');
  const letCome = await holdRequests(page, '**/_next/static/**');
  await page.getByRole('button', { name: maker.make }).click();
  await page.getByLabel(maker.count.label).selectOption('7');
  letCome();
  await expect(page.locator('#passphrase')).toHaveText(/^([a-z]{3,7}-){6}[a-z]{3,7}$/);
});

test('a change of the recipe makes another one, and its entropy is stated', async ({ page }) => {
  const { maker } = passwordMeterMessages.en.labels;
  await open(page, 'en');
  await page.getByRole('button', { name: maker.make }).click();
  await page.getByLabel(maker.count.label).selectOption('7');
  await page.getByLabel(maker.separator.label).selectOption('digit');
  await expect(page.locator('#passphrase')).toHaveText(/^([a-z]{3,7}\d){6}[a-z]{3,7}$/);
  const bits = wordsBits(wordListSizes.english, { count: 7, separator: 'digit' });
  await expect(page.getByText(`(${leastBits(bits)} bits)`)).toBeVisible();
  await page.getByLabel(maker.kind.label).selectOption('characters');
  await page.getByLabel(maker.length.label).selectOption('24');
  await expect(page.locator('#passphrase')).toHaveText(/^\S{24}$/);
  const random = charactersBits({ length: 24, withLookAlikes: false });
  await expect(page.getByText(`(${leastBits(random)} bits)`)).toBeVisible();
});

test('the estimate beside each draw lies within 1.5 decades of the entropy stated', async ({
  page,
}) => {
  const { maker } = passwordMeterMessages.en.labels;
  await open(page, 'en');
  await page.getByLabel(maker.kind.label).selectOption('characters');
  await page.getByLabel(maker.length.label).selectOption('24');
  await page.getByLabel(maker.lookAlikes.label).selectOption('with');
  const output = page.locator('#passphrase');
  for (let draw = 0; draw < 20; draw += 1) {
    const before = (await output.textContent()) ?? '';
    await page.getByRole('button', { name: maker.make, exact: true }).click();
    await expect(output).not.toHaveText(before);
    await expect(output).toHaveText(/^\S{24}$/);
    const beside = page.locator('[data-maker-estimate]');
    const estimate = Number(await beside.getAttribute('data-maker-estimate'));
    const stated = await page.getByText(/at least 10 to the power of/).textContent();
    const entropy = Number(stated?.match(/power of ([\d.]+)/)?.[1]);
    expect(Math.abs(estimate - entropy)).toBeLessThanOrEqual(1.6);
  }
});

test('where the meter cannot be loaded a password is made all the same, without an estimate', async ({
  page,
}) => {
  const { maker } = passwordMeterMessages.en.labels;
  await page.addInitScript(() => {
    window.Worker = class extends EventTarget {
      onerror: (() => void) | null = null;
      postMessage() {
        queueMicrotask(() => this.onerror?.());
      }
      terminate() {}
    } as unknown as typeof Worker;
  });
  await open(page, 'en');
  await page.getByRole('button', { name: maker.make, exact: true }).click();
  await expect(page.locator('#passphrase')).toHaveText(/^[a-z]{3,7}(-[a-z]{3,7}){4}$/);
  await expect(page.getByText(/at least 10 to the power of/)).toBeVisible();
  await expect(page.locator('[data-maker-estimate]')).toHaveCount(0);
  await expect(page.getByText(maker.putBack)).toHaveCount(0);
});

// One bit less for the draws that are put back, rounded down.
const leastBits = (bits: number) => (Math.floor((bits - 1) * 10) / 10).toFixed(1);

test('own words go with the check, ask again when they change, and have no names', async ({
  page,
}) => {
  const { ownWords } = passwordMeterMessages.en.labels;
  await page.addInitScript(() => {
    const asked: unknown[] = [];
    Object.assign(window, { asked });
    const post = Worker.prototype.postMessage as (this: Worker, ...values: unknown[]) => void;
    Worker.prototype.postMessage = function (this: Worker, ...values: unknown[]) {
      const [question] = values;
      if (typeof question === 'object' && question && 'text' in question) asked.push(question);
      post.apply(this, values);
    };
  });
  await open(page, 'en');
  await page.getByText(ownWords.title).click();
  await page.locator('#password').fill('takahashi1987');
  await answered(page);
  const before = await page.locator('#password').getAttribute('data-seq');
  await page.getByLabel(ownWords.field.shop).fill(' Hoshizora Shop ');
  await page.getByLabel(ownWords.field.birthday).fill('1987-04-01');
  await answered(page);
  const asked = await page.evaluate(() => (window as unknown as { asked: unknown[] }).asked);
  expect(asked[0]).toEqual({ seq: Number(before), text: 'takahashi1987', ownWords: [] });
  expect(asked.at(-1)).toEqual({
    seq: Number(before) + 2,
    text: 'takahashi1987',
    ownWords: ['Hoshizora Shop', '1987-04-01'],
  });
  await expect(page.locator('[data-island] :is(input, select)[name]')).toHaveCount(0);
  await expect(page.locator('form')).toHaveCount(0);
});

test('both languages give the same number', async ({ page }) => {
  const numbers: string[][] = [];
  for (const locale of locales) {
    await open(page, locale);
    const inTurn: string[] = [];
    for (const text of ['takahashi1987', 'いろは・hexagon・58', 'vK8#mQ2x!Zr5']) {
      await page.locator('#password').fill(text);
      inTurn.push((await (await answered(page)).getAttribute('data-guesses-log10')) ?? '');
    }
    numbers.push(inTurn);
  }
  const [first, ...others] = numbers;
  expect(new Set(first).size).toBe(3);
  for (const other of others) expect(other).toEqual(first);
});

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

test('a password is made, copied and checked by keyboard alone', async ({ page }) => {
  const { maker } = passwordMeterMessages.en.labels;
  await open(page, 'en');
  await page.locator('#password').focus();
  const seen: string[] = [];
  for (let tabs = 0; tabs < 20 && seen.at(-1) !== maker.make; tabs += 1) {
    await page.keyboard.press('Tab');
    seen.push(
      await page.evaluate(
        () => document.activeElement?.id || document.activeElement?.textContent || '',
      ),
    );
  }
  expect(seen).toEqual(
    expect.arrayContaining(['maker-kind', 'maker-count', 'maker-separator', maker.make]),
  );
  await page.keyboard.press('Enter');
  await expect(page.locator('#passphrase')).toContainText('-');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: maker.copy })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await answered(page);
  await expect(page.locator('[data-maker-estimate]')).toBeVisible();
  await expect(page.locator('[data-state]')).toBeFocused();
  await expect(page.locator('#password')).toBeInViewport();
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
    const status = document.querySelector('p.sr-only[role="status"]') as Element;
    new MutationObserver(() => found.push(performance.now() - lastKey)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return found;
  });
  await page.locator('#password').pressSequentially('password', { delay: 50 });
  await expect(spokenIn(page)).toContainText(labels.band['very-weak'], checking);
  const [pause, ...more] = await pauses.jsonValue();
  expect(pause).toBeGreaterThanOrEqual(600);
  expect(more).toEqual([]);
});

test('where only the first words arrive, no verdict stands that more words would lower', async ({
  page,
}) => {
  const { labels } = passwordMeterMessages.en;
  // Of what the worker asks for before anything was idle, the other words are the one file of such a size.
  let isRefused = false;
  await page.route('**/_next/static/**/*.js', async (route) => {
    const response = await route.fetch();
    const isLarge = (await response.body()).length > 200_000;
    await (isRefused && isLarge ? route.abort() : route.fulfill({ response }));
  });
  await open(page, 'en');
  await page.waitForLoadState('networkidle');
  isRefused = true;
  await page.locator('#password').fill('takahashi1987');
  await expect(page.getByText(labels.failed)).toBeVisible(checking);
  await expect(page.locator('[data-score]')).toHaveCount(0);
  isRefused = false;
  await page.locator('#password').press('End');
  await page.locator('#password').pressSequentially('0');
  await answered(page);
});

test('leaving the page empties the field and forgets the verdict', async ({ page }) => {
  await open(page, 'en');
  const field = page.locator('#password');
  const { labels } = passwordMeterMessages.en;
  await page.getByText(labels.ownWords.title).click();
  const shop = page.getByLabel(labels.ownWords.field.shop);
  await shop.fill('Hoshizora');
  await page.getByRole('button', { name: labels.maker.make }).click();
  await expect(page.locator('#passphrase')).toContainText('-');
  await field.fill('takahashi1987');
  await answered(page);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(field).toHaveValue('');
  await expect(shop).toHaveValue('');
  await expect(page.locator('#passphrase')).toHaveText(labels.maker.none);
  await expect(page.locator('[data-state="empty"]')).toBeVisible();
  await expect(page.locator('[data-reason]')).toHaveCount(0);
  await field.fill('password');
  await answered(page);
});
