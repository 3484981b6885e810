// What to read after a guide: the same topic first, then the most explained words in common, then
// the order in which guides are read. Must never change: a guide is not related to itself, and the
// same guides always come out in the same order.

/** A guide as far as its neighbourhood goes: `terms` are the words it explains, `order` its place in reading. */
export type Relative = { slug: string; topic: string; order: number; terms: readonly string[] };

/** The `count` guides nearest to `guide`, nearest first; fewer when there are no more. */
export function nearestGuides<T extends Relative>(
  guide: Relative,
  guides: readonly T[],
  count: number,
): T[] {
  const isOffTopic = (other: T) => Number(other.topic !== guide.topic);
  const shared = (other: T) => other.terms.filter((term) => guide.terms.includes(term)).length;
  return guides
    .filter(({ slug }) => slug !== guide.slug)
    .sort(
      (a, b) =>
        isOffTopic(a) - isOffTopic(b) ||
        shared(b) - shared(a) ||
        a.order - b.order ||
        a.slug.localeCompare(b.slug),
    )
    .slice(0, count);
}
