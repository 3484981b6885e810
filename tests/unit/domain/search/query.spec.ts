import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { queryReader, searchedLength } from '../../../../domain/search/query';

const groups = [
  ['二段階認証', '2段階認証', 'にだんかいにんしょう', '2FA'],
  ['two-step verification', '2fa', 'two step'],
  ['入金口座', '振込先'],
];
const readQuery = queryReader(groups);
const writings = (typed: string) => readQuery(typed).units.map((unit) => unit.writings);

test('spaces and signs part units; what was typed is the first writing', () => {
  expect(writings('コード、届く')).toEqual([['こーど'], ['届く']]);
});

test('a word of a group brings its other words', () => {
  expect(writings('振込先')).toEqual([['振込先', '入金口座']]);
  expect(readQuery('振込先').units[0]?.isName).toBe(true);
});

test('a piece that holds such a word keeps the rest of itself', () => {
  expect(writings('振込先の変更')).toEqual([['振込先の変更', '入金口座の変更']]);
  expect(readQuery('振込先の変更').units[0]?.isName).toBe(false);
});

test('a question keeps its words, and the site’s word for what it names is looked for beside it', () => {
  const [unit] = readQuery('振込先が勝手に変わっていました').units;
  expect(unit?.writings).toEqual(['振込先が勝手に変わっていました']);
  expect(unit?.related).toEqual(['入金口座']);
});

test('a name of several Latin words is one unit', () => {
  expect(writings('lost two-step verification phone')).toEqual([
    ['two-step verification', '2fa', 'two step'],
    ['lost'],
    ['phone'],
  ]);
});

for (const [typed, rest] of [
  ['two steps', []],
  ['two-step verifications', []],
  ['two  step', ['two', 'step']],
  ['step two', ['step', 'two']],
] as const) {
  test(`${typed} ${rest.length > 0 ? 'is no name' : 'is a name: endings do not count, and a hyphen is a space'}`, () => {
    const units = readQuery(typed).units;
    expect(units.map(({ isName }) => isName)).toEqual(rest.length > 0 ? [false, false] : [true]);
  });
}

test('a name of Latin letters and kana is one unit, not the Latin word and the rest', () => {
  const [unit, ...others] = queryReader([['SIMスワップ', 'SIM乗っ取り'], ['sim']])(
    'SIM乗っ取り',
  ).units;
  expect(unit?.writings).toEqual(['sim乗っ取り', 'simすわっぷ']);
  expect(others).toEqual([]);
});

test('small English words do not count beside telling ones, and do alone', () => {
  expect(writings('how do I change it')).toEqual([['change']]);
  expect(writings('what is this')).toEqual([['what'], ['is'], ['this']]);
});

test('nothing to look for is no unit', () => {
  expect(['', '   ', '？！', '\u0000\u202e'].map(writings)).toEqual([[], [], [], []]);
});

test('a long query is cut and says so', () => {
  const query = readQuery('あ'.repeat(10_000));
  expect(query.isCut).toBe(true);
  expect(query.units[0]?.writings[0]).toHaveLength(searchedLength);
});

test('any text is read without an error into at most one unit a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
      expect(readQuery(typed).units.length).toBeLessThanOrEqual(searchedLength);
    }),
  );
});
