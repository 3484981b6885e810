import { expect, test } from '@playwright/test';
import { judgeOffer } from '../../../../domain/offer/judge-offer';
import { parseOffer } from '../../../../domain/offer/parse-offer';
import { findChanges } from '../../../../domain/offer/what-would-change';
import offers from './offers.json' with { type: 'json' };

function changes(query: string) {
  const raw = Object.fromEntries(new URLSearchParams(query));
  const parsed = parseOffer(raw, 'JPY');
  if (parsed.state !== 'read') throw new Error(query);
  return findChanges(parsed.input, judgeOffer(parsed.input)).map(
    ({ possibility, verdict }) => `${possibility} ${verdict}`,
  );
}

const market = 'others=5000 fba%0A4980 merchant 300 ratings%0A5100 fba';

test('ratings a year old turn a question into danger', () => {
  const known = 'fulfilment=merchant&ratings=60&positive=98&delivery=3&seller-info=mismatch';
  expect(changes(`price=2300&${market}&${known}`)).toContain('last-rating-old danger');
});

test('a fact that was given is not tried again', () => {
  const told = changes(`price=2300&${market}&fulfilment=merchant&last-rating=2`).join();
  expect(told).not.toMatch(/fulfilment|last-rating|usual/);
});

test('too little known: what would be enough is named', () => {
  expect(changes(`price=5000&${market}`)).toEqual([
    'sign-non-delivery check',
    'sign-unrelated-listings check',
    'sign-impersonates check',
    'fulfilment-merchant low',
  ]);
});

test('each change names the parameter at which the fact is given', () => {
  const parametersOf = (query: string) => {
    const parsed = parseOffer(Object.fromEntries(new URLSearchParams(query)), 'JPY');
    if (parsed.state !== 'read') throw new Error(query);
    return findChanges(parsed.input, judgeOffer(parsed.input)).map(({ parameter }) => parameter);
  };
  expect(parametersOf(`price=5000&${market}`)).toEqual(['sign', 'sign', 'sign', 'fulfilment']);
  expect(parametersOf('price=5000&fulfilment=merchant&ratings=300')).toContain('usual');
});

test('danger for one reason that outweighs everything cannot be changed by one fact', () => {
  const raw = { price: '5000', sign: 'off-platform', others: '5000 fba' };
  const parsed = parseOffer(raw, 'JPY');
  if (parsed.state !== 'read') throw new Error('not read');
  expect(findChanges(parsed.input, judgeOffer(parsed.input))).toEqual([]);
});

test('of Amazon itself no seller is asked about', () => {
  expect(changes(`price=5000&${market}&fulfilment=amazon`)).toEqual([]);
});

test('every described offer: a change told differs from the verdict, at most four', () => {
  for (const { query } of offers) {
    const parsed = parseOffer(Object.fromEntries(new URLSearchParams(query)), 'JPY');
    if (parsed.state !== 'read') continue;
    const judgement = judgeOffer(parsed.input);
    const found = findChanges(parsed.input, judgement);
    expect(found.length).toBeLessThanOrEqual(4);
    for (const { verdict } of found) expect(verdict).not.toBe(judgement.verdict);
  }
});
