import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { expect, test } from '@playwright/test';
import { encodeShareCode } from '../../domain/checklist/share-code';

/**
 * A visit with a shared list through a wire tap: every byte the browser sends is kept, which is all
 * that a server could ever log. None of it may be of the link, its title or the reader’s answers.
 */
const title = '月曜の点検-Getsuyo';
const code = encodeShareCode({
  positions: [0, 1, 2],
  title,
  answers: new Map([
    [0, 'done'],
    [1, 'unsure'],
  ]),
});
const payload = code.replace('v1.', '');

type Tap = { server: Server; port: number; sent: () => string };

async function tap(target: number): Promise<Tap> {
  const chunks: Buffer[] = [];
  const server = createServer((browser) => {
    const site = connect(target, 'localhost');
    browser.on('data', (chunk) => chunks.push(chunk));
    for (const socket of [browser, site]) {
      socket.on('error', () => {
        browser.destroy();
        site.destroy();
      });
    }
    browser.pipe(site).pipe(browser);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { server, port, sent: () => Buffer.concat(chunks).toString('latin1') };
}

test('nothing of a shared list reaches the server, in a visit that opens, takes over, exports and shares it', async ({
  page,
  baseURL,
}) => {
  const { server, port, sent } = await tap(Number(new URL(baseURL ?? '').port));
  await page.goto(`http://localhost:${port}/ja/checklists/todays-ten#${code}`);
  await expect(page.locator('[data-shared-title]')).toHaveText(title);
  await page.reload();
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`http://localhost:${port}/en/checklists/todays-ten`);
  await expect(page.locator('[data-shared-title]')).toHaveText(title);
  await page.locator('[data-action="merge"]').click();
  await expect(page.locator('[data-notice="merged"]')).toBeVisible();
  await page.locator('#share-title').fill(title);
  await page.locator('[data-share="progress"]').click();
  await expect(page.locator('output[data-link] + svg')).toBeVisible();
  const made = new URL(await page.locator('output[data-link]').innerText()).hash.slice(1);
  await page.locator('[data-action="export-json"]').click();
  await page.locator('[data-action="dismiss"]').click();
  await page.locator('main a[href^="/en/guides/"]').first().click();
  await page.waitForURL('**/guides/**');
  server.close();

  const wire = sent();
  // The tap must have heard the visit, or its silence says nothing.
  expect(wire).toContain('GET /ja/checklists/todays-ten HTTP/1.1');
  expect(wire).toContain('GET /en/checklists/todays-ten HTTP/1.1');
  const utf8 = Buffer.from(title).toString('latin1');
  const secrets = [payload, payload.slice(0, 12), made, made.slice(3, 15), title, utf8];
  secrets.push(encodeURIComponent(title), 'Getsuyo', 'v1.', 'unsure', '#');
  for (const secret of secrets) expect.soft(wire.includes(secret), secret).toBe(false);
  expect(wire).not.toMatch(/^(?!GET )[A-Z]+ \S+ HTTP/m);
});
