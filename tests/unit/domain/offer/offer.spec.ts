import { expect, test } from '@playwright/test';
import { conditions, fulfilments, sellerInfos, signs } from '../../../../domain/offer/offer';
import { parameters } from '../../../../domain/offer/query';

test('words of public addresses are for ever', () => {
  expect([...fulfilments]).toEqual(['amazon', 'fba', 'merchant']);
  expect([...conditions].sort()).toEqual([
    'new',
    'refurbished',
    'used-acceptable',
    'used-good',
    'used-like-new',
    'used-very-good',
  ]);
  expect([...sellerInfos]).toEqual(['verified', 'mismatch']);
  expect([...signs].sort().join(' ')).toBe(
    'brand brand-store burst-ratings code-by-message digital impersonates just-launched ' +
      'location-mismatch made-to-order non-delivery off-platform overseas preorder ' +
      'refund-by-mail scarce tracking-invalid unrelated-listings visible-coupon',
  );
  expect([...parameters].sort().join(' ')).toBe(
    'condition delivery fulfilment last-rating list others pack positive price ratings ' +
      'seller-info shipping sign usual',
  );
});
