// Turns the query of the claim clock's address into dates, or into errors at their fields.
// Must never change: parameter names, that of a repeated parameter the first counts, that a day
// which does not exist is an error and never the next one, and that nothing throws.
import type { RawQuery } from '../offer/query';
import type { ClaimQuestion } from './clock';
import { type IsoDate, readDate } from './date';

export const marketplaces = ['amazon.co.jp', 'amazon.com'] as const;
export type Marketplace = (typeof marketplaces)[number];

/** Every parameter, in the order of the form. */
const claimParameters = ['marketplace', 'promised', 'latest', 'written'] as const;
export type ClaimParameter = (typeof claimParameters)[number];
export type ClaimDate = Exclude<ClaimParameter, 'marketplace'>;
export type ClaimTyped = Partial<Record<ClaimParameter, string>>;

export type ClaimProblem =
  | 'missing'
  | 'no-date'
  | 'too-early'
  | 'too-late'
  | 'before-promised'
  | 'in-future';
export type ClaimError = { parameter: ClaimDate; problem: ClaimProblem };

/** `empty` when no date is in the address, so that a blank form is no error. */
export type ParsedClaim =
  | { state: 'empty' }
  | { state: 'wrong'; errors: ClaimError[] }
  | { state: 'read'; question: ClaimQuestion };

const EARLIEST = '2000-01-01';

/** What was typed at each parameter, unchanged, so that a form can show it again. */
export function claimTyped(raw: RawQuery): ClaimTyped {
  const typed: ClaimTyped = {};
  for (const name of claimParameters) {
    const [first] = [raw[name] ?? []].flat();
    if (first !== undefined) typed[name] = first;
  }
  return typed;
}

/** The marketplace asked about; any other word counts as `fallback`. */
export function marketplaceOf(typed: ClaimTyped, fallback: Marketplace): Marketplace {
  return marketplaces.find((name) => name === typed.marketplace?.trim()) ?? fallback;
}

function problemOf(date: IsoDate, name: ClaimDate, today: IsoDate): ClaimProblem | null {
  if (date < EARLIEST) return 'too-early';
  if (name === 'written' && date > today) return 'in-future';
  // As texts: a 29 February that next year has not still stands between its neighbours.
  const nextYear = `${Number(today.slice(0, 4)) + 1}`.padStart(4, '0') + today.slice(4);
  return date > nextYear ? 'too-late' : null;
}

/** Reads what was typed, seen from `today`; only the promised date has to be there. */
export function parseClaim(typed: ClaimTyped, today: IsoDate): ParsedClaim {
  const names = ['promised', 'latest', 'written'] as const;
  if (names.every((name) => typed[name] === undefined)) return { state: 'empty' };
  const errors: ClaimError[] = [];
  const [promised = null, latest = null, written = null] = names.map((parameter) => {
    const text = typed[parameter]?.trim() ?? '';
    const date = readDate(text);
    const problem =
      text === ''
        ? parameter === 'promised' && 'missing'
        : date === null
          ? 'no-date'
          : problemOf(date, parameter, today);
    if (problem) errors.push({ parameter, problem });
    return problem ? null : date;
  });
  if (promised && latest && latest < promised) {
    errors.push({ parameter: 'latest', problem: 'before-promised' });
  }
  if (errors.length > 0 || !promised) return { state: 'wrong', errors };
  return { state: 'read', question: { promised, latest, written } };
}
