import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  formatSavedTicks,
  mergeTicks,
  parseSavedTicks,
  replaceTicks,
  setTick,
} from '../../../../domain/checklist/saved-ticks';

const golden = '{"version":1,"answers":{"mailbox-secured":"done","unique-password":"done"}}';

test('the kept text stays as it is on readers’ devices', () => {
  expect(formatSavedTicks(new Set(['unique-password', 'mailbox-secured']))).toBe(golden);
  expect(parseSavedTicks(golden)).toEqual(new Set(['mailbox-secured', 'unique-password']));
});

test('ids the list does not have are kept, answers we do not know are not done', () => {
  const text = '{"version":1,"answers":{"gone":"done","__proto__":"done","x":"later","y":1}}';
  expect(parseSavedTicks(text)).toEqual(new Set(['gone', '__proto__']));
});

test('anything else is nothing', () => {
  const junk = [
    null,
    '',
    'null',
    '[]',
    '7',
    '"done"',
    '{',
    '{}',
    '{"version":1}',
    '{"version":1,"answers":[]}',
    '{"version":2,"answers":{"a":"done"}}',
    '{"version":1,"answers":"done"}',
    '\ud800',
  ];
  for (const text of junk) expect(parseSavedTicks(text), String(text)).toBeNull();
});

test('reading never throws, whatever is kept', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseSavedTicks(text)));
});

test('any ticks come back as they were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), (ids) => {
      expect(parseSavedTicks(formatSavedTicks(new Set(ids)))).toEqual(new Set(ids));
    }),
  );
});

test('one tick changes one item', () => {
  const mine = new Set(['a', 'b']);
  expect(setTick(mine, 'c', true)).toEqual(new Set(['a', 'b', 'c']));
  expect(setTick(mine, 'a', false)).toEqual(new Set(['b']));
  expect(mine).toEqual(new Set(['a', 'b']));
});

test('merging keeps what is done in either', () => {
  expect(mergeTicks(new Set(['a']), new Set(['b']))).toEqual(new Set(['a', 'b']));
});

test('replacing takes over the items of the link only', () => {
  const mine = new Set(['a', 'b', 'elsewhere']);
  const theirs = new Set(['b', 'c', 'outside']);
  expect(replaceTicks(mine, theirs, ['a', 'b', 'c'])).toEqual(new Set(['b', 'c', 'elsewhere']));
});

test('replacing again with what was there undoes it', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const set = fc.uniqueArray(id).map((ids) => new Set(ids));
  fc.assert(
    fc.property(set, set, fc.uniqueArray(id), (mine, theirs, scope) => {
      expect(replaceTicks(replaceTicks(mine, theirs, scope), mine, scope)).toEqual(mine);
    }),
  );
});
