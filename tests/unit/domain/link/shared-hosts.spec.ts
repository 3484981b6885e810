import { expect, test } from '@playwright/test';
import {
  isShortLinkHost,
  publishingHostOf,
  publishingHosts,
  sharedHostsChecked,
  shortLinkHosts,
} from '../../../../domain/link/shared-hosts';
import { isReviewOverdue } from '../../../../domain/review';

const today = new Date().toISOString().slice(0, 10);

test('the lists were looked through within 180 days', () => {
  expect(isReviewOverdue(sharedHostsChecked, today)).toBe(false);
});

test('the lists are sorted, hold hosts only and share none', () => {
  for (const list of [shortLinkHosts, publishingHosts]) {
    expect([...list].sort()).toEqual(list);
    for (const host of list) expect(new URL(`https://${host}`).hostname).toBe(host);
  }
  expect(shortLinkHosts.filter((host) => publishingHosts.includes(host))).toEqual([]);
});

test('a host counts with all that stands below it, never one that merely ends in its letters', () => {
  expect(isShortLinkHost('bit.ly')).toBe(true);
  expect(isShortLinkHost('www.bit.ly')).toBe(true);
  expect(isShortLinkHost('habit.ly')).toBe(false);
  expect(publishingHostOf('a.docs.google.com')).toBe('docs.google.com');
  expect(publishingHostOf('www.google.com')).toBe(null);
});
