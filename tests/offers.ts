import type { Page } from '@playwright/test';

/** Three sound offers to hold a price against. */
export const market = '5000 fba\n4980 merchant 300 ratings\n5100 fba';

/** An offer beside them that is judged danger. */
export const bait = {
  price: '1500',
  others: market,
  fulfilment: 'merchant',
  sign: 'just-launched',
  delivery: '25',
};

export type OfferQuery = Record<string, string>;

export const offerAddress = (locale: string, query: OfferQuery) =>
  `/${locale}/tools/offer?${new URLSearchParams(query)}`;

export const offerResult = (page: Page) => page.locator('[data-verdict]');
