import { expect, test } from '@playwright/test';
import { cutHost, endsLikeHost } from '../../../../domain/link/suffix';

for (const [host, before, domain, suffix, isPrivate] of [
  ['sellercentral.amazon.co.jp', 'sellercentral', 'amazon.co.jp', 'co.jp', false],
  ['amazon.co.jp', '', 'amazon.co.jp', 'co.jp', false],
  ['a.b.example.com', 'a.b', 'example.com', 'com', false],
  ['www.shop.chiyoda.tokyo.jp', 'www', 'shop.chiyoda.tokyo.jp', 'chiyoda.tokyo.jp', false],
  ['city.kobe.jp', '', 'city.kobe.jp', 'kobe.jp', false],
  ['a.someone.github.io', 'a', 'someone.github.io', 'github.io', true],
  ['amazon.jp.net', '', 'amazon.jp.net', 'jp.net', true],
  [
    's3.ap-northeast-1.amazonaws.com',
    '',
    's3.ap-northeast-1.amazonaws.com',
    's3.ap-northeast-1.amazonaws.com',
    true,
  ],
  ['co.jp', '', 'co.jp', 'co.jp', false],
  ['amazon.unheard-of', '', 'amazon.unheard-of', 'unheard-of', false],
] as const) {
  test(`${host} is cut where its owner’s name begins`, () => {
    expect(cutHost(host)).toEqual({ before, domain, suffix, isPrivate });
  });
}

for (const host of [
  'amazon.co.jp',
  'AMAZON.CO.JP',
  'amzn.asia',
  '日本語.jp',
  'アマゾン.コム',
  'a.example',
]) {
  test(`${host} ends like a host`, () => expect(endsLikeHost(host)).toBe(true));
}
for (const text of [
  '',
  'amazon',
  'co.jp',
  'です.次',
  '1.5',
  'example.Then',
  'report.pdf',
  'index.html',
  '.jp',
]) {
  test(`${JSON.stringify(text)} does not`, () => expect(endsLikeHost(text)).toBe(false));
}
