import type { Page } from '@playwright/test';

/**
 * Lets script come only when the page stands painted as the server sent it: while it still arrives,
 * boxes grow with what is in them. From then on what moves is noted. Called after each
 * address is asked for, the answer lets the scripts of that page come.
 */
export async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let letCome = () => {};
  let mayCome = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/_next/static/**', async (route) => {
    await mayCome;
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    const twoFrames = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const isWhole = new Promise((resolve) => {
      document.addEventListener('readystatechange', resolve, { once: true });
    });
    const isPainted = isWhole.then(twoFrames).then(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push((entry as PerformanceEntry & { value: number }).value);
        }
      }).observe({ type: 'layout-shift' });
    });
    const shiftsSoFar = () => twoFrames().then(() => shifts);
    Object.assign(window, { isPainted, shiftsSoFar });
  });
  return async () => {
    await page.evaluate(() => (window as unknown as { isPainted: Promise<void> }).isPainted);
    letCome();
    mayCome = new Promise((resolve) => {
      letCome = resolve;
    });
  };
}

/** How far things moved, each time they did, since `holdScripts` let script come. */
export const shiftsSoFar = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { shiftsSoFar: () => Promise<number[]> }).shiftsSoFar(),
  );
