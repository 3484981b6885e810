import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Judgement, judgeOffer, type Verdict } from '../../../../domain/offer/judge-offer';
import {
  type Comparable,
  conditions,
  fulfilments,
  type OfferInput,
  sellerInfos,
  signs,
  warningSigns,
} from '../../../../domain/offer/offer';
import { parseOffer } from '../../../../domain/offer/parse-offer';
import { priceAxis } from '../../../../domain/offer/price-axis';
import { parameters, type RawQuery } from '../../../../domain/offer/query';
import { placeOffers } from '../../../../domain/offer/reference-price';
import { shareQuery } from '../../../../domain/offer/share-query';
import { findChanges } from '../../../../domain/offer/what-would-change';
import offers from './offers.json' with { type: 'json' };

const numRuns = 10_000;
const severity: Record<Verdict, number> = { unknown: 0, low: 0, check: 1, danger: 2 };

const price = fc.oneof(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 900, max: 6000 }));
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const pack = fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 48 }));
const condition = fc.oneof(fc.constant('new' as const), fc.constantFrom(...conditions));

const comparable: fc.Arbitrary<Comparable> = fc.record({
  price,
  postage: fc.constantFrom(0, 0, 350),
  fulfilment: perhaps(fc.constantFrom(...fulfilments)),
  condition,
  ratings: perhaps(fc.integer({ min: 0, max: 5000 })),
  positive: perhaps(fc.integer({ min: 0, max: 100 })),
  pack,
});
const offer: fc.Arbitrary<OfferInput> = fc.record({
  currency: fc.constant('JPY' as const),
  price,
  shipping: fc.constantFrom(0, 0, 350),
  fulfilment: perhaps(fc.constantFrom(...fulfilments)),
  condition,
  pack,
  others: fc.array(comparable, { maxLength: 9 }),
  usual: perhaps(price),
  list: perhaps(price),
  ratings: perhaps(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9000 }))),
  positive: perhaps(fc.integer({ min: 0, max: 100 })),
  lastRating: perhaps(fc.integer({ min: 0, max: 80 })),
  delivery: perhaps(fc.integer({ min: 0, max: 60 })),
  sellerInfo: perhaps(fc.constantFrom(...sellerInfos)),
  signs: fc.subarray([...signs], {
    maxLength: 5,
  }),
});

const scaled = (input: OfferInput, k: number): OfferInput => ({
  ...input,
  price: input.price * k,
  shipping: input.shipping * k,
  usual: input.usual === null ? null : input.usual * k,
  list: input.list === null ? null : input.list * k,
  others: input.others.map((other) => ({
    ...other,
    price: other.price * k,
    postage: other.postage * k,
  })),
});

// Rules return a boolean: ten thousand calls of `expect` would take minutes.
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const isAtLeast = (a: Judgement, b: Judgement) => severity[a.verdict] >= severity[b.verdict];

test('the same prices in another unit get the same verdict', () => {
  const seen = ({ verdict, points, reasons, notes }: Judgement) => [
    verdict,
    points,
    reasons,
    notes,
  ];
  fc.assert(
    fc.property(offer, fc.integer({ min: 2, max: 1000 }), (input, k) =>
      isSame(seen(judgeOffer(scaled(input, k))), seen(judgeOffer(input))),
    ),
    { numRuns },
  );
});

test('the order of the offers changes nothing', () => {
  const keys = fc.array(fc.double({ noNaN: true }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(offer, keys, (input, key) => {
      const order = input.others.map((_, index) => index);
      order.sort((a, b) => (key[a] ?? 0) - (key[b] ?? 0));
      const others = order.flatMap((index) => input.others[index] ?? []);
      return isSame(judgeOffer({ ...input, others }), judgeOffer(input));
    }),
    { numRuns },
  );
});

test('a lower price never softens the verdict', () => {
  fc.assert(
    fc.property(offer, fc.double({ min: 0, max: 1, noNaN: true }), (input, share) => {
      const lower = { ...input, price: Math.max(1, Math.floor(input.price * share)) };
      const [before, after] = [judgeOffer(input), judgeOffer(lower)];
      return isAtLeast(after, before) && after.points >= before.points;
    }),
    { numRuns },
  );
});

test('one more warning sign never softens the verdict', () => {
  fc.assert(
    fc.property(offer, fc.constantFrom(...warningSigns), (input, sign) => {
      const more = { ...input, signs: signs.filter((s) => s === sign || input.signs.includes(s)) };
      return isAtLeast(judgeOffer(more), judgeOffer(input));
    }),
    { numRuns },
  );
});

for (const id of ['F01', 'F02', 'F05', 'F10']) {
  test(`more scam offers at the same low price never soften ${id}`, () => {
    const query = new URLSearchParams(offers.find((known) => known.id === id)?.query);
    const parsed = parseOffer(
      Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)])),
      'JPY',
    );
    if (parsed.state !== 'read') throw new Error(id);
    const { input } = parsed;
    const scam: Comparable = {
      price: input.price,
      postage: 0,
      fulfilment: 'merchant',
      condition: 'new',
      ratings: 0,
      positive: null,
      pack: 1,
    };
    const before = severity[judgeOffer(input).verdict];
    for (let count = 1; count <= 12; count += 1) {
      const others = [...input.others, ...Array<Comparable>(count).fill(scam)];
      expect(severity[judgeOffer({ ...input, others }).verdict]).toBeGreaterThanOrEqual(before);
    }
  });
}

function numbersOf({ points, reasons, reference, discount, total }: Judgement): number[] {
  const told = [reference?.amount, reference?.compared, reference?.clusterLimit, discount];
  const spread = [reference?.spread?.centre, reference?.spread?.deviation];
  const all = [points, total, ...reasons.map((reason) => reason.points), ...told, ...spread];
  return all.filter((value) => value !== null && value !== undefined);
}

// What the page makes of a judged offer: marks on the axis, changes, an address that reads back.
function isSound(input: OfferInput): boolean {
  const judgement = judgeOffer(input);
  const placed = placeOffers(input, judgement.reference);
  const values = [judgement.total, ...placed.map(({ value }) => value)];
  const axis = priceAxis([...values, judgement.reference?.amount ?? judgement.total], 20, 300, 60);
  const query = new URLSearchParams(shareQuery(input));
  const raw = Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));
  const again = parseOffer(raw, 'JPY');
  const numbers = [...numbersOf(judgement), ...values, ...values.map(axis.place), ...axis.ticks];
  return (
    numbers.every(Number.isFinite) &&
    findChanges(input, judgement).every(({ verdict }) => verdict !== judgement.verdict) &&
    again.state === 'read' &&
    isDeepStrictEqual(again.input, input)
  );
}

const amountText = fc.oneof(
  fc.integer({ min: -5, max: 20_000_000_000 }).map(String),
  fc.double().map(String),
  fc.stringMatching(/^[¥￥\\$€]?[０-９0-9.,，、]{0,12}[円€]?[~～-]?[0-9]{0,4}$/),
  fc.string({ unit: 'binary' }),
);
const lineText = fc
  .array(
    fc.oneof(
      amountText,
      fc.constantFrom(
        'fba',
        'merchant',
        'Amazon',
        '+350',
        '300 ratings',
        'x12',
        '中古-良い',
        '12個',
        ' ',
        '\n',
        '送料',
        '￥5,000',
        '$19.80',
        '$1980',
        '配送料 ￥350',
        '新品',
        'Used - Very Good',
        '出荷元',
        '販売元 ￥100ストア',
        'Ships from Amazon.com',
        'Sold by',
        '(300件の評価)',
        '96% positive over last 12 months',
        'カートに入れる',
      ),
    ),
    { maxLength: 60 },
  )
  .chain((parts) => fc.constantFrom(' ', '\n').map((between) => parts.join(between)));
const fieldText = fc.oneof(
  amountText,
  lineText,
  fc.constantFrom('', ...fulfilments, ...conditions, ...sellerInfos, ...signs),
);
const rawQuery: fc.Arbitrary<RawQuery> = fc.dictionary(
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...parameters) }, fc.string()),
  fc.option(fc.oneof(fieldText, fc.array(fieldText, { maxLength: 3 })), { nil: undefined }),
  { maxKeys: 14 },
);

test('any raw query: nothing throws, every number is finite', () => {
  let judged = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        rawQuery,
        fc.record({ price: price.map(String), others: lineText, usual: price.map(String) }),
        fc.record({ price: price.map(String), others: lineText, sign: fc.array(fieldText) }),
      ),
      fc.constantFrom('JPY' as const, 'USD' as const, 'EUR' as const),
      (raw, fallback) => {
        const parsed = parseOffer(raw, fallback);
        if (parsed.state === 'wrong') return parsed.errors.length > 0;
        if (parsed.state === 'empty') return true;
        judged += 1;
        return isSound(parsed.input);
      },
    ),
    { numRuns },
  );
  // The generator has to reach the judge, or the rule above would be empty.
  expect(judged).toBeGreaterThan(numRuns / 10);
});

test('extreme amounts and packs stay finite', () => {
  const edge = fc.constantFrom(1, 2, 99, 1_000_000_000_000);
  const extreme = fc.tuple(offer, edge, edge, fc.constantFrom(1, 1_000_000_000), edge);
  fc.assert(
    fc.property(extreme, ([input, own, other, size, usual]) => {
      const others = input.others.map((known) => ({ ...known, price: other, pack: 9_999_999 }));
      const judged = judgeOffer({ ...input, price: own, pack: size, usual, others });
      return numbersOf(judged).every(Number.isFinite);
    }),
    { numRuns },
  );
});
