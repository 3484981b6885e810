/**
 * Decides what counts as a date or a year and how many there are to try: western and Japanese eras
 * (S63.4.1, R060401, showa63nen, 令和元年5月1日), written any usual way. A guesser tries the years
 * around the present first (as zxcvbn does), but the present is a number here: estimates must not
 * change with the day.
 */
import type { Finding } from './cover';

const PRESENT = 2026;
const NEAREST_YEARS = 20;
const DAYS = Math.log10(365);
const WRITTEN_OUT = 0.5;
const YEAR_FORM = 0.2;

const eras: [name: RegExp, first: number, years: number][] = [
  [/^(明治|meizi|meiji|m)$/, 1868, 45],
  [/^(大正|taisho|taisyo|taishou|taisyou|t)$/, 1912, 15],
  [/^(昭和|showa|syowa|shouwa|syouwa|s)$/, 1926, 64],
  [/^(平成|heisei|h)$/, 1989, 31],
  [/^(令和|reiwa|r)$/, 2019, 22],
];
const ERA =
  '(明治|大正|昭和|平成|令和|mei[jz]i|tai(?:sh|sy)ou?|(?:sh|sy)ou?wa|heisei|reiwa|[mtshr])';
const NEXT = '(?:nen|年|[-./_ ])';
const MONTH_END = '(?:gatsu|gatu|月|[-./_ ])';
const DAY_END = '(?:nichi|niti|日)?';

const COUNT = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const eraDate = new RegExp(
  `${ERA}[. ]?(${COUNT}|元|gan)${NEXT}(${COUNT})${MONTH_END}(${COUNT})${DAY_END}`,
  'y',
);
const eraDigits = new RegExp(`${ERA}(\\d\\d)(\\d\\d)(\\d\\d)`, 'y');
const eraMonth = new RegExp(`${ERA}(${COUNT}|元|gan)${NEXT}(${COUNT})${MONTH_END}?`, 'y');
const eraYear = new RegExp(`${ERA}(${COUNT}|元|gan)(?:nen|年|nendo|年度)?`, 'y');
const yearFirst = /((?:19|20)\d\d)([-./_ ]?)(\d\d)\2(\d\d)/y;
const yearFirstLoose =
  /((?:19|20)?\d\d)([-./_ 年]|nen)(\d{1,2})([-./_ 月]|gatsu|gatu)(\d{1,2})(?:日|nichi)?/y;
const yearLast = /(\d\d?)([-./_ ]?)(\d\d?)\2((?:19|20)\d\d)/y;
const shortYear = /(\d\d)(\d\d)(\d\d)/y;
const shortYearLast = /(\d\d)([-./]?)(\d\d)\2(\d\d)/y;
const yearMonth = /((?:19|20)\d\d)(?:[-./年]|nen)?(\d\d|\d(?=月|gatsu))(?:月|gatsu)?/y;
const monthDay = /(\d\d?)([-./月]|gatsu|gatu|)(\d\d?)(?:日|nichi)?/y;
const year = /((?:19|20)\d\d)(?:年|nen)?/y;

// At the end of a text: whoever guesses the year has guessed it.
const yearBegun = /(?:19|20)\d?$/y;

const NUMERALS = '〇一二三四五六七八九';

/** 12 of '12' and of 十二; 0 of nothing. */
function countOf(text = ''): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const tensCount = text.includes('十') ? Math.max(1, NUMERALS.indexOf(tens || '一')) : 0;
  return tensCount * 10 + Math.max(0, NUMERALS.indexOf(ones || '〇'));
}

const isMonth = (text: string | undefined) => countOf(text) >= 1 && countOf(text) <= 12;
const isDay = (text: string | undefined) => countOf(text) >= 1 && countOf(text) <= 31;
const yearsTo = (value: number) => Math.log10(Math.max(Math.abs(value - PRESENT), NEAREST_YEARS));
const fullYear = (text: string) => {
  const value = Number(text);
  if (text.length === 4) return value;
  return value > PRESENT % 100 ? 1900 + value : 2000 + value;
};

/** All dates and years written in a text. */
export function datesIn(text: string): Finding[] {
  const findings: Finding[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!/[0-9mtshr明大昭平令]/.test(text[start] ?? '')) continue;
    erasAt(text, start, findings);
    if (/\d/.test(text[start] ?? '')) westernAt(text, start, findings);
  }
  return findings;
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

// Null where the era has no such year.
function eraYearsTo(name: string, count: string): number | null {
  const era = eras.find(([names]) => names.test(name));
  const number = /元|gan/.test(count) ? 1 : countOf(count);
  if (!era || number < 1 || number > era[2]) return null;
  return yearsTo(era[1] + number - 1) + (name.length > 1 && /\w/.test(name) ? 0.2 : 0);
}

function erasAt(text: string, start: number, into: Finding[]) {
  for (const pattern of [eraDate, eraDigits]) {
    const [all = '', name = '', count = '', month, day] = matchAt(pattern, text, start) ?? [];
    const years = all && isMonth(month) && isDay(day) ? eraYearsTo(name, count) : null;
    if (years === null) continue;
    into.push({ start, end: start + all.length, log10: years + DAYS + WRITTEN_OUT, code: 'date' });
  }
  const [monthly = '', name = '', count = '', month] = matchAt(eraMonth, text, start) ?? [];
  const years = monthly && isMonth(month) ? eraYearsTo(name, count) : null;
  if (years !== null) {
    into.push({
      start,
      end: start + monthly.length,
      log10: years + 1.08 + WRITTEN_OUT,
      code: 'date',
    });
  }
  const [yearly = '', era = '', number = ''] = matchAt(eraYear, text, start) ?? [];
  const some = yearly ? eraYearsTo(era, number) : null;
  if (some === null) return;
  into.push({ start, end: start + yearly.length, log10: some + WRITTEN_OUT + 0.3, code: 'year' });
}

function westernAt(text: string, start: number, into: Finding[]) {
  const add = (all: string, log10: number, code: 'date' | 'year' = 'date') =>
    into.push({ start, end: start + all.length, log10, code });
  for (const pattern of [yearFirst, yearFirstLoose]) {
    const [all, y = '', separator = '', month, ...rest] = matchAt(pattern, text, start) ?? [];
    const day = rest[rest.length - 1];
    if (all && isMonth(month) && isDay(day)) {
      add(all, yearsTo(fullYear(y)) + DAYS + (separator ? WRITTEN_OUT : 0));
    }
  }
  const [last, first, separator = '', second, y = ''] = matchAt(yearLast, text, start) ?? [];
  if (last && ((isMonth(first) && isDay(second)) || (isDay(first) && isMonth(second)))) {
    add(last, yearsTo(fullYear(y)) + DAYS + 0.3 + (separator ? WRITTEN_OUT : 0));
  }
  const [short, sy = '', month, day] = matchAt(shortYear, text, start) ?? [];
  if (short && isMonth(month) && isDay(day)) add(short, yearsTo(fullYear(sy)) + DAYS + 0.1);
  // Day first as most of the world writes it, or month first.
  const [lastShort, d1, between_ = '', d2, ly = ''] = matchAt(shortYearLast, text, start) ?? [];
  if (lastShort && ((isMonth(d1) && isDay(d2)) || (isDay(d1) && isMonth(d2))))
    add(lastShort, yearsTo(fullYear(ly)) + DAYS + 0.4 + (between_ ? WRITTEN_OUT : 0));
  const [monthly, my = '', m] = matchAt(yearMonth, text, start) ?? [];
  if (monthly && isMonth(m)) add(monthly, yearsTo(fullYear(my)) + 1.08 + YEAR_FORM);
  const [daily, dm = '', between = '', d = ''] = matchAt(monthDay, text, start) ?? [];
  if (daily && isMonth(dm) && isDay(d) && (between !== '' || (dm.length === 2 && d.length === 2))) {
    add(daily, DAYS + (between ? 0.6 : 0));
  }
  const [yearly, only = ''] = matchAt(year, text, start) ?? [];
  if (yearly && fullYear(only) < 2040)
    into.push({
      start,
      end: start + yearly.length,
      log10: yearsTo(fullYear(only)) + YEAR_FORM,
      code: 'year',
      growsFrom: start + 2,
    });
  const [unfinished = ''] = matchAt(yearBegun, text, start) ?? [];
  if (unfinished) add(unfinished, yearsTo(PRESENT) + YEAR_FORM, 'year');
}
