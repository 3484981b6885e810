import { expect, test } from '@playwright/test';
import { lexiconOfEntries } from '../../../../domain/password/lexicon';
import { viewsOf } from '../../../../domain/password/views';
import { endingsOf, wordsIn } from '../../../../domain/password/words';
import { folded } from './words-for-tests';

const lexicon = lexiconOfEntries([
  { word: 'dragon', space: 'typed', kind: 'common-password', log10: 1 },
  { word: 'sakura', space: 'romaji', kind: 'name', log10: 2 },
  { word: '123', space: 'ending', kind: 'usual-ending', log10: 1 },
  { word: '!', space: 'ending', kind: 'usual-ending', log10: 0.75 },
]);
const found = (text: string) => {
  const whole = folded(text);
  return wordsIn(whole, viewsOf(whole), [lexicon]).map(
    ({ code, start, end, log10 }) => `${code} ${start}-${end} ${log10.toFixed(2)}`,
  );
};

const cases: [rule: string, text: string, findings: string[]][] = [
  ['as it stands', 'dragon', ['common-password 0-6 1.00']],
  ['inside a text', 'xxdragonxx', ['common-password 2-8 1.00']],
  ['a capital in front doubles', 'Dragon', ['common-password 0-6 1.30']],
  ['capitals inside cost a bit more than one each', 'dRaGon', ['common-password 0-6 2.10']],
  ['in kana', 'さくら', ['name 0-3 2.00']],
  ['backwards', 'nogard', ['reversed 0-6 1.60']],
  ['with signs for letters', 'dr4g0n', ['lookalike 0-6 1.80', 'lookalike 0-6 1.80']],
  ['with a foreign letter', 'drаgon', ['lookalike 0-6 2.00']],
  ['with something invisible inside', 'dra\u200bgon', ['lookalike 0-6 2.00']],
  ['with a separator inside', 'dra-gon', ['common-password 0-7 2.90']],
  ['with a separator behind each letter', 'd.r.a.g.o.n', ['common-password 0-11 1.60']],
  ['not there', 'wizard', []],
];
for (const [rule, text, findings] of cases) {
  test(`a word: ${rule}`, () => expect([...new Set(found(text))]).toEqual([...new Set(findings)]));
}

test('an ending counts behind a letter, wherever the text could end', () => {
  const ends = (text: string) => endingsOf(folded(text), [lexicon]).map(({ start }) => start);
  expect(ends('neko123')).toEqual([4]);
  expect(ends('2025!')).toEqual([4]);
  expect(ends('neko123x')).toEqual([4]);
  expect(ends('9123')).toEqual([]);
});
