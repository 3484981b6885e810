/**
 * Decides which digits are a telephone number, a postcode or a house number of Japan, and how many
 * of each there are: some 120,000 postcodes (Japan Post), a few area codes most people live under.
 * What is free to choose in a number stays as dear as its digits.
 */
import type { Finding } from './cover';

const mobile = /((?:0|\+81[- ]?)[5789]0[- ]?)\d{4}[- ]?\d{4}/y;
// Of Russia and Ukraine, of which the public lists are full.
const mobileAbroad = /(?:(?:\+?7|8)9|(?:\+?38|8)0)\d{9}(?!\d)/y;
const landline = /0\d{1,4}-\d{1,4}-\d{4}|0[1-9]\d{8}(?!\d)/y;
const postcode = /(〒 ?)?(\d{3})(-?)(\d{4})/y;
const number = /\d+/y;
const PER_DIGIT = 0.98;
// One or two digits stand anywhere by chance.
const FEW = 0.6;
const FILLED = 1.2;
const house = /\d{1,3}(?:-\d{1,3}){1,3}/y;

/** All of them in a text. */
export function numberShapesIn(text: string): Finding[] {
  const findings: Finding[] = [];
  const add = (start: number, length: number, log10: number, shortest = length) =>
    findings.push({
      start,
      end: start + length,
      log10,
      code: 'number-shape',
      growsFrom: start + shortest,
    });
  for (let start = 0; start < text.length; start++) {
    if (!/[0-9〒+]/.test(text[start] ?? '')) continue;
    if (/\d/.test(text[start - 1] ?? '')) continue;
    const [digits = ''] = matchAt(number, text, start) ?? [];
    if (digits !== '') add(start, digits.length, numberCost(digits), 1);
    phonesAt(text, start, add);
    postcodeAt(text, start, add);
    const [address = ''] = matchAt(house, text, start) ?? [];
    if (address === '') continue;
    const numbers = address.split('-').map(Number);
    add(
      start,
      address.length,
      numbers.reduce((sum, value) => sum + Math.log10(value + 1), 0.8),
      address.indexOf('-') + 2,
    );
  }
  return findings;
}

/** A small number filled up with zeros (007, 0001) is a small number. */
function numberCost(digits: string): number {
  const free = digits.length * PER_DIGIT + (digits.length < 3 ? FEW : 0.1);
  return digits.startsWith('00') ? Math.min(free, FILLED + Math.log10(Number(digits) + 1)) : free;
}

type Add = (start: number, length: number, log10: number) => void;

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function phonesAt(text: string, start: number, add: Add) {
  const [phone = '', first = ''] = matchAt(mobile, text, start) ?? [];
  if (phone !== '') {
    add(start, phone.length, 8.5);
    add(start, first.length, 0.5);
  }
  const [abroad = ''] = matchAt(mobileAbroad, text, start) ?? [];
  if (abroad !== '') add(start, abroad.length, 8.8);
  const [fixed = ''] = matchAt(landline, text, start) ?? [];
  if (fixed === '') return;
  add(start, fixed.length, 8.8);
  add(start, 2, 0.7);
  if (fixed.includes('-')) add(start, fixed.indexOf('-') + 1, 1.2);
}

// Without mark or hyphen only the usual endings count: up to 0099 for most of the country's codes.
function postcodeAt(text: string, start: number, add: Add) {
  const [all = '', mark = '', , hyphen = '', last = ''] = matchAt(postcode, text, start) ?? [];
  if (all === '' || /\d/.test(text[start + all.length] ?? '')) return;
  if (mark || hyphen) add(start, all.length, 5.3);
  else if (Number(last) < 100) add(start, all.length, 5.2);
}
