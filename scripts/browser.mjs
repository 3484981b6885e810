/** Finds a Chromium for the tests, or fetches one where that needs nobody's password. */
import { existsSync } from 'node:fs';
import { run } from './prepare.mjs';

const systemChromium = '/usr/bin/chromium';

/** A Chromium is named by CHROMIUM_PATH, installed by the system, or downloaded by Playwright, in this order. */
export async function ensureBrowser() {
  if (existsSync(process.env.CHROMIUM_PATH ?? systemChromium)) return;
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-cjk',
    ]);
    return;
  }
  console.error(
    'The tests need a Chromium. Fetch one with:\n\n  npx playwright install chromium\n',
  );
  process.exit(1);
}
