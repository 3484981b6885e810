// The raw query of the match tool's address, made harmless: first values, known words, the rest
// named. Must never change: parameter names, and that of a repeated parameter the first counts.
import { type Condition, conditions, type Fulfilment } from '../offer/offer';
import type { RawQuery } from '../offer/query';

/** Every parameter, in the order of the form. */
export const matchParameters = [
  'price',
  'cost',
  'fee',
  'fixed-fee',
  'postage',
  'margin',
  'days',
  'fulfilment',
  'others',
  'condition',
  'pack',
  'min-price',
  'max-price',
  'repricer',
  'clearance',
] as const;
export type MatchParameter = (typeof matchParameters)[number];

/** What was typed at each parameter, unchanged, so that a form can show it again. */
export type MatchTyped = Partial<Record<MatchParameter, string>>;

/** How the reader ships: the marketplace itself asks no such question. */
export const ownFulfilments = ['fba', 'merchant'] as const satisfies readonly Fulfilment[];
export type OwnFulfilment = (typeof ownFulfilments)[number];

/** A part of the address that took no part; cut to 40 characters, the value null if it is the name. */
export type IgnoredPart = { parameter: string; value: string | null };

export type MatchQuery = {
  typed: MatchTyped;
  fulfilment: OwnFulfilment | null;
  condition: Condition;
  hasRepricer: boolean;
  isClearance: boolean;
  ignored: IgnoredPart[];
};

const MAX_ECHO = 40;
const TICKED = ['yes'] as const;

const cut = (text: string): string =>
  Array.from(text.slice(0, 2 * MAX_ECHO))
    .slice(0, MAX_ECHO)
    .join('');

function isOneOf<T extends string>(value: string, list: readonly T[]): value is T {
  return (list as readonly string[]).includes(value);
}

/** Sorts a query into what we know and what we do not; null when it holds no parameter of ours. */
export function tidyMatchQuery(raw: RawQuery): MatchQuery | null {
  const typed: MatchTyped = {};
  const ignored: IgnoredPart[] = [];
  for (const [name, value] of Object.entries(raw)) {
    const [first, ...more] = [value ?? []].flat();
    if (!isOneOf(name, matchParameters)) ignored.push({ parameter: cut(name), value: null });
    else if (first !== undefined) typed[name] = first;
    if (isOneOf(name, matchParameters) && more.length > 0) {
      ignored.push({ parameter: name, value: cut(more[0] ?? '') });
    }
  }
  if (Object.keys(typed).length === 0) return null;

  const choice = <T extends string>(parameter: MatchParameter, list: readonly T[]): T | null => {
    const value = typed[parameter]?.trim() ?? '';
    if (isOneOf(value, list)) return value;
    if (value !== '') ignored.push({ parameter, value: cut(value) });
    return null;
  };
  return {
    typed,
    fulfilment: choice('fulfilment', ownFulfilments),
    condition: choice('condition', conditions) ?? 'new',
    hasRepricer: choice('repricer', TICKED) !== null,
    isClearance: choice('clearance', TICKED) !== null,
    ignored,
  };
}
