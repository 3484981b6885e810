// Turns what was typed into an offer, or into errors at the fields they belong to.
// An optional field that cannot be read is an error, a bad line of the others costs only that
// line, and one currency has to fit all: a mixture is refused, as no rate is known here.
// Must never change: the 50-line limit, blank meaning "not known", and that nothing throws.
import { type CountProblem, readPercent, readWhole } from './count';
import { splitPrices } from './line-of-prices';
import {
  type AmountText,
  type Currency,
  type MoneyProblem,
  type Read,
  readAmountText,
  toMinorUnits,
} from './money';
import type { Comparable, OfferInput } from './offer';
import { type LineParts, type LineProblem, readLineParts, toComparable } from './offer-line';
import { isPanel, type PanelOffer, readPanel } from './offer-panel';
import {
  type Ignored,
  type Parameter,
  parameters,
  type RawQuery,
  type TypedValues,
  tidyQuery,
} from './query';

export type FieldProblem =
  | MoneyProblem
  | CountProblem
  | 'missing'
  | 'not-positive'
  | 'mixed-currency';
export type FieldError = { parameter: Parameter; problem: FieldProblem };

/**
 * An offer of the others as typed; `line` counts from 1 and counts blank lines too, and several
 * prices on one line share its number. An offer of a copied panel carries what the panel said
 * instead of its text, which holds names.
 */
export type ReadLine = { line: number; text: string; offer: Comparable; panel?: PanelOffer };
export type LineError = { line: number; text: string; problem: LineProblem };

/** `empty` when the address says nothing to us at all, so that a blank form is no error. */
export type ParsedOffer =
  | { state: 'empty' }
  | { state: 'wrong'; errors: FieldError[] }
  | {
      state: 'read';
      input: OfferInput;
      lines: ReadLine[];
      lineErrors: LineError[];
      /** The list is as long as the form lets it be, so its end may be missing. */
      isFull: boolean;
      /** Lines of a copied panel that said nothing of use. */
      unread: number[];
      ignored: Ignored[];
    };

/** So many of the other offers are read. */
export const MAX_LINES = 50;
/** So many characters a list may have: at nine bytes each in an address, what the server takes. */
export const MAX_OTHERS_LENGTH = 7000;

const moneyFields = ['price', 'shipping', 'usual', 'list'] as const;
type MoneyField = (typeof moneyFields)[number];

type Fail = (parameter: Parameter, problem: FieldProblem) => null;
type Piece = { text: string; parts: LineParts; panel?: PanelOffer };
// All the offers of a line, or why none of them counts.
type LineText = { line: number; text: string; pieces: Read<Piece[], LineProblem> };
type Others = { texts: LineText[]; unread: number[] };

const tooMany = { problem: 'too-many' } as const;

// All offers of a panel are of the page's own article, so of as many pieces as the one in question.
function readPasted(pasted: readonly { line: number; text: string }[], ownPack: number): Others {
  const { offers, errors, unread } = readPanel(pasted);
  const texts = offers.map((panel, index): LineText => {
    const { lines, ...said } = panel;
    const { condition, pack } = said;
    const parts = { ...said, condition: condition ?? 'new', pack: pack ?? ownPack };
    const pieces = index < MAX_LINES ? { value: [{ text: '', parts, panel }] } : tooMany;
    return { line: lines[0] ?? 1, text: '', pieces };
  });
  const wrong = errors.map(({ problem, ...line }) => ({ ...line, pieces: { problem } }));
  return { texts: [...texts, ...wrong].sort((a, b) => a.line - b.line), unread };
}

function readPieces(line: string): Read<Piece[], LineProblem> {
  const pieces: Piece[] = [];
  for (const text of splitPrices(line) ?? [line]) {
    const parts = readLineParts(text);
    if ('problem' in parts) return parts;
    pieces.push({ text, parts: parts.value });
  }
  return { value: pieces };
}

function readOthers(others: string, ownPack: number): Others {
  const pasted = others
    .split(/\r\n|\r|\n/)
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '');
  if (isPanel(pasted)) return readPasted(pasted, ownPack);
  let room = MAX_LINES;
  const texts = pasted.map(({ line, text }): LineText => {
    const pieces = room > 0 ? readPieces(text) : tooMany;
    room -= 'value' in pieces ? pieces.value.length : 1;
    return { line, text, pieces: room < 0 ? tooMany : pieces };
  });
  return { texts, unread: [] };
}

function readAmounts(typed: TypedValues, fail: Fail): Map<MoneyField, AmountText> {
  const amounts = new Map<MoneyField, AmountText>();
  for (const name of moneyFields) {
    const text = typed[name]?.trim() ?? '';
    if (text === '') continue;
    const read = readAmountText(text);
    if ('problem' in read) {
      const isTooLow = read.problem === 'negative' && name !== 'shipping';
      fail(name, isTooLow ? 'not-positive' : read.problem);
    } else if (read.value.upper !== null) fail(name, 'range');
    else amounts.set(name, read.value);
  }
  return amounts;
}

// A bare number takes the currency the others are written in, wherever in the form they stand.
function settleCurrency(
  amounts: Map<MoneyField, AmountText>,
  lines: readonly LineText[],
  fallback: Currency,
  fail: Fail,
): Currency {
  const inLines = lines
    .flatMap(({ pieces }) => ('value' in pieces ? pieces.value : []))
    .flatMap(({ parts }) => [parts.price.currency, parts.postage?.currency ?? null]);
  const inFields = [...amounts.values()].map(({ currency }) => currency);
  const seen = new Set([...inLines, ...inFields].filter((currency) => currency !== null));
  if (seen.size > 1) fail('others', 'mixed-currency');
  return [...seen][0] ?? fallback;
}

function readMoneyFields(
  amounts: Map<MoneyField, AmountText>,
  currency: Currency,
  fail: Fail,
): Record<MoneyField, number | null> {
  const value = (name: MoneyField): number | null => {
    const amount = amounts.get(name);
    if (!amount) return null;
    const read = toMinorUnits(amount.digits, currency);
    if ('problem' in read) return fail(name, read.problem);
    return read.value === 0 && name !== 'shipping' ? fail(name, 'not-positive') : read.value;
  };
  return {
    price: value('price'),
    shipping: value('shipping'),
    usual: value('usual'),
    list: value('list'),
  };
}

function readCounts(typed: TypedValues, fail: Fail) {
  const count = (
    name: 'pack' | 'ratings' | 'positive' | 'last-rating' | 'delivery',
    read: (text: string) => Read<number, CountProblem>,
  ): number | null => {
    const text = typed[name]?.trim() ?? '';
    if (text === '') return null;
    const result = read(text);
    return 'problem' in result ? fail(name, result.problem) : result.value;
  };
  return {
    pack: count('pack', (text) => readWhole(text, 1, 'pieces')) ?? 1,
    ratings: count('ratings', (text) => readWhole(text, 0, 'ratings')),
    positive: count('positive', readPercent),
    lastRating: count('last-rating', (text) => readWhole(text, 0, 'months')),
    delivery: count('delivery', (text) => readWhole(text, 0, 'days')),
  };
}

function comparePieces(
  line: number,
  pieces: readonly Piece[],
  currency: Currency,
): Read<ReadLine[], LineProblem> {
  const lines: ReadLine[] = [];
  for (const { text, parts, panel } of pieces) {
    const offer = toComparable(parts, currency);
    if ('problem' in offer) return offer;
    lines.push({ line, text, offer: offer.value, ...(panel && { panel }) });
  }
  return { value: lines };
}

function compareLines(texts: readonly LineText[], currency: Currency) {
  const lines: ReadLine[] = [];
  const lineErrors: LineError[] = [];
  for (const { line, text, pieces } of texts) {
    const read = 'value' in pieces ? comparePieces(line, pieces.value, currency) : pieces;
    if ('problem' in read) lineErrors.push({ line, text, problem: read.problem });
    else lines.push(...read.value);
  }
  return { lines, lineErrors };
}

/** A list of what is wrong, sorted like the form it leads to. */
export function inOrder<E extends { parameter: string }>(
  errors: readonly E[],
  parameters: readonly E['parameter'][],
): E[] {
  const place = ({ parameter }: E) => parameters.indexOf(parameter);
  return errors.toSorted((a, b) => place(a) - place(b));
}

/** Reads a query; `fallback` is the currency of a form in which no amount carries a sign. */
export function parseOffer(raw: RawQuery, fallback: Currency): ParsedOffer {
  const query = tidyQuery(raw);
  if (!query) return { state: 'empty' };
  const errors: FieldError[] = [];
  const fail: Fail = (parameter, problem) => {
    errors.push({ parameter, problem });
    return null;
  };
  const counts = readCounts(query.typed, fail);
  const { texts, unread } = readOthers(query.typed.others ?? '', counts.pack);
  const amounts = readAmounts(query.typed, fail);
  const currency = settleCurrency(amounts, texts, fallback, fail);
  const money = readMoneyFields(amounts, currency, fail);
  if ((query.typed.price ?? '').trim() === '') fail('price', 'missing');
  if (errors.length > 0 || money.price === null) {
    return { state: 'wrong', errors: inOrder(errors, parameters) };
  }

  const { lines, lineErrors } = compareLines(texts, currency);
  const input: OfferInput = {
    ...money,
    ...counts,
    price: money.price,
    shipping: money.shipping ?? 0,
    currency,
    fulfilment: query.fulfilment,
    condition: query.condition ?? 'new',
    sellerInfo: query.sellerInfo,
    signs: query.signs,
    others: lines.map(({ offer }) => offer),
  };
  const isFull = (query.typed.others ?? '').replaceAll('\r\n', '\n').length >= MAX_OTHERS_LENGTH;
  return { state: 'read', input, lines, lineErrors, isFull, unread, ignored: query.ignored };
}
