import { expect, test } from '@playwright/test';
import { readPercent, readWhole } from '../../../../domain/offer/count';

const wholes: [string, number, number | string][] = [
  ['0', 0, 0],
  ['1,200', 0, 1200],
  ['３００件', 0, 300],
  ['25日', 0, 25],
  ['25 days', 0, 25],
  ['62か月', 0, 62],
  ['12個', 1, 12],
  ['12個入り', 1, 12],
  ['0', 1, 'out-of-range'],
  ['-1', 0, 'out-of-range'],
  ['1000000001', 0, 'out-of-range'],
  ['2.5', 0, 'unreadable'],
  ['many', 0, 'unreadable'],
  ['9'.repeat(41), 0, 'too-long'],
];
for (const [text, min, expected] of wholes) {
  test(`a count from ${min}: ${JSON.stringify(text)} is ${expected}`, () => {
    const read = readWhole(text, min);
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
