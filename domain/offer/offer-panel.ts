// Groups the lines somebody copied from the marketplace's offer panel into offers.
// A price opens an offer; what follows belongs to it until the next price. The grade stands
// above the price on some panels and below it on others, which the whole text has to tell.
// Must never change: a field is right or blank, an amount that could be anything is shown back
// as a line that was not read, and no name is kept.
import type { AmountText } from './money';
import type { Condition, Fulfilment } from './offer';
import type { LineProblem } from './offer-line';
import { type PanelLine, type Party, partyOf, readPanelLine } from './panel-line';

/** A line of what was pasted; `line` counts from 1. */
export type PastedLine = { line: number; text: string };

/** An offer of the panel; null is what the panel does not say. `lines` are those it came from. */
export type PanelOffer = {
  lines: number[];
  price: AmountText;
  postage: AmountText | null;
  condition: Condition | null;
  fulfilment: Fulfilment | null;
  ratings: number | null;
  pack: number | null;
  /** Share of positive ratings in per cent. */
  positive: number | null;
};

export type PanelError = PastedLine & { problem: LineProblem };

/** `unread` are the numbers of lines that said nothing to us. */
export type Panel = { offers: PanelOffer[]; errors: PanelError[]; unread: number[] };

type Token = PanelLine & { lines: number[]; text: string };
type Draft = PanelLine & { lines: number[]; text: string; facts: number };

const SIGN_ALONE = /^(?:[￥¥\\＄$€]|US\$)$/;
const CENTS_APART = /^(?:US)?[$＄]\s?\d[\d,]*\.?$/;
// No line of the one-line format says any of this, and hardly a panel says nothing of it.
const strong =
  /^\s*(?:出荷元|発送元|販売元|ships? from|sold by|dispatche[sd] from|shipper|カートに入れる|add to (?:cart|basket)|(?:\S+ )?\d+月\d+日.*お届け)|out of 5 stars|5つ星のうち|過去 ?12 ?か月|positive over (?:the )?(?:last|past)/i;

/** Whether a text is a copied panel rather than one offer a line. */
export function isPanel(lines: readonly PastedLine[]): boolean {
  if (lines.some(({ text }) => strong.test(text))) return true;
  const apart = lines.filter(({ text }) => {
    const said = readPanelLine(text);
    return !said?.price && (said?.condition || (said?.postage && !/^\s*[+＋]/.test(text)));
  });
  return apart.length >= 2;
}

// Copied from a table, an offer is one line with tabs between its cells.
const cellsOf = ({ line, text }: PastedLine): PastedLine[] =>
  text.split(/\t+/).map((cell) => ({ line, text: cell.trim() }));

// A price is drawn in pieces, and copying can put each on a line of its own.
function joinPieces(lines: readonly PastedLine[]): Token[] {
  const joined: Token[] = [];
  for (const { line, text } of lines.flatMap(cellsOf)) {
    const last = joined.at(-1);
    if (last && SIGN_ALONE.test(last.text) && /^\d[\d.,]*$/.test(text)) last.text += text;
    else if (last && CENTS_APART.test(last.text) && /^\d\d$/.test(text)) {
      last.text = `${last.text.replace(/\.$/, '')}.${text}`;
    } else {
      joined.push({ lines: [line], text });
      continue;
    }
    last.lines.push(line);
  }
  return joined;
}

// The line after a bare label is a name, whatever it looks like.
function readTokens(lines: readonly PastedLine[]): Token[] {
  let label: PanelLine['label'];
  return joinPieces(lines).map((token) => {
    if (label === undefined) {
      const said = readPanelLine(token.text);
      label = said?.label;
      return { ...token, ...said };
    }
    const party = partyOf(token.text);
    const named = {
      shipper: { shipper: party },
      seller: { seller: party },
      both: { shipper: party, seller: party },
    }[label];
    const rated = readPanelLine(token.text);
    label = undefined;
    return { ...token, ratings: rated?.ratings, positive: rated?.positive, ...named };
  });
}

const isSaid = ({ lines, text, ...said }: Token): boolean =>
  Object.values(said).some((value) => value !== undefined);

// On a panel with the grade above the price every grade is followed by a price.
function isGradeFirst(said: readonly Token[]): boolean {
  const start = Math.max(0, said.findIndex(({ price }) => price) - 1);
  const at = said.flatMap(({ condition }, index) => (condition && index >= start ? [index] : []));
  return at.length > 0 && at.every((index) => said[index + 1]?.price !== undefined);
}

function isRepeated(draft: Draft | undefined, { price, postage }: Token): boolean {
  if (!draft?.price || !price || draft.facts > 0 || postage) return false;
  if ('problem' in draft.price || 'problem' in price) return false;
  return draft.price.value.digits === price.value.digits;
}

const fields = [
  'postage',
  'condition',
  'fulfilment',
  'shipper',
  'seller',
  'ratings',
  'pack',
  'positive',
] as const;

// What is said twice and differently about an offer is said by nobody: the first stands.
function addTo(draft: Draft, token: Token): void {
  for (const field of fields) {
    if (token[field] === undefined || draft[field] !== undefined) continue;
    Object.assign(draft, { [field]: token[field] });
    draft.facts += 1;
  }
  draft.lines.push(...token.lines);
}

function gather(said: readonly Token[]): Draft[] {
  const gradeFirst = isGradeFirst(said);
  const drafts: Draft[] = [];
  let above: Token | null = null;
  for (const token of said) {
    const last = drafts.at(-1);
    if (token.condition && !token.price && gradeFirst) above = token;
    else if (token.price === undefined) {
      if (last) addTo(last, token);
    } else if (last && isRepeated(last, token)) last.lines.push(...token.lines);
    else {
      const draft: Draft = { lines: [], text: token.text, price: token.price, facts: 0 };
      if (above) addTo(draft, above);
      addTo(draft, token);
      drafts.push(draft);
      above = null;
    }
  }
  return drafts;
}

function fulfilmentOf(shipper: Party | undefined, seller: Party | undefined): Fulfilment | null {
  if (shipper === 'other') return 'merchant';
  if (shipper === undefined || seller === undefined) return null;
  return seller === 'amazon' ? 'amazon' : 'fba';
}

function problemOf(draft: Draft, isAnyTold: boolean): LineProblem | null {
  if (!draft.price) return 'no-price';
  if ('problem' in draft.price) return draft.price.problem;
  if (draft.condition === 'opaque') return 'no-grade';
  return draft.facts === 0 && isAnyTold ? 'lone-price' : null;
}

/** Reads a copied panel; the offers stand in the order of the panel. */
export function readPanel(pasted: readonly PastedLine[]): Panel {
  const tokens = readTokens(pasted.filter(({ text }) => text !== ''));
  const drafts = gather(tokens.filter(isSaid));
  const isAnyTold = drafts.some(({ facts }) => facts > 0);
  const panel: Panel = { offers: [], errors: [], unread: [] };
  for (const draft of drafts) {
    const { price, condition, fulfilment, shipper, seller } = draft;
    const problem = problemOf(draft, isAnyTold);
    const lines = draft.lines.toSorted((a, b) => a - b);
    if (problem !== null || !price || 'problem' in price || condition === 'opaque') {
      panel.errors.push({ line: lines[0] ?? 0, text: draft.text, problem: problem ?? 'no-price' });
    } else {
      panel.offers.push({
        lines,
        price: price.value,
        postage: draft.postage ?? null,
        condition: condition ?? null,
        fulfilment: fulfilment ?? fulfilmentOf(shipper, seller),
        ratings: draft.ratings ?? null,
        pack: draft.pack ?? null,
        positive: draft.positive ?? null,
      });
    }
  }
  const used = new Set(drafts.flatMap(({ lines }) => lines));
  const all = new Set(tokens.flatMap(({ lines }) => lines));
  panel.unread = [...all].filter((line) => !used.has(line));
  return panel;
}
