import { expect, test } from '@playwright/test';
import { stemOf } from '../../../../domain/search/stem';

for (const family of [
  ['code', 'codes'],
  ['change', 'changes', 'changed', 'changing'],
  ['stop', 'stops', 'stopped', 'stopping'],
  ['verify', 'verifies', 'verified', 'verifying'],
  ['password', 'passwords', "password's"],
  ['forward', 'forwarding', 'forwards', 'forwarded'],
  ['listing', 'listings'],
  ['match', 'matches', 'matched'],
  ['address', 'addresses'],
  ['lose', 'loses', 'losing'],
  ['report', 'reported', 'reporting'],
  ['pay', 'pays', 'paid'],
  ['steal', 'stealing', 'stole', 'stolen'],
  ['lose', 'lost'],
]) {
  test(`${family.join(', ')} share a stem`, () => {
    expect(new Set(family.map(stemOf)).size).toBe(1);
  });
}

for (const [a, b] of [
  ['bus', 'busy'],
  ['passkey', 'password'],
  ['ring', 'red'],
] as const) {
  test(`${a} and ${b} stay apart`, () => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });
}

test('digits and short words stay as they are', () => {
  expect(['2fa', 'sms', 'is', '1500'].map(stemOf)).toEqual(['2fa', 'sms', 'is', '1500']);
});
