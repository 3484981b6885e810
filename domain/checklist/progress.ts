// How far a reader has come with a list: retired items count neither as done nor as left.
// Ids, never positions or words, say which item is meant.

/** What the rules need to know of an item: an id for ever, and whether it has left the list. */
export type ListedItem = { id: string; retired?: true };

/** Items a reader still sees, in order. */
export function currentItems<Item extends ListedItem>(items: readonly Item[]): Item[] {
  return items.filter((item) => !item.retired);
}

/** Counts over the items shown; ticks of items that are not shown do not count. */
export function countProgress(
  shown: readonly ListedItem[],
  ticked: ReadonlySet<string>,
): { done: number; total: number } {
  const current = currentItems(shown);
  return { done: current.filter((item) => ticked.has(item.id)).length, total: current.length };
}
