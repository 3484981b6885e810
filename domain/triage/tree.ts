// What a tree of questions is, and the proof that it is sound: every node can be reached, every path ends.
// Must never change: a tree in which somebody could go round in circles or be left without an answer is called flawed.

/** How soon the steps of an outcome want to be done. */
export type Urgency = 'now' | 'today' | 'week' | 'none';

/** How strongly an outcome points at somebody else getting in. */
export type Sign = 'strong' | 'possible' | 'none';

/** Each answer's id with the node it leads to, in the order they are offered. */
export type Question = { options: Readonly<Record<string, string>> };

export type Outcome = { urgency: Urgency; sign: Sign };

export type Tree = { start: string; nodes: Readonly<Record<string, Question | Outcome>> };

/** What can be wrong with a tree, and at which node. */
export type Flaw = {
  kind: 'missing-node' | 'circle' | 'unreachable' | 'no-choice';
  node: string;
};

export function isQuestion(node: Question | Outcome): node is Question {
  return 'options' in node;
}

function nextOf({ nodes }: Tree, id: string): string[] {
  const node = Object.hasOwn(nodes, id) ? nodes[id] : undefined;
  return node && isQuestion(node) ? Object.values(node.options) : [];
}

/** The node itself and all that its answers can lead to, circles or not. */
export function reachableFrom(tree: Tree, id: string): Set<string> {
  const found = new Set([id]);
  // A set grows while it is walked, and hands out what was added.
  for (const node of found) for (const next of nextOf(tree, node)) found.add(next);
  return found;
}

/** Everything wrong with a tree; empty when each node is reachable and each path ends at an outcome. */
export function flawsOf(tree: Tree): Flaw[] {
  const known = Object.keys(tree.nodes);
  const reachable = reachableFrom(tree, tree.start);
  const missing = [...reachable].filter((id) => !Object.hasOwn(tree.nodes, id));
  const unreachable = known.filter((id) => !reachable.has(id));
  const circles = known.filter((id) =>
    nextOf(tree, id).some((next) => reachableFrom(tree, next).has(id)),
  );
  const noChoice = Object.entries(tree.nodes)
    .filter(([, node]) => isQuestion(node) && Object.keys(node.options).length < 2)
    .map(([id]) => id);
  return [
    ...missing.map((node) => ({ kind: 'missing-node', node }) as const),
    ...unreachable.map((node) => ({ kind: 'unreachable', node }) as const),
    ...circles.map((node) => ({ kind: 'circle', node }) as const),
    ...noChoice.map((node) => ({ kind: 'no-choice', node }) as const),
  ];
}

/** The most questions that can come from this node on, itself included; 0 for an outcome. The tree must have no circle. */
export function questionsFrom(tree: Tree, id: string): number {
  const next = nextOf(tree, id);
  return next.length === 0 ? 0 : 1 + Math.max(...next.map((node) => questionsFrom(tree, node)));
}
