import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { formatAnswerFile, parseAnswerFile } from '../../../../domain/checklist/answer-file';
import type { Answers } from '../../../../domain/checklist/answers';

const answers: Answers = new Map([
  ['unique-password', 'done'],
  ['apps-all-known', 'unsure'],
]);
const ids = ['unique-password', 'apps-all-known', 'alerts-reach-you'];

/** A file that lies in somebody's folder. */
const golden = `{
  "format": "sellers-shield-checklist",
  "version": 1,
  "checklist": "todays-ten",
  "answers": {
    "apps-all-known": "unsure",
    "unique-password": "done"
  }
}
`;

test('the file stays as it is in people’s folders', () => {
  expect(formatAnswerFile('todays-ten', answers)).toBe(golden);
  expect(parseAnswerFile(golden, 'todays-ten', ids)).toEqual({ ok: true, answers });
});

test('items the list does not have are left out', () => {
  const read = parseAnswerFile(golden, 'todays-ten', ['unique-password']);
  expect(read).toEqual({ ok: true, answers: new Map([['unique-password', 'done']]) });
});

test('the file of another list is told from one that is none', () => {
  const reasonFor = (text: string) => {
    const read = parseAnswerFile(text, 'staff', ids);
    return read.ok ? 'ok' : read.reason;
  };
  expect(reasonFor(golden)).toBe('file-other-list');
  const foreign = [
    '',
    '{}',
    '[]',
    '{"version":1,"answers":{}}',
    golden.replace('"version": 1', '"version": 2'),
    golden.replace('sellers-shield-checklist', 'other'),
    golden.replace(/"answers": \{[^}]*\}/, '"answers": []'),
    golden.slice(0, -3),
    golden + ' '.repeat(65_536),
  ];
  for (const text of foreign) expect(reasonFor(text), text.slice(0, 60)).toBe('file-unreadable');
});

test('reading never throws, whatever the file is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => !parseAnswerFile(text, 'x', ids).ok),
  );
});
