/**
 * Decides the cheapest way to put a text together from findings and single characters, which is
 * the order a good guesser works in. A product of guesses: logarithms add. Each further segment
 * doubles the work (its place in the order is to be found too), not ten thousand times as zxcvbn
 * has it; an ending and a separator bring their own cost alone. A further word costs more: of the
 * pairs of words whose ranks have a product up to P there are P ln P, not P; yet hardly more than
 * one drawn evenly out of a list for passphrases, which is how else many words are guessed.
 *
 * A random character more must not lower the estimate. What it completes by chance does: so the
 * estimate stays within ALLOWED of what the text without its last character was worth, all the way
 * back, unless a finding ends here that chance does not bring about: at the start of a text, where it
 * can stand once only, less is asked of it than inside. A whole text that stands in the
 * list of leaked passwords always counts: whoever guesses begins with that list.
 */
import { wordKinds } from './lexicon';
import type { PatternCode } from './verdict';

/** Something a guesser can build on, in positions of the folded text; `end` is exclusive. */
export type Finding = {
  start: number;
  end: number;
  log10: number;
  code: PatternCode | 'separator';
  /** The shortest end at which it stood already, for one that grows with the text (aaaa, 1234). */
  growsFrom?: number;
};

/** What each character costs alone: as a guesser of speakable text has it, and as chance has it. */
export type CharacterCosts = {
  likely: Float64Array;
  even: Float64Array;
  /** The least that `even` can be, whatever else the text holds. */
  leastEven: Float64Array;
  /** What `even` of ASCII characters would be if the text ended here. */
  evenSoFar: Float64Array;
};

/** Findings out of the lists, not disguised. */
export const wordCodes: ReadonlySet<Finding['code']> = new Set(wordKinds);

/** log10 of 2. */
export const FURTHER_SEGMENT = 0.3;

// log10 of ln P, for the two words most people join.
const FURTHER_WORD = 1;
// log10 of 1,439, the words our own maker draws Japanese ones from.
const DRAWN_WORD = 3.15;

// From chance to what can be spoken and back.
const TO_LIKELY = 2.5;
const TO_EVEN = 1;
const ALLOWED = 0.1;
// Chance brings about what saves this many decades once in 10^n texts; behind what is no random
// text itself, both together.
const NO_CHANCE = { alone: 4.5, withBefore: 8 };
// Random text is full of what looks like something: behind single characters a finding is one of
// many, the more of them the more even ones stand there.
const ENTER = 1;
const ENTER_COPY = 0.5;
const PER_DECADE_OF_EVEN = 3;

export type Cover = {
  log10: number;
  findings: Finding[];
  /** What the whole text costs as an entry of a list, undisguised and no chance; Infinity if it is none. */
  asEntry: number;
};

/** By position: the cheapest cost up to it, by how the last step was made. */
type Costs = {
  found: Float64Array;
  /** The finding that ends the cheapest way in `found`. */
  last: (Finding | null)[];
  likely: Float64Array;
  even: Float64Array;
  /** Where the single characters before began. */
  likelyFrom: Int32Array;
  evenFrom: Int32Array;
};

const isOfList = (code: Finding['code']) => wordCodes.has(code) || code === 'user-input';

/** The cheapest cover of all positions. */
export function cheapestCover(characters: CharacterCosts, findings: readonly Finding[]): Cover {
  const { length } = characters.likely;
  if (length === 0) return { log10: 0, findings: [], asEntry: 0 };
  const byEnd: Finding[][] = Array.from({ length: length + 1 }, () => []);
  for (const finding of findings) byEnd[finding.end]?.push(finding);
  const growing = findings.filter(
    ({ growsFrom, end }) => growsFrom !== undefined && growsFrom < end,
  );
  const costs = emptyCosts(length);
  const alone = new Float64Array(length + 1);
  const floor = new Float64Array(length + 1);
  let asEntry = Number.POSITIVE_INFINITY;
  for (let end = 1; end <= length; end++) {
    alone[end] = (alone[end - 1] ?? 0) + (characters.leastEven[end - 1] ?? 0);
    const each = characters.evenSoFar[end - 1] ?? 0;
    addCharacter(costs, end, characters);
    // What the text was worth when it ended here, and what it may fall to.
    let typedSoFar = Number.POSITIVE_INFINITY;
    let noChance = Number.POSITIVE_INFINITY;
    for (const finding of byEnd[end] ?? []) {
      const { start, log10, code } = finding;
      const cost = costWith(costs, finding);
      typedSoFar = Math.min(typedSoFar, cost);
      const saved = (alone[end] ?? 0) - (alone[start] ?? 0) - log10;
      const savedBefore = (alone[start] ?? 0) - (floor[start] ?? 0);
      const savedSoFar = each * (end - start) - log10;
      const isListed = start === 0 && code === 'common-password';
      if (
        isListed ||
        saved >= NO_CHANCE.alone ||
        (start === 0 && savedSoFar >= NO_CHANCE.alone) ||
        saved + savedBefore >= NO_CHANCE.withBefore
      ) {
        noChance = Math.min(noChance, (floor[start] ?? 0) + joinCost(finding) + log10);
        if (start === 0 && end === length && isOfList(code)) asEntry = Math.min(asEntry, log10);
      }
      if (code === 'usual-ending' && end < length) continue;
      addFinding(costs, finding, cost);
    }
    for (const finding of growing) {
      if (end >= (finding.growsFrom ?? 0) && end < finding.end)
        typedSoFar = Math.min(typedSoFar, costWith(costs, finding));
    }
    floor[end] = Math.max(
      Math.min(typedSoFar, cheapestAt(costs, end)),
      Math.min((floor[end - 1] ?? 0) - ALLOWED, noChance),
    );
  }
  return { log10: floor[length] ?? 0, findings: pathOf(costs, length), asEntry };
}

function emptyCosts(length: number): Costs {
  const numbers = () => new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const costs = {
    found: numbers(),
    last: new Array(length + 1).fill(null),
    likely: numbers(),
    even: numbers(),
    likelyFrom: new Int32Array(length + 1),
    evenFrom: new Int32Array(length + 1),
  };
  costs.likely[0] = 0;
  costs.even[0] = 0;
  return costs;
}

function addFinding({ found, last }: Costs, finding: Finding, cost: number) {
  if (cost >= (found[finding.end] ?? 0)) return;
  found[finding.end] = cost;
  last[finding.end] = finding;
}

function addCharacter(costs: Costs, end: number, characters: CharacterCosts) {
  const { found, likely, even, likelyFrom, evenFrom } = costs;
  const before = end - 1;
  const anew = (found[before] ?? 0) + FURTHER_SEGMENT;
  const step = (
    own: Float64Array,
    ownFrom: Int32Array,
    other: Float64Array,
    otherFrom: Int32Array,
    cost: number,
    over: number,
  ) => {
    const on = own[before] ?? 0;
    const cheapest = Math.min(on, (other[before] ?? 0) + over, anew);
    own[end] = cheapest + cost;
    if (cheapest === anew) ownFrom[end] = before;
    else ownFrom[end] = (cheapest === on ? ownFrom[before] : otherFrom[before]) ?? 0;
  };
  step(likely, likelyFrom, even, evenFrom, characters.likely[before] ?? 0, TO_LIKELY);
  step(even, evenFrom, likely, likelyFrom, characters.even[before] ?? 0, TO_EVEN);
}

function cheapestAt({ found, likely, even }: Costs, end: number): number {
  return Math.min(found[end] ?? 0, likely[end] ?? 0, even[end] ?? 0);
}

/** The cost up to the end of a finding that is the last step. */
function costWith(costs: Costs, finding: Finding): number {
  const { start, code, log10 } = finding;
  const { found, likely, even } = costs;
  if (start === 0) return log10;
  const before = Math.min(
    found[start] ?? 0,
    (likely[start] ?? 0) + (code === 'repeat' ? ENTER_COPY : ENTER),
    (even[start] ?? 0) + enterFromEven(costs, finding),
  );
  return before + joinCost(finding) + log10;
}

function enterFromEven({ evenFrom }: Costs, { start, code }: Finding): number {
  if (code === 'repeat') return ENTER_COPY;
  return ENTER + PER_DECADE_OF_EVEN * Math.log10(start - (evenFrom[start] ?? 0));
}

function pathOf(costs: Costs, length: number): Finding[] {
  const { found, last, likely, even, likelyFrom, evenFrom } = costs;
  const path: Finding[] = [];
  for (let end = length; end > 0; ) {
    const finding = last[end];
    if (!finding || (found[end] ?? 0) > cheapestAt(costs, end)) {
      const from = (likely[end] ?? 0) <= (even[end] ?? 0) ? likelyFrom : evenFrom;
      end = from[end] ?? 0;
      // Single characters begin behind a finding, which is taken though they alone were cheaper.
      const before = last[end];
      if (!before || end === 0) break;
      path.unshift(before);
      end = before.start;
    } else {
      path.unshift(finding);
      end = finding.start;
    }
  }
  return path;
}

/** What it costs that it stands behind something. */
function joinCost({ start, code, log10 }: Finding): number {
  if (start === 0 || code === 'usual-ending' || code === 'separator') return 0;
  if (!wordCodes.has(code)) return FURTHER_SEGMENT;
  return Math.max(FURTHER_SEGMENT, Math.min(FURTHER_WORD, DRAWN_WORD - log10));
}
