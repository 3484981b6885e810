// Turns what was typed into a question of whether to match, or into errors at their fields.
// The other offers are read by the offer checker's own parser, so that both read alike.
// Must never change: what is not given is asked for, never guessed (price, cost, a fee, the other
// offers); one currency fits all; nothing throws.
import { type CountProblem, readPercent, readWhole } from '../offer/count';
import {
  type AmountText,
  type Currency,
  readAmountText,
  tidyText,
  toMinorUnits,
} from '../offer/money';
import {
  type FieldProblem,
  inOrder,
  type LineError,
  type ParsedOffer,
  parseOffer,
  type ReadLine,
} from '../offer/parse-offer';
import type { RawQuery } from '../offer/query';
import type { MatchInput } from './advise';
import {
  type IgnoredPart,
  type MatchParameter,
  type MatchQuery,
  matchParameters,
  tidyMatchQuery,
} from './query';
import { leastPrice, type Margin } from './sum';

export type MatchProblem =
  | FieldProblem
  | 'no-fee'
  | 'fee-too-high'
  | 'share-fraction'
  | 'margin-too-high'
  | 'unreachable'
  | 'floor-above-ceiling'
  | 'no-line';
export type MatchError = { parameter: MatchParameter; problem: MatchProblem };

/**
 * `empty` while the reader's own figures are not in the address, so that a form which is blank, or
 * begins with offers another page handed over, is no error.
 */
export type ParsedMatch =
  | { state: 'empty' }
  | { state: 'wrong'; errors: MatchError[]; lineErrors: LineError[] }
  | {
      state: 'read';
      input: MatchInput;
      lines: ReadLine[];
      lineErrors: LineError[];
      isFull: boolean;
      ignored: IgnoredPart[];
    };

const moneyFields = [
  'price',
  'cost',
  'fixed-fee',
  'postage',
  'margin',
  'min-price',
  'max-price',
] as const;
type MoneyField = (typeof moneyFields)[number];
const mayBeZero: readonly MoneyField[] = ['cost', 'fixed-fee', 'postage', 'margin'];

type Fail = (parameter: MatchParameter, problem: MatchProblem) => null;
type Amounts = Map<MoneyField, AmountText>;

const isShare = (text: string): boolean => tidyText(text).endsWith('%');

function readAmounts(query: MatchQuery, fail: Fail): Amounts {
  const amounts: Amounts = new Map();
  for (const name of moneyFields) {
    const text = query.typed[name]?.trim() ?? '';
    if (text === '' || (name === 'margin' && isShare(text))) continue;
    const read = readAmountText(text);
    if ('problem' in read) {
      const isTooLow = read.problem === 'negative' && !mayBeZero.includes(name);
      fail(name, isTooLow ? 'not-positive' : read.problem);
    } else if (read.value.upper !== null) fail(name, 'range');
    else amounts.set(name, read.value);
  }
  return amounts;
}

type Others = { currency: Currency } & Pick<
  Extract<ParsedOffer, { state: 'read' }>,
  'lines' | 'lineErrors' | 'isFull'
>;

// The price given here stands for none: only the lines and their currency are wanted.
function readOthers(
  query: MatchQuery,
  amounts: Amounts,
  pack: number,
  fallback: Currency,
  fail: Fail,
): Others {
  const seen = new Set(
    [...amounts.values()].map(({ currency }) => currency).filter((c) => c !== null),
  );
  const own = [...seen][0];
  const nothing = { currency: own ?? fallback, lines: [], lineErrors: [], isFull: false };
  const others = query.typed.others ?? '';
  if (others.trim() === '') {
    fail('others', seen.size > 1 ? 'mixed-currency' : 'missing');
    return nothing;
  }
  const parsed = parseOffer({ price: '1', pack: String(pack), others }, own ?? fallback);
  const isRead = parsed.state === 'read';
  if (!isRead || seen.size > 1 || (own && parsed.input.currency !== own)) {
    fail('others', 'mixed-currency');
    return nothing;
  }
  if (parsed.lines.length === 0) fail('others', 'no-line');
  const { lines, lineErrors, isFull } = parsed;
  return { currency: parsed.input.currency, lines, lineErrors, isFull };
}

function readMoney(amounts: Amounts, currency: Currency, fail: Fail) {
  return (name: MoneyField): number | null => {
    const amount = amounts.get(name);
    if (!amount) return null;
    const read = toMinorUnits(amount.digits, currency);
    if ('problem' in read) return fail(name, read.problem);
    return read.value === 0 && !mayBeZero.includes(name) ? fail(name, 'not-positive') : read.value;
  };
}

// In hundredths of a per cent: finer is a slip of the finger, and would not be exact.
function readShare(text: string): { bps: number } | { problem: CountProblem | 'share-fraction' } {
  const read = readPercent(text);
  if ('problem' in read) return read;
  const bps = Math.round(read.value * 100);
  return Math.abs(bps - read.value * 100) > 1e-6 ? { problem: 'share-fraction' } : { bps };
}

function readFee(query: MatchQuery, fail: Fail): number | null {
  const text = query.typed.fee?.trim() ?? '';
  const fixed = query.typed['fixed-fee']?.trim() ?? '';
  if (text === '') return fixed === '' ? fail('fee', 'no-fee') : 0;
  const read = readShare(text);
  if ('problem' in read) return fail('fee', read.problem);
  return read.bps >= 10_000 ? fail('fee', 'fee-too-high') : read.bps;
}

function readMargin(query: MatchQuery, amount: number | null, feeBps: number, fail: Fail): Margin {
  const text = query.typed.margin?.trim() ?? '';
  if (!isShare(text)) return { kind: 'money', amount: amount ?? 0 };
  const read = readShare(text);
  const isTooHigh =
    'bps' in read
      ? read.bps + feeBps >= 10_000
      : read.problem === 'out-of-range' && !tidyText(text).startsWith('-');
  if (isTooHigh) fail('margin', 'margin-too-high');
  else if ('problem' in read) fail('margin', read.problem);
  return { kind: 'share', bps: 'bps' in read ? read.bps : 0 };
}

const counted = {
  days: { min: 0, unit: 'days' },
  pack: { min: 1, unit: 'pieces' },
} as const;

function readCount(query: MatchQuery, name: keyof typeof counted, fail: Fail) {
  const text = query.typed[name]?.trim() ?? '';
  if (text === '') return null;
  const { min, unit } = counted[name];
  const read = readWhole(text, min, unit);
  return 'problem' in read ? fail(name, read.problem) : read.value;
}

/** Reads a query; `fallback` is the currency of a form in which no amount carries a sign. */
export function parseMatch(raw: RawQuery, fallback: Currency): ParsedMatch {
  const query = tidyMatchQuery(raw);
  const isAsked = query && (['price', 'cost'] as const).some((name) => name in query.typed);
  if (!isAsked) return { state: 'empty' };
  const errors: MatchError[] = [];
  const fail: Fail = (parameter, problem) => {
    errors.push({ parameter, problem });
    return null;
  };
  const isBlank = (name: MatchParameter) => (query.typed[name]?.trim() ?? '') === '';
  for (const name of ['price', 'cost'] as const) if (isBlank(name)) fail(name, 'missing');
  const amounts = readAmounts(query, fail);
  const days = readCount(query, 'days', fail);
  const pack = readCount(query, 'pack', fail) ?? 1;
  const others = readOthers(query, amounts, pack, fallback, fail);
  const { currency, lines, lineErrors, isFull } = others;
  const money = readMoney(amounts, currency, fail);
  const feeBps = readFee(query, fail) ?? 0;
  const [price, cost, minPrice, maxPrice] = (
    ['price', 'cost', 'min-price', 'max-price'] as const
  ).map(money);
  const terms = {
    cost: cost ?? 0,
    feeBps,
    fixedFee: money('fixed-fee') ?? 0,
    postage: money('postage') ?? 0,
    margin: readMargin(query, money('margin'), feeBps, fail),
  };
  if (minPrice && maxPrice && minPrice > maxPrice) fail('min-price', 'floor-above-ceiling');
  if (errors.length === 0 && leastPrice(terms) === Infinity) fail('margin', 'unreachable');
  if (errors.length > 0 || !price) {
    return { state: 'wrong', errors: inOrder(errors, matchParameters), lineErrors };
  }

  const { fulfilment, condition, hasRepricer, isClearance, ignored } = query;
  const input: MatchInput = {
    days,
    pack,
    ...{ currency, terms, price, fulfilment, condition, hasRepricer, isClearance },
    minPrice: minPrice ?? null,
    maxPrice: maxPrice ?? null,
    others: lines.map(({ offer }) => offer),
  };
  return { state: 'read', input, lines, lineErrors, isFull, ignored };
}
