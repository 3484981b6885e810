import { expect, test } from '@playwright/test';
import { didYouMean } from '../../../../domain/search/did-you-mean';

const groups = [
  ['二段階認証', 'にだんかいにんしょう', '2FA'],
  ['詐欺', 'さぎ'],
  ['入金口座', 'にゅうきんこうざ'],
];

for (const [typed, meant] of [
  ['nidankai ninshou', '二段階認証'],
  ['nidankaininsyo', '二段階認証'],
  ['nyuukin kouza', '入金口座'],
  ['NYUKINKOZA', '入金口座'],
  ['sagi', '詐欺'],
  ['2fa', null],
  ['amazon', null],
  ['さぎ', null],
  ['', null],
] as const) {
  test(`${JSON.stringify(typed)} means ${meant}`, () => {
    expect(didYouMean(typed, groups)).toBe(meant);
  });
}
