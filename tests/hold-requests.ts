import type { Page } from '@playwright/test';

/** Keeps requests for such addresses waiting; what is returned lets them go, and later ones with them. */
export async function holdRequests(page: Page, addresses: string): Promise<() => void> {
  let letGo = () => {};
  const mayGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(addresses, async (route) => {
    await mayGo;
    await route.continue();
  });
  return letGo;
}
