import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { estimate } from '../../../../domain/password/estimate';
import { judge } from '../../../../domain/password/verdict';
import labels from './labels.json' with { type: 'json' };
import { allWords, reasonsFor } from './words-for-tests';

const log10Of = (text: string, ownWords?: string[]) =>
  estimate(text, allWords, { ownWords }).guessesLog10;

const findings: [rule: string, text: string, reason: string][] = [
  ['a leaked password', 'iloveyou2', 'common-password 0-8'],
  ['a leaked password in full-width letters', 'ｐａｓｓｗｏｒｄ', 'common-password 0-8'],
  ['a Japanese name', 'takahashi1987', 'name 0-9'],
  ['a year', 'takahashi1987', 'year 9-13'],
  ['a date with separators', 'x1987-04-12qv', 'date 1-11'],
  ['an era date', 'qvS63.4.15', 'date 2-10'],
  ['a walk over the keyboard', 'edcrfvtgbyhn', 'keyboard 0-12'],
  ['letters in order', 'cdefghijklmnop', 'sequence 0-14'],
  ['look-alike characters', 'p@$$w0rd', 'lookalike 0-8'],
  ['a word backwards', 'ihsahakat', 'reversed 0-9'],
  ['a long vowel written with a dash', 'pasuwa-do', 'phrase 0-9'],
  ['a short word between signs', 'qv-fish-xk', 'word 3-7'],
  ['a short disguise between no letters', 't0ky0', 'lookalike 0-5'],
  ['a sequence behind a character of two code units', '𠮷cdefghijklmnop', 'sequence 1-15'],
  ['a usual ending', 'qvmelon!', 'usual-ending 7-8'],
  ['letters likely behind each other', 'marinelasol', 'likely-run 0-11'],
  ['such letters before a year', 'tamakora1987', 'likely-run 0-8'],
  ['such letters before digits as likely', 'Garba3060', 'likely-run 0-5'],
  ['signs as likely', '!11!1!11!!!!!!!1!11', 'likely-run 9-14'],
  ['such letters before a sign and digits', 'Marzipan^62', 'likely-run 0-8'],
  ['Russian typed on Latin keys', 'gfhjkmyfnfif', 'likely-run 0-12'],
  ['a word of the trade', 'sellercentral', 'trade-word 0-13'],
];
for (const [rule, text, reason] of findings) {
  test(`${rule} is found where it stands`, () => expect(reasonsFor(text)).toContain(reason));
}

test('the development labels: at most 3 % are violated, and nothing strong is called weak', () => {
  let violated = 0;
  for (const { password, expectedMax = 4, expectedMin = 0 } of labels as Label[]) {
    const score = judge(estimate(password, allWords))?.score ?? 0;
    if (score > expectedMax) violated += 1;
    expect.soft(score, `${password} is called weak`).toBeGreaterThanOrEqual(expectedMin);
  }
  expect(violated / labels.length).toBeLessThanOrEqual(0.03);
});
type Label = { password: string; expectedMax?: number; expectedMin?: number };

for (const text of ['cloud-lunch-key', 'garden-window-bread', 'sakura-ramen-tokyo']) {
  test(`three usual words, ${text}, are guessed before four drawn by lot`, () => {
    const { guessesLog10 } = estimate(text, allWords);
    expect(guessesLog10).toBeLessThan(12);
    const drawn = estimate('case-reprise-hexagon-amino', allWords);
    expect(guessesLog10).toBeLessThan(drawn.guessesLog10 - 1);
  });
}

test('twelve random characters are strong', () => {
  expect(judge(estimate('vK8#mQ2x!Zr5', allWords))).toMatchObject({
    score: 4,
    reasons: [],
    next: 'use-once',
  });
});
test('own words are first guesses, and nothing changes without them', () => {
  expect(log10Of('Kurumarin-Dou77', ['Kurumarin-Dou', '77'])).toBeLessThan(4);
  expect(log10Of('Kurumarin-Dou77', [])).toBe(log10Of('Kurumarin-Dou77'));
});
test('nothing but invisible characters is guessed at once', () => {
  expect(log10Of('\u200b\u200b\u200b')).toBe(0);
});
test('beyond the searched part characters are priced, copies are not', () => {
  const random = '8f#Kq2!zVb7&'.repeat(11);
  expect(log10Of(`${random}kQ9$wZ`)).toBeGreaterThan(log10Of(random) + 8);
  expect(log10Of('a'.repeat(250))).toBeLessThan(12);
});
test('300 characters get the verdict of the first 256 and a note', () => {
  expect(judge(estimate('a'.repeat(300), allWords))).toMatchObject({ note: 'long' });
});

const guesses: [rule: string, text: string, from: number, below: number][] = [
  ['a listed password costs its rank, however short', '12345', 0, 1.5],
  ['a listed password costs its rank, though it looks like a code', 'asd123', 2, 3.3],
  ['a popular password is listed, though it is a name', 'miguel', 2, 4],
  ['a popular password is listed, though it is a word', 'kisses', 2, 4],
  ['two listed passwords come after the list', 'qwerty123456', 2.9, 4],
  ['a listed password and a usual ending come after the list', 'asdfgh1', 2.9, 4],
  ['a listed password and a sign come after the list', '123456.', 2.9, 4],
  ['rows of keys one below the other come after the list', '123qweasdzxc', 2.9, 4],
];
for (const [rule, text, from, below] of guesses) {
  test(`${rule}: ${text}`, () => {
    expect(log10Of(text)).toBeGreaterThanOrEqual(from);
    expect(log10Of(text)).toBeLessThan(below);
  });
}

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const anyText = fc.string({
  unit: fc.oneof(codeUnit, fc.constantFrom(...'aA1@ 2024𠮷あ')),
  maxLength: 10_000,
});

test('any string up to 10,000 code units, lone surrogates included, gets a verdict and spans inside it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const verdict = judge(estimate(text, allWords));
      expect(verdict === null).toBe(text === '');
      for (const { start, end } of verdict?.reasons ?? []) {
        expect(start >= 0 && start < end && end <= 256).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

const printable = fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code));
const typed = fc.string({ unit: printable, minLength: 1, maxLength: 24 });

test('a random character more never lowers the estimate of a random text by more than 0.1', () => {
  fc.assert(
    fc.property(typed, printable, (text, character) => {
      expect(log10Of(text + character)).toBeGreaterThanOrEqual(log10Of(text) - 0.1 - 1e-9);
    }),
    { numRuns: 2_000, seed: 20260101 },
  );
});

// What only a reader who means it types: a whole word, walk or date appears with the last character.
test('the last character of a word tells', () => {
  expect(log10Of('takahash')).toBeGreaterThan(log10Of('takahashi') + 1);
});

const shorter: [rule: string, text: string, below: number][] = [
  ['seven characters are never rated 3', '8f#Kq2!', 8],
  ['eleven characters are never very strong', '8f#Kq2!zVb7', 14],
];
for (const [rule, text, below] of shorter) {
  test(rule, () => {
    expect(log10Of(text)).toBeLessThan(below);
    expect(log10Of(text)).toBeGreaterThan(below - 0.5);
    expect(log10Of(`${text}&`)).toBeGreaterThan(below);
  });
}
