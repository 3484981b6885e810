import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { loadCheck } from '../../../../components/password-meter/dictionaries';
import { type Check, estimate } from '../../../../domain/password/estimate';
import { judge } from '../../../../domain/password/verdict';

// The real word lists: a wrong key or a renamed pattern of the library must show here.
const loading = loadCheck();

const findings: [rule: string, text: string, reasons: string[]][] = [
  ['a leaked password', 'dragonball', ['common-password 0-10', 'short 0-10']],
  [
    'a leaked password in full-width letters',
    'ｐａｓｓｗｏｒｄ',
    ['common-password 0-8', 'short 0-8'],
  ],
  ['a Japanese name and a year', 'takahashi1987', ['name 0-9', 'year 9-13']],
  ['a date with separators', 'x1987-04-12qv', ['date 1-11']],
  ['a walk over the keyboard', 'zsxdcfvgbhnjmk', ['keyboard 0-14']],
  ['letters in order', 'cdefghijklmnop', ['sequence 0-14']],
  ['one piece again and again', 'kuvkuvkuvkuv', ['repeat 0-12']],
  ['a leaked password with look-alike characters', 'p@$$w0rd', ['lookalike 0-8', 'short 0-8']],
  ['a leaked password backwards', 'drowssap', ['reversed 0-8', 'short 0-8']],
  ['a sequence behind a character of two code units', '𠮷cdefghijklmnop', ['sequence 1-15']],
];

for (const [rule, text, reasons] of findings) {
  test(`${rule} is found where it stands`, async () => {
    const verdict = judge(estimate(text, await loading));
    const found = verdict?.reasons.map(({ code, start, end }) => `${code} ${start}-${end}`);
    expect(found).toEqual(reasons);
  });
}

test('twelve random characters are strong', async () => {
  expect(judge(estimate('vK8#mQ2x!Zr5', await loading))).toMatchObject({
    score: 4,
    band: 'strong',
    reasons: [],
    next: 'use-once',
  });
});

test('what the reader told us about themselves has a code of its own', () => {
  const check: Check = () => ({
    guessesLog10: 1,
    sequence: [
      { pattern: 'dictionary', i: 0, j: 3, guessesLog10: 0, dictionaryName: 'userInputs' },
    ],
  });
  expect(estimate('shop', check).patterns[0]?.code).toBe('user-input');
});

test('positions never lie outside the text', () => {
  const check: Check = () => ({ guessesLog10: 1, sequence: [{ pattern: 'repeat', i: 1, j: 9 }] });
  expect(estimate('İİ', check).patterns).toEqual([
    { code: 'repeat', start: 1, end: 2, guessesLog10: 0 },
  ]);
});

test('300 characters get the verdict of the first 256 and a note', async () => {
  const verdict = judge(estimate('a'.repeat(300), await loading));
  expect(verdict).toMatchObject({
    note: 'long',
    reasons: [{ code: 'repeat', start: 0, end: 256 }],
  });
});

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const anyText = fc.string({
  unit: fc.oneof(codeUnit, fc.constantFrom(...'aA1@ 2024𠮷あ')),
  maxLength: 10_000,
});

test('any string up to 10,000 code units, lone surrogates included, never throws', async () => {
  test.slow();
  const check = await loading;
  fc.assert(
    fc.property(anyText, (text) => {
      const verdict = judge(estimate(text, check));
      expect(verdict === null).toBe(text === '');
      for (const { start, end } of verdict?.reasons ?? []) {
        expect(start >= 0 && start < end && end <= 256).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
