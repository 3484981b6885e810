import { expect, test } from '@playwright/test';
import { countProgress, currentItems } from '../../../../domain/checklist/progress';

const items = [{ id: 'first' }, { id: 'left', retired: true as const }, { id: 'second' }];

test('retired items are not shown', () => {
  expect(currentItems(items).map((item) => item.id)).toEqual(['first', 'second']);
});

test('retired items and foreign ticks do not count', () => {
  const ticked = new Set(['second', 'left', 'elsewhere']);
  expect(countProgress(items, ticked)).toEqual({ done: 1, total: 2 });
});

test('a list of nothing is no division by zero', () => {
  expect(countProgress([], new Set(['first']))).toEqual({ done: 0, total: 0 });
});
