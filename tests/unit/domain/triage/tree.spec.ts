import { expect, test } from '@playwright/test';
import { flawsOf, questionsFrom, reachableFrom, type Tree } from '../../../../domain/triage/tree';

const end = { urgency: 'today', sign: 'possible' } as const;
const ask = (...next: string[]) => ({
  options: Object.fromEntries(next.map((node, index) => [`answer${index}`, node])),
});

/** A question asked first can lead straight to an end or through two more. */
const sound: Tree = {
  start: 'first',
  nodes: {
    first: ask('end', 'second'),
    second: ask('third', 'other'),
    third: ask('end', 'other'),
    end,
    other: end,
  },
};

test('a tree in which every path ends has no flaw', () => {
  expect(flawsOf(sound)).toEqual([]);
});

for (const [rule, nodes, flaws] of [
  [
    'an answer that leads to no node is found',
    { first: ask('end', 'gone'), end },
    [{ kind: 'missing-node', node: 'gone' }],
  ],
  [
    'a node nothing leads to is found',
    { first: ask('end', 'end'), end, lost: end },
    [{ kind: 'unreachable', node: 'lost' }],
  ],
  [
    'each question of a circle is found',
    { first: ask('second', 'end'), second: ask('first', 'end'), end },
    [
      { kind: 'circle', node: 'first' },
      { kind: 'circle', node: 'second' },
    ],
  ],
  [
    'a question that leads to itself is a circle',
    { first: ask('first', 'end'), end },
    [{ kind: 'circle', node: 'first' }],
  ],
  [
    'a question without a choice is found',
    { first: ask('end'), end },
    [{ kind: 'no-choice', node: 'first' }],
  ],
  [
    'a node called like a property of every object is no node',
    { first: ask('end', 'constructor'), end },
    [{ kind: 'missing-node', node: 'constructor' }],
  ],
] as const) {
  test(rule, () => {
    expect(flawsOf({ start: 'first', nodes })).toEqual(flaws);
  });
}

test('a start that is missing is found', () => {
  expect(flawsOf({ start: 'gone', nodes: { end } })).toEqual([
    { kind: 'missing-node', node: 'gone' },
    { kind: 'unreachable', node: 'end' },
  ]);
});

test('the longest way counts: itself included, outcomes not', () => {
  for (const [node, questions] of [
    ['first', 3],
    ['second', 2],
    ['third', 1],
    ['end', 0],
  ] as const) {
    expect(questionsFrom(sound, node), node).toBe(questions);
  }
});

test('what can be reached holds the node itself', () => {
  expect([...reachableFrom(sound, 'third')].sort()).toEqual(['end', 'other', 'third']);
  expect([...reachableFrom(sound, 'end')]).toEqual(['end']);
});
