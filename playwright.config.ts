import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env.TEST_PORT ?? 3100);
const systemChromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const chromium = {
  ...devices['Desktop Chrome'],
  baseURL: `http://localhost:${port}`,
  launchOptions: {
    executablePath: existsSync(systemChromium) ? systemChromium : undefined,
    // Nothing of the browser's own may reach for the network while requests are being watched.
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
};
const onlyUnit = process.argv.some((argument) => argument === '--project=unit');

export default defineConfig({
  testDir: 'tests',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['dot'], ['./tests/summary-reporter.ts']],
  projects: [
    { name: 'unit', testDir: 'tests/unit' },
    { name: 'e2e', testDir: 'tests/e2e', use: chromium },
    {
      name: 'no-js',
      testDir: 'tests/e2e',
      grep: /@no-js/,
      use: { ...chromium, javaScriptEnabled: false },
    },
    { name: 'a11y', testDir: 'tests/a11y', use: chromium },
    { name: 'security', testDir: 'tests/security', use: chromium },
  ],
  webServer: onlyUnit
    ? undefined
    : {
        command: `npx next start -p ${port}`,
        url: `http://localhost:${port}/healthz`,
        reuseExistingServer: !process.env.CI,
        stdout: 'ignore',
      },
});
