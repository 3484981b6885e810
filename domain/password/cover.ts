/**
 * Decides the cheapest way to put a text together from findings and single characters, which is
 * the order a good guesser works in. A product of guesses: logarithms add. Each further segment
 * doubles the work (its place in the order is to be found too), not ten thousand times as zxcvbn
 * has it; an ending and a separator bring their own cost alone.
 */
import type { PatternCode } from './verdict';

/** Something a guesser can build on, in positions of the folded text; `end` is exclusive. */
export type Finding = {
  start: number;
  end: number;
  log10: number;
  code: PatternCode | 'separator';
};

/** log10 of 2. */
export const FURTHER_SEGMENT = 0.3;

export type Cover = { log10: number; findings: Finding[] };

type Costs = {
  /** Cheapest cost up to a position, the last step being a finding. */
  found: Float64Array;
  /** The same, the last step being a single character. */
  alone: Float64Array;
  /** The finding that ends the cheapest way in `found`. */
  last: (Finding | null)[];
};

/** The cheapest cover of all positions; `characterCosts` holds what each costs to guess alone. */
export function cheapestCover(
  characterCosts: ArrayLike<number>,
  findings: readonly Finding[],
): Cover {
  const { length } = characterCosts;
  if (length === 0) return { log10: 0, findings: [] };
  const costs = costsUpTo(characterCosts, findings);
  return { log10: cheapestAt(costs, length), findings: pathOf(costs, length) };
}

function costsUpTo(characterCosts: ArrayLike<number>, findings: readonly Finding[]): Costs {
  const { length } = characterCosts;
  const byEnd: Finding[][] = Array.from({ length: length + 1 }, () => []);
  for (const finding of findings) byEnd[finding.end]?.push(finding);
  const costs: Costs = {
    found: new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY),
    alone: new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY),
    last: new Array(length + 1).fill(null),
  };
  const { found, alone, last } = costs;
  alone[0] = 0;
  for (let end = 1; end <= length; end++) {
    const before = Math.min(alone[end - 1] ?? 0, (found[end - 1] ?? 0) + FURTHER_SEGMENT);
    alone[end] = before + (characterCosts[end - 1] ?? 0);
    for (const finding of byEnd[end] ?? []) {
      const cost = cheapestAt(costs, finding.start) + joinCost(finding) + finding.log10;
      if (cost >= (found[end] ?? 0)) continue;
      found[end] = cost;
      last[end] = finding;
    }
  }
  return costs;
}

function cheapestAt({ found, alone }: Costs, end: number): number {
  return Math.min(alone[end] ?? 0, found[end] ?? 0);
}

function pathOf({ found, alone, last }: Costs, length: number): Finding[] {
  const path: Finding[] = [];
  let isFound = (found[length] ?? 0) <= (alone[length] ?? 0);
  for (let end = length; end > 0; ) {
    const finding = last[end];
    if (isFound && finding) {
      path.unshift(finding);
      end = finding.start;
      isFound = (found[end] ?? 0) <= (alone[end] ?? 0);
    } else {
      end -= 1;
      isFound = (found[end] ?? 0) + FURTHER_SEGMENT < (alone[end] ?? 0);
    }
  }
  return path;
}

function joinCost({ start, code }: Finding): number {
  return start === 0 || code === 'usual-ending' || code === 'separator' ? 0 : FURTHER_SEGMENT;
}
