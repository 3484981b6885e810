import { expect, test } from '@playwright/test';
import { readPercent, readWhole } from '../../../../domain/offer/count';

type Unit = Parameters<typeof readWhole>[2];
const wholes: [text: string, min: number, unit: Unit, expected: number | string][] = [
  ['0', 0, 'ratings', 0],
  ['1,200', 0, 'ratings', 1200],
  ['３００件', 0, 'ratings', 300],
  ['300 ratings', 0, 'ratings', 300],
  ['25日', 0, 'days', 25],
  ['25 days', 0, 'days', 25],
  ['62か月', 0, 'months', 62],
  ['62ヵ月', 0, 'months', 62],
  ['1 month', 0, 'months', 1],
  ['12個', 1, 'pieces', 12],
  ['12個入り', 1, 'pieces', 12],
  ['0', 1, 'pieces', 'out-of-range'],
  ['-1', 0, 'days', 'out-of-range'],
  ['1000000001', 0, 'ratings', 'out-of-range'],
  ['2.5', 0, 'days', 'unreadable'],
  ['many', 0, 'ratings', 'unreadable'],
  ['3か月', 0, 'days', 'unreadable'],
  ['3 months', 0, 'days', 'unreadable'],
  ['20日', 0, 'months', 'unreadable'],
  ['20件', 0, 'days', 'unreadable'],
  ['9'.repeat(41), 0, 'ratings', 'too-long'],
];
for (const [text, min, unit, expected] of wholes) {
  test(`a count of ${unit} from ${min}: ${JSON.stringify(text)} is ${expected}`, () => {
    const read = readWhole(text, min, unit);
    expect('value' in read ? read.value : read.problem).toBe(expected);
  });
}

const shares: [string, number | string][] = [
  ['97', 97],
  ['97.5%', 97.5],
  ['９７％', 97],
  ['0', 0],
  ['100', 100],
  ['100.1', 'out-of-range'],
  ['101', 'out-of-range'],
  ['1000', 'out-of-range'],
  ['-1', 'out-of-range'],
  ['good', 'unreadable'],
  ['9'.repeat(41), 'too-long'],
];
for (const [text, expected] of shares) {
  test(`a share: ${JSON.stringify(text)} is ${expected}`, () => {
    const read = readPercent(text);
    expect('value' in read ? read.value : read.problem).toBe(expected);
  });
}
