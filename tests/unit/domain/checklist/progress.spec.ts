import { expect, test } from '@playwright/test';
import type { Answer } from '../../../../domain/checklist/answers';
import { countProgress, currentItems } from '../../../../domain/checklist/progress';

const items = [
  { id: 'first' },
  { id: 'left', retired: true as const },
  { id: 'second' },
  { id: 'third' },
];

test('retired items are not shown', () => {
  expect(currentItems(items).map((item) => item.id)).toEqual(['first', 'second', 'third']);
});

const cases: [rule: string, answers: Record<string, Answer>, counts: number[]][] = [
  ['nothing said is open', {}, [0, 3, 0, 0]],
  ['what is done counts', { second: 'done' }, [1, 3, 0, 0]],
  ['retired items and foreign answers do not', { left: 'done', elsewhere: 'done' }, [0, 3, 0, 0]],
  ['what does not apply leaves the total', { first: 'not-applicable' }, [0, 2, 1, 0]],
  ['unsure is open, and told', { first: 'unsure', second: 'done' }, [1, 3, 0, 1]],
];
for (const [rule, answers, [done, total, notApplicable, unsure]] of cases) {
  test(`counting: ${rule}`, () => {
    const counted = countProgress(items, new Map(Object.entries(answers)));
    expect(counted).toEqual({ done, total, notApplicable, unsure });
  });
}

test('a list of nothing is no division by zero', () => {
  const counted = countProgress([], new Map([['first', 'done']]));
  expect(counted).toEqual({ done: 0, total: 0, notApplicable: 0, unsure: 0 });
});
