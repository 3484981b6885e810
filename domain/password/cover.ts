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

const manners = ['likely', 'spoken', 'cyrillic', 'even'] as const;
type Manner = (typeof manners)[number];

/** What each character costs alone, in each manner; see brute-force.ts. */
export type CharacterCosts = Record<Manner, Float64Array> & {
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

// What it costs to take up a manner at the start, behind a finding and behind another manner, and what leaving it for
// another or for a finding adds. Chance holds pieces of words everywhere: what wants to be a whole is dear inside.
type Changes = {
  atStart: number;
  behindFinding: number;
  behindOther: number;
  toOther: number;
  toFinding: number;
};
const WHOLE = { behindFinding: 8, behindOther: 11, toOther: 8, toFinding: 1 };
const changes: Record<Manner, Changes> = {
  likely: { atStart: 0, behindFinding: 0, behindOther: 2.5, toOther: 0, toFinding: 0 },
  spoken: { ...WHOLE, atStart: 1 },
  cyrillic: { ...WHOLE, atStart: 2 },
  even: { atStart: 0, behindFinding: 0, behindOther: 1, toOther: 0, toFinding: 0 },
};
// However much it sounds like a word, the words of the lists are guessed before.
const BEFORE_SPOKEN = 4;
const ALLOWED = 0.1;
// Chance brings about what saves this many decades once in 10^n texts; behind what is no random
// text itself, both together.
const NO_CHANCE = { alone: 4.5, withBefore: 8 };
// Random text is full of what looks like something: behind single characters a finding is one of
// many, the more of them the more even ones stand there.
const ENTER = 1;
const ENTER_COPY = 0.5;
const PER_DECADE_OF_EVEN = 3;
// What single characters in a row must save a guesser to be named.
const RUN_SAVES = 2.5;

export type Cover = {
  log10: number;
  findings: Finding[];
  /** What the whole text costs as an entry of a list, undisguised and no chance; Infinity if it is none. */
  asEntry: number;
};

/**
 * By position: the cheapest cost up to it, where a single character in one manner is the last step; where the single
 * characters before it begin; and the manner of the one before, null behind a finding.
 */
type Alone = { costs: Float64Array; from: Int32Array; before: (Manner | null)[] };

/** By position: the cheapest cost up to it, by how the last step was made. */
type Costs = {
  found: Float64Array;
  /** The finding that ends the cheapest way in `found`. */
  last: (Finding | null)[];
  alone: Record<Manner, Alone>;
  /** What single characters up to there cost a finding that follows, and a repeat. */
  enter: Record<'finding' | 'repeat', Float64Array>;
};

const isOfList = (code: Finding['code']) => wordCodes.has(code) || code === 'user-input';

/** The cheapest cover of the first `length` positions. */
export function cheapestCover(
  characters: CharacterCosts,
  findings: readonly Finding[],
  length: number,
): Cover {
  if (length === 0) return { log10: 0, findings: [], asEntry: 0 };
  const byEnd: Finding[][] = Array.from({ length: length + 1 }, () => []);
  for (const finding of findings) byEnd[finding.end]?.push(finding);
  const growing = findings.filter(
    ({ growsFrom, end }) => growsFrom !== undefined && growsFrom < end,
  );
  const costs = emptyCosts(length);
  const leastEven = new Float64Array(length + 1);
  const floor = new Float64Array(length + 1);
  let asEntry = Number.POSITIVE_INFINITY;
  for (let end = 1; end <= length; end++) {
    leastEven[end] = (leastEven[end - 1] ?? 0) + (characters.leastEven[end - 1] ?? 0);
    const each = characters.evenSoFar[end - 1] ?? 0;
    addCharacter(costs, end, characters);
    addEntrances(costs, end);
    // What the text was worth when it ended here, and what it may fall to.
    let typedSoFar = Number.POSITIVE_INFINITY;
    let noChance = Number.POSITIVE_INFINITY;
    for (const finding of byEnd[end] ?? []) {
      const { start, log10, code } = finding;
      const cost = costWith(costs, finding);
      typedSoFar = Math.min(typedSoFar, cost);
      const saved = (leastEven[end] ?? 0) - (leastEven[start] ?? 0) - log10;
      const savedBefore = (leastEven[start] ?? 0) - (floor[start] ?? 0);
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
  return { log10: floor[length] ?? 0, findings: pathOf(costs, characters, length), asEntry };
}

function emptyCosts(length: number): Costs {
  const numbers = () => new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const begun = (manner: Manner): Alone => {
    const costs = numbers();
    costs[0] = changes[manner].atStart;
    return { costs, from: new Int32Array(length + 1), before: new Array(length + 1).fill(null) };
  };
  return {
    found: numbers(),
    last: new Array(length + 1).fill(null),
    alone: {
      likely: begun('likely'),
      spoken: begun('spoken'),
      cyrillic: begun('cyrillic'),
      even: begun('even'),
    },
    enter: { finding: numbers(), repeat: numbers() },
  };
}

function addFinding({ found, last }: Costs, finding: Finding, cost: number) {
  if (cost >= (found[finding.end] ?? 0)) return;
  found[finding.end] = cost;
  last[finding.end] = finding;
}

function addCharacter({ found, alone }: Costs, end: number, characters: CharacterCosts) {
  const before = end - 1;
  for (const manner of manners) {
    const { behindFinding, behindOther } = changes[manner];
    let cheapest = (found[before] ?? 0) + FURTHER_SEGMENT + behindFinding;
    let from = before;
    let mannerBefore: Manner | null = null;
    for (const other of manners) {
      const change = other === manner ? 0 : behindOther + changes[other].toOther;
      const cost = (alone[other].costs[before] ?? 0) + change;
      if (cost >= cheapest) continue;
      cheapest = cost;
      from = alone[other].from[before] ?? 0;
      mannerBefore = before > 0 ? other : null;
    }
    alone[manner].costs[end] = cheapest + (characters[manner][before] ?? 0);
    alone[manner].from[end] = from;
    alone[manner].before[end] = mannerBefore;
  }
}

/** The cost up to there if single characters in that manner are the last step. */
function costAt({ alone }: Costs, manner: Manner, end: number): number {
  const cost = alone[manner].costs[end] ?? 0;
  const isWhole = manner === 'spoken' || manner === 'cyrillic';
  return isWhole ? Math.log10(10 ** cost + 10 ** BEFORE_SPOKEN) : cost;
}

/** The manner in which single characters come cheapest up to there. */
function cheapestManner(costs: Costs, end: number): Manner {
  return manners.reduce((best, manner) =>
    costAt(costs, manner, end) < costAt(costs, best, end) ? manner : best,
  );
}

function cheapestAt(costs: Costs, end: number): number {
  return Math.min(costs.found[end] ?? 0, costAt(costs, cheapestManner(costs, end), end));
}

function addEntrances(costs: Costs, end: number) {
  const { enter, alone } = costs;
  for (const manner of manners) {
    const cost = costAt(costs, manner, end) + changes[manner].toFinding;
    const crowd =
      manner === 'even' ? PER_DECADE_OF_EVEN * Math.log10(end - (alone.even.from[end] ?? 0)) : 0;
    enter.finding[end] = Math.min(enter.finding[end] ?? 0, cost + ENTER + crowd);
    enter.repeat[end] = Math.min(enter.repeat[end] ?? 0, cost + ENTER_COPY);
  }
}

/** The cost up to the end of a finding that is the last step. */
function costWith({ found, enter }: Costs, finding: Finding): number {
  const { start, code, log10 } = finding;
  if (start === 0) return log10;
  const entered = (code === 'repeat' ? enter.repeat : enter.finding)[start] ?? 0;
  return Math.min(found[start] ?? 0, entered) + joinCost(finding) + log10;
}

/** The findings of the cheapest way, and among the single characters between them the runs that are likely. */
function pathOf(costs: Costs, characters: CharacterCosts, length: number): Finding[] {
  const { last, found, alone } = costs;
  const path: Finding[] = [];
  for (let end = length; end > 0; ) {
    let finding = last[end];
    if (!finding || (found[end] ?? 0) > cheapestAt(costs, end)) {
      const manner = cheapestManner(costs, end);
      const from = alone[manner].from[end] ?? 0;
      path.unshift(...likelyRuns(costs, characters, { from, end, manner }));
      // Single characters begin behind a finding, which is taken though they alone were cheaper.
      finding = last[from];
      if (!finding) break;
    }
    path.unshift(finding);
    end = finding.start;
  }
  return path;
}

type Stretch = { from: number; end: number; manner: Manner };

function likelyRuns({ alone }: Costs, characters: CharacterCosts, stretch: Stretch): Finding[] {
  const { from } = stretch;
  const runs: Finding[] = [];
  let { end, manner } = stretch;
  for (let start = end - 1; start >= from; start--) {
    const before = alone[manner].before[start + 1] ?? null;
    if (before === manner) continue;
    const run = {
      start,
      end,
      log10: sumOf(characters[manner], start, end),
      code: 'likely-run',
    } as const;
    if (manner !== 'even' && savedBy(run, characters) >= RUN_SAVES) runs.unshift(run);
    if (before === null) break;
    end = start;
    manner = before;
  }
  return runs;
}

/** What a finding saves a guesser, in decades, against the same kinds of characters drawn by chance. */
export function savedBy({ start, end, log10 }: Finding, { leastEven }: CharacterCosts): number {
  return sumOf(leastEven, start, end) - log10;
}

const sumOf = (costs: Float64Array, start: number, end: number) =>
  costs.subarray(start, end).reduce((sum, cost) => sum + cost, 0);

/** What it costs that it stands behind something. */
function joinCost({ start, code, log10 }: Finding): number {
  if (start === 0 || code === 'usual-ending' || code === 'separator') return 0;
  if (!wordCodes.has(code)) return FURTHER_SEGMENT;
  return Math.max(FURTHER_SEGMENT, Math.min(FURTHER_WORD, DRAWN_WORD - log10));
}
