/**
 * Decides what follows from the keys or from an order (alphabet, digits, the table of kana): straight
 * lines, blocks that move on by one key or letter (1qaz2wsx, a1b2c3, aabbcc), and walks with turns.
 * No list of walks: geometry alone. The first block is paid for by whoever covers it; going on costs
 * the rule and its length. Constants were set so that what the public lists are full of stays under
 * 1e5 and random keys gain nothing.
 */
import type { Finding } from './cover';
import type { Folded } from './fold';
import { type Layout, layouts } from './kana-keys';

// Rows of five, so that あかさたな is a step of five; gaps keep や and わ in their columns.
const KANA =
  'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもや　ゆ　よらりるれろわ　　　をん';
const NUMERALS = '一二三四五六七八九十';
const LONGEST_BLOCK = 8;
// Two keys beside each other are nothing yet: three such pairs are a rule (1q2w3e).
const LINES_OF_TWO = 4;
const RULE = 0.9;
const BLOCK_RULE = 1.1;
const LENGTH = 0.6;
const PER_KEY = 0.02;
const START = { usual: 0.5, other: 1.2 };
const WALK = { shortest: 5, longest: 24, start: 1.3, turn: 0.75, further: 0.1 };
const USUAL_STARTS = /[aq1z0pmoあいぬたちつ一!]/;

function orderOf(code: number): number {
  if (code >= 97 && code <= 122) return 1000 + code;
  if (code >= 48 && code <= 57) return 2000 + code;
  const sign = String.fromCharCode(code);
  if (code >= 0x3041 && code <= 0x3093) return KANA.includes(sign) ? 3000 + KANA.indexOf(sign) : -1;
  return NUMERALS.includes(sign) ? 4000 + NUMERALS.indexOf(sign) : -1;
}

const isOrderStep = (step: number, block: number) =>
  step !== 0 && (Math.abs(step) <= 2 || (block === 1 && Math.abs(step) === 5));

// Row and column differ by one at most: 32 is a row.
const isKeyStep = (step: number) => [1, 31, 32, 33].includes(Math.abs(step));

function placesOn(layout: Layout, { codes }: Folded): Int32Array {
  return Int32Array.from(codes, (code) => layout.get(code) ?? -1);
}

/** Straight lines, moving blocks and walks. */
export function walksIn(folded: Folded): Finding[] {
  const findings: Finding[] = [];
  const orders = Int32Array.from(folded.codes, orderOf);
  const isKana = (at: number) => (folded.codes[at] ?? 0) > 0x3000;
  // あいうえお steps by one, あかさたな by five; a Latin step of five is no rule anyone follows.
  const orderStep = (step: number, block: number, at: number) =>
    isOrderStep(step, block) && (Math.abs(step) !== 5 || isKana(at));
  linesIn(folded, orders, orderStep, 'sequence', findings);
  const seen = new Set<string>();
  for (const name of ['jis', 'jisLow', 'us', 'phone'] as const) {
    const places = placesOn(layouts[name], folded);
    const key = places.join();
    if (seen.has(key)) continue;
    seen.add(key);
    linesIn(folded, places, isKeyStep, 'keyboard', findings);
    if (name !== 'phone') turningWalksIn(places, findings);
  }
  return findings;
}

function linesIn(
  { text }: Folded,
  places: Int32Array,
  isStep: (step: number, block: number, at: number) => boolean,
  code: 'sequence' | 'keyboard',
  into: Finding[],
) {
  const { length } = places;
  for (let block = 1; block <= Math.min(LONGEST_BLOCK, length - 1); block++) {
    for (let start = block; start < length; ) {
      const step = stepAt(places, start, block);
      let end = start;
      while (end < length && stepAt(places, end, block) === step) end += 1;
      if (step !== NONE && isStep(step, block, start)) {
        const isLine =
          (block > 2 || end - start >= LINES_OF_TWO) &&
          block > 1 &&
          isLineOf(places, start - block, start, isStep);
        addLine(text, start, end, block, code, isLine, into);
      }
      start = Math.max(end, start + 1);
    }
  }
}

// A block that is a straight line itself (qaz, wsx).
function isLineOf(
  places: Int32Array,
  start: number,
  end: number,
  isStep: (step: number, block: number, at: number) => boolean,
): boolean {
  const step = stepAt(places, start + 1, 1);
  if (step === NONE || !isStep(step, 1, start + 1)) return false;
  for (let at = start + 2; at < end; at++) if (stepAt(places, at, 1) !== step) return false;
  return true;
}

const NONE = 1e6;

function stepAt(places: Int32Array, at: number, block: number): number {
  const here = places[at] as number;
  const there = places[at - block] as number;
  return here < 0 || there < 0 ? NONE : here - there;
}

function addLine(
  text: string,
  start: number,
  end: number,
  block: number,
  code: 'sequence' | 'keyboard',
  isLine: boolean,
  into: Finding[],
) {
  const length = end - start;
  // A block of four or more that lacks its last key is seen already (1qaz2ws).
  const shortest = block < 4 ? Math.max(2, block) : block - 1;
  if (length < shortest) return;
  if (block > 1) {
    const log10 = BLOCK_RULE + Math.log10(Math.max(1, length / block));
    const growsFrom = start + shortest;
    into.push({ start, end, log10, code, growsFrom });
    // A first block of one character (aabbcc) costs no more than that one.
    const isOne = [...text.slice(start - block, start)].every((sign) => sign === text[start - 1]);
    if (isOne || isLine)
      into.push({
        start: start - block,
        end,
        log10: log10 + firstCost(text[start - block]) + (isOne ? 0 : LENGTH),
        code,
        growsFrom,
      });
    return;
  }
  into.push({ start, end, log10: RULE, code, growsFrom: start + 2 });
  const log10 = firstCost(text[start - 1]) + LENGTH + PER_KEY * length;
  into.push({ start: start - 1, end, log10, code, growsFrom: start + 2 });
}

function firstCost(sign = ''): number {
  return USUAL_STARTS.test(sign) ? START.usual : START.other;
}

function turningWalksIn(places: Int32Array, into: Finding[]) {
  for (let start = 0; start < places.length; start++) {
    let turns = 0;
    let before = 0;
    const stop = Math.min(places.length, start + WALK.longest);
    for (let at = start + 1; at < stop; at++) {
      const step = stepAt(places, at, 1);
      if (!isKeyStep(step)) break;
      if (step !== before) turns += 1;
      before = step;
      const length = at - start + 1;
      if (length < WALK.shortest) continue;
      const log10 = WALK.start + WALK.turn * turns + WALK.further * (length - turns);
      if (log10 < length) into.push({ start, end: at + 1, log10, code: 'keyboard' });
    }
  }
}
