import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  type Answer,
  type Answers,
  answerCodes,
  mergeAnswers,
  readAnswers,
  replaceAnswers,
  setAnswer,
  writeAnswers,
} from '../../../../domain/checklist/answers';

const of = (entries: Record<string, Answer>): Answers => new Map(Object.entries(entries));
const anyAnswers = fc
  .array(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', '__proto__'), fc.constantFrom(...answerCodes)),
  )
  .map((pairs): Answers => new Map(pairs));
const text = (answers: Answers) => JSON.stringify(writeAnswers(answers));

test('an answer changes one item, in a copy', () => {
  const mine = of({ a: 'done', b: 'unsure' });
  expect(setAnswer(mine, 'c', 'not-applicable')).toEqual(
    of({ a: 'done', b: 'unsure', c: 'not-applicable' }),
  );
  expect(setAnswer(mine, 'b', 'done')).toEqual(of({ a: 'done', b: 'done' }));
  expect(setAnswer(mine, 'a', null)).toEqual(of({ b: 'unsure' }));
  expect(mine).toEqual(of({ a: 'done', b: 'unsure' }));
});

const merges: [rule: string, mine: Answer | null, theirs: Answer | null, both: Answer | null][] = [
  ['what they have done is done', 'unsure', 'done', 'done'],
  ['what I have done stays done', 'done', 'not-applicable', 'done'],
  ['my answer stands before theirs', 'not-applicable', 'unsure', 'not-applicable'],
  ['where I said nothing theirs is taken', null, 'unsure', 'unsure'],
  ['their silence says nothing', 'unsure', null, 'unsure'],
  ['silence of both stays silence', null, null, null],
];
for (const [rule, mine, theirs, both] of merges) {
  test(`merging: ${rule}`, () => {
    const answers = (answer: Answer | null) => of(answer ? { item: answer } : {});
    expect(mergeAnswers(answers(mine), answers(theirs))).toEqual(answers(both));
  });
}

test('merging twice, or with oneself, changes nothing more', () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, (mine, theirs) => {
      const once = mergeAnswers(mine, theirs);
      return (
        text(mergeAnswers(once, theirs)) === text(once) &&
        text(mergeAnswers(mine, mine)) === text(mine)
      );
    }),
  );
});

test('replacing takes over the items of the link only, their silence too', () => {
  const mine = of({ a: 'done', b: 'done', elsewhere: 'unsure' });
  const theirs = of({ b: 'not-applicable', c: 'done', outside: 'done' });
  expect(replaceAnswers(mine, theirs, ['a', 'b', 'c'])).toEqual(
    of({ b: 'not-applicable', c: 'done', elsewhere: 'unsure' }),
  );
});

test('replacing again with what was there undoes it', () => {
  const scope = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
  fc.assert(
    fc.property(anyAnswers, anyAnswers, scope, (mine, theirs, ids) => {
      return text(replaceAnswers(replaceAnswers(mine, theirs, ids), mine, ids)) === text(mine);
    }),
  );
});

test('answers we do not know are left out, and any id is only an id', () => {
  const read = readAnswers(JSON.parse('{"a":"done","b":"later","c":1,"__proto__":"unsure"}'));
  expect([...read]).toEqual([
    ['a', 'done'],
    ['__proto__', 'unsure'],
  ]);
});

test('written answers are in the order of their ids and come back', () => {
  expect(text(of({ b: 'unsure', a: 'done' }))).toBe('{"a":"done","b":"unsure"}');
  fc.assert(
    fc.property(
      anyAnswers,
      (answers) => text(readAnswers(writeAnswers(answers))) === text(answers),
    ),
  );
});
