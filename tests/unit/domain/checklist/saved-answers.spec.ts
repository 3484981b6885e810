import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Answer, answerCodes } from '../../../../domain/checklist/answers';
import { formatSavedAnswers, parseSavedAnswers } from '../../../../domain/checklist/saved-answers';

/** Texts that are on readers’ devices. A failing line here means somebody just lost their ticks. */
const golden: [text: string, answers: [string, Answer][]][] = [
  [
    '{"version":1,"answers":{"mailbox-secured":"done","unique-password":"done"}}',
    [
      ['unique-password', 'done'],
      ['mailbox-secured', 'done'],
    ],
  ],
  [
    '{"version":1,"answers":{"apps-all-known":"unsure","users-all-known":"not-applicable"}}',
    [
      ['users-all-known', 'not-applicable'],
      ['apps-all-known', 'unsure'],
    ],
  ],
  ['{"version":1,"answers":{}}', []],
];
for (const [text, answers] of golden) {
  test(`the kept text stays as it is: ${text}`, () => {
    expect(formatSavedAnswers(new Map(answers))).toBe(text);
    expect(parseSavedAnswers(text)).toEqual(new Map(answers));
  });
}

test('ids the list does not have are kept, answers we do not know are none', () => {
  const text = '{"version":1,"answers":{"gone":"done","__proto__":"done","x":"later","y":1}}';
  expect(parseSavedAnswers(text)).toEqual(
    new Map([
      ['gone', 'done'],
      ['__proto__', 'done'],
    ]),
  );
});

test('anything else is nothing', () => {
  const junk = [
    null,
    '',
    'null',
    '[]',
    '"done"',
    '{',
    '{}',
    '{"version":1}',
    '{"version":1,"answers":[]}',
    '{"version":2,"answers":{"a":"done"}}',
    '{"version":1,"answers":"done"}',
    '\ud800',
  ];
  for (const text of junk) expect(parseSavedAnswers(text), String(text)).toBeNull();
});

test('any answers come back as they were', () => {
  const pairs = fc.uniqueArray(fc.tuple(fc.string(), fc.constantFrom(...answerCodes)), {
    selector: ([id]) => id,
  });
  fc.assert(
    fc.property(pairs, (answers) => {
      expect(parseSavedAnswers(formatSavedAnswers(new Map(answers)))).toEqual(new Map(answers));
    }),
  );
});
