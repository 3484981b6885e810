import { expect, test } from '@playwright/test';
import { datesIn } from '../../../../domain/password/dates';

const whole: [rule: string, text: string, code: string][] = [
  ['year, month, day', '19850612', 'date'],
  ['with slashes', '1985/06/12', 'date'],
  ['single digits between separators', '1985-6-1', 'date'],
  ['day, month, year', '12061985', 'date'],
  ['two digits for the year', '850612', 'date'],
  ['day first, two digits for the year', '250985', 'date'],
  ['day first with hyphens', '25-09-85', 'date'],
  ['month and day', '0612', 'date'],
  ['in Japanese', '2001年9月11日', 'date'],
  ['month and day in Japanese', '9月11日', 'date'],
  ['month and day in romaji', '9gatsu11nichi', 'date'],
  ['an era by its letter', 's63.4.1', 'date'],
  ['an era without separators', 'r060401', 'date'],
  ['an era in romaji', 'showa63nen', 'year'],
  ['the first year of an era', '令和元年5月1日', 'date'],
  ['year and month', '198506', 'date'],
  ['a year', '1985', 'year'],
  ['a year in Japanese', '1985年', 'year'],
  ['an era year in kanji', '平成29年', 'year'],
  ['an era year in kanji numerals', '昭和六十年', 'year'],
  ['an era date in kanji numerals', '平成二十三年三月十一日', 'date'],
  ['a year begun', '199', 'year'],
];
for (const [rule, text, code] of whole) {
  test(`a date: ${rule}`, () => {
    const found = datesIn(text).filter(({ start, end }) => start === 0 && end === text.length);
    expect(found.map((finding) => finding.code)).toContain(code);
    // No date lies farther than a million guesses.
    expect(Math.min(...found.map(({ log10 }) => log10))).toBeLessThan(6);
  });
}

for (const text of ['19851340', '1313', '3199', 's65.4.1', 'h32', '平成0年', '昭和七十年', 'abc']) {
  test(`no date: ${text}`, () => {
    expect(datesIn(text).filter(({ start, end }) => start === 0 && end === text.length)).toEqual(
      [],
    );
  });
}
