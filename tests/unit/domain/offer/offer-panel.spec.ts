import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Comparable } from '../../../../domain/offer/offer';
import { isPanel, type PastedLine, readPanel } from '../../../../domain/offer/offer-panel';
import { parseOffer, type ReadLine } from '../../../../domain/offer/parse-offer';

const folder = join(import.meta.dirname, 'panels');
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const linesOf = (text: string): PastedLine[] =>
  text.split('\n').map((line, index) => ({ line: index + 1, text: line.trim() }));

type Row = Pick<Comparable, 'price' | 'ratings' | 'fulfilment'> & {
  postage: number | null;
  condition: string | null;
  positive: number | null;
};

function rowOf({ offer, panel }: ReadLine): Row {
  const { price, fulfilment, ratings } = offer;
  return {
    price,
    postage: panel?.postage ? offer.postage : null,
    condition: panel?.condition ?? null,
    fulfilment,
    ratings,
    positive: panel?.positive ?? null,
  };
}

function read(name: string): Row[] {
  const fallback = name.startsWith('ja') ? 'JPY' : 'USD';
  const parsed = parseOffer({ price: '1', others: textOf(name) }, fallback);
  return parsed.state === 'read' ? parsed.lines.map(rowOf) : [];
}

for (const name of names) {
  test(`the panel ${name} is read offer by offer`, () => {
    const expected = JSON.parse(textOf(name.replace('.txt', '.json'))) as Row[];
    expect(read(name)).toEqual(expected);
  });

  test(`no name is left in what was read of ${name}`, () => {
    const told = JSON.stringify(readPanel(linesOf(textOf(name))).offers);
    expect(told).not.toMatch(/store|shop|店|ストア|商会|Bluebird|Harbor/i);
  });
}

const oneLine: [string, string][] = [
  ['the format of the form', '5,000円 FBA\n4,980円 送料350円 自己発送 評価300件 中古-良い 12個'],
  ['a line nobody can read', '5000 fba\nhello\n\n4980'],
  ['parts without a price', '5000\nfba\n+350\n300 ratings\nused-good'],
  ['conditions behind prices', '5000 used-good\n4000 used-good\n3000 新品'],
];
for (const [rule, text] of oneLine) {
  test(`one offer a line stays so: ${rule}`, () => {
    expect(isPanel(linesOf(text))).toBe(false);
  });
}

test('each offer keeps the numbers of its lines, and lines of no use are counted', () => {
  const { offers, unread } = readPanel(linesOf(textOf('ja-01-typical.txt')));
  expect(offers.map(({ lines }) => [lines[0], lines.at(-1)])).toEqual([
    [1, 9],
    [12, 20],
  ]);
  expect(unread).toEqual([10, 21]);
});

test('an amount that could be anything, and a grade that says nothing, are shown back', () => {
  const errorsOf = (name: string) => readPanel(linesOf(textOf(name))).errors;
  expect(errorsOf('en-07-lost-point.txt')).toEqual([
    { line: 1, text: '$1980', problem: 'unreadable' },
  ]);
  expect(errorsOf('en-10-typed-and-pasted.txt')).toEqual([
    { line: 12, text: '$12.00', problem: 'lone-price' },
  ]);
  expect(errorsOf('ja-08-refurbished-collectible.txt').map(({ problem }) => problem)).toEqual([
    'no-grade',
    'no-grade',
  ]);
});

test('offers of a panel are as many pieces as the one in question, typed lines are one', () => {
  const packsOf = (others: string) => {
    const parsed = parseOffer({ price: '1500', pack: '12', others }, 'JPY');
    return parsed.state === 'read' ? parsed.input.others.map(({ pack }) => pack) : [];
  };
  expect(packsOf(textOf('ja-11-unit-price.txt'))).toEqual([12, 12]);
  expect(packsOf('5000 fba\n4980 x6')).toEqual([1, 6]);
});

test('past fifty offers each is shown back at its first line', () => {
  const offer = '¥5,000\n新品\n出荷元 Amazon\n販売元 Amazon';
  const parsed = parseOffer({ price: '1500', others: Array(52).fill(offer).join('\n') }, 'JPY');
  expect(parsed).toMatchObject({
    lineErrors: [
      { line: 201, problem: 'too-many' },
      { line: 205, problem: 'too-many' },
    ],
  });
  expect(parsed.state === 'read' && parsed.lines).toHaveLength(50);
});

// Read by backtracking, such a text would take hours.
const hostile: [what: string, text: string][] = [
  ['brackets and ratings', `${'('.repeat(20_000)}${'rating'.repeat(5_000)}`],
  ['a price and strokes', `¥5 (${'/'.repeat(50_000)}`],
  ['a price and brackets', `¥5${'('.repeat(50_000)}`],
  ['lines as long as are read', `${'('.repeat(60)}${'rating'.repeat(22)}\n`.repeat(300)],
];
for (const [what, text] of hostile) {
  test(`a panel of nothing but ${what} is read, and holds no offer`, () => {
    const parsed = parseOffer({ price: '1500', others: `出荷元\n${text}\n出荷元\n${text}` }, 'JPY');
    expect(parsed.state === 'read' && parsed.lines).toEqual([]);
  });
}
