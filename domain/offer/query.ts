// The raw query of an address, made harmless: first values, known words, the rest named.
// Must never change: parameter names, that of a repeated parameter the first counts, and that
// what is not understood is named instead of dropped in silence.
import {
  type Condition,
  conditions,
  type Fulfilment,
  fulfilments,
  type SellerInfo,
  type Sign,
  sellerInfos,
  signs,
} from './offer';

/** As a web framework hands a query over; repeated parameters are arrays. */
export type RawQuery = Readonly<Record<string, string | string[] | undefined>>;

/** Every parameter, in the order of the form. */
export const parameters = [
  'price',
  'shipping',
  'fulfilment',
  'others',
  'condition',
  'pack',
  'usual',
  'list',
  'ratings',
  'positive',
  'last-rating',
  'delivery',
  'seller-info',
  'sign',
] as const;
export type Parameter = (typeof parameters)[number];

/** What was typed at each parameter but `sign`, unchanged, so that a form can show it again. */
export type TypedValues = Partial<Record<Exclude<Parameter, 'sign'>, string>>;

/** Something in the address that took no part in the judgement; texts are cut to 40 characters. */
export type Ignored = {
  parameter: string;
  value: string | null;
  reason: 'unknown-parameter' | 'unknown-value' | 'repeated';
};

/** The query in known words; a choice that is absent, blank or unknown is null. */
type TidyQuery = {
  typed: TypedValues;
  fulfilment: Fulfilment | null;
  condition: Condition | null;
  sellerInfo: SellerInfo | null;
  signs: Sign[];
  ignored: Ignored[];
};

const MAX_ECHO = 40;

function isOneOf<T extends string>(value: string, list: readonly T[]): value is T {
  return (list as readonly string[]).includes(value);
}

function cut(text: string): string {
  return Array.from(text.slice(0, MAX_ECHO * 2))
    .slice(0, MAX_ECHO)
    .join('');
}

function valuesOf(value: string | string[] | undefined): string[] {
  return [value ?? []].flat().filter((text) => typeof text === 'string');
}

/** Sorts a query into what we know and what we do not; null when it holds no parameter of ours. */
export function tidyQuery(raw: RawQuery): TidyQuery | null {
  const typed: TypedValues = {};
  const ignored: Ignored[] = [];
  const found = new Set<Sign>();
  const put = (parameter: string, value: string | null, reason: Ignored['reason']) =>
    ignored.push({ parameter: cut(parameter), value: value === null ? null : cut(value), reason });

  let isOurs = false;
  for (const [name, value] of Object.entries(raw)) {
    const values = valuesOf(value);
    if (!isOneOf(name, parameters)) {
      put(name, null, 'unknown-parameter');
      continue;
    }
    isOurs ||= values.length > 0;
    if (name !== 'sign') {
      if (values[0] !== undefined) typed[name] = values[0];
      if (values.length > 1) put(name, null, 'repeated');
      continue;
    }
    for (const sign of values) {
      if (isOneOf(sign, signs)) found.add(sign);
      else if (sign.trim() !== '') put(name, sign, 'unknown-value');
    }
  }
  if (!isOurs) return null;

  const choice = <T extends string>(
    name: 'fulfilment' | 'condition' | 'seller-info',
    list: readonly T[],
  ) => {
    const value = typed[name]?.trim() ?? '';
    if (isOneOf(value, list)) return value;
    if (value !== '') put(name, value, 'unknown-value');
    return null;
  };
  return {
    typed,
    fulfilment: choice('fulfilment', fulfilments),
    condition: choice('condition', conditions),
    sellerInfo: choice('seller-info', sellerInfos),
    signs: signs.filter((sign) => found.has(sign)),
    ignored,
  };
}
