import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { claimTyped, marketplaceOf, parseClaim } from '../../../../domain/claim/parse-claim';

const today = '2026-11-22';
const wrong: [string, Record<string, string>, string][] = [
  ['nothing', { promised: '' }, 'promised missing'],
  ['a date that is none', { promised: '2026-02-31' }, 'promised no-date'],
  ['before 2000', { promised: '1999-12-31' }, 'promised too-early'],
  ['more than a year ahead', { promised: '2027-11-23' }, 'promised too-late'],
  [
    'a latest date before',
    { promised: '2026-11-20', latest: '2026-11-19' },
    'latest before-promised',
  ],
  ['written tomorrow', { promised: '2026-11-20', written: '2026-11-23' }, 'written in-future'],
  ['written in words', { promised: '2026-11-20', written: 'x' }, 'written no-date'],
];
for (const [rule, typed, problem] of wrong) {
  test(`${rule} is an error at its field`, () => {
    const parsed = parseClaim(typed, today);
    const errors = parsed.state === 'wrong' ? parsed.errors : [];
    expect(errors.map((error) => `${error.parameter} ${error.problem}`)).toEqual([problem]);
  });
}

test('exactly a year ahead is read; a blank address is no error', () => {
  expect(parseClaim({ promised: '2027/11/22' }, today)).toEqual({
    state: 'read',
    question: { promised: '2027-11-22', latest: null, written: null },
  });
  expect(parseClaim({ marketplace: 'amazon.com' }, today)).toEqual({ state: 'empty' });
});

test('of a repeated parameter the first counts; an unknown marketplace is the usual one', () => {
  const typed = claimTyped({ promised: ['2026-11-20', '2026-01-01'], marketplace: 'ebay' });
  expect(typed.promised).toBe('2026-11-20');
  expect(marketplaceOf(typed, 'amazon.co.jp')).toBe('amazon.co.jp');
});

test('no raw query throws', () => {
  const name = fc.oneof(
    fc.constantFrom('promised', 'latest', 'written', 'marketplace'),
    fc.string(),
  );
  const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
  fc.assert(
    fc.property(fc.dictionary(name, value), (raw) => {
      return ['empty', 'wrong', 'read'].includes(parseClaim(claimTyped(raw), today).state);
    }),
    { numRuns: 5000 },
  );
});
