// How far a reader has come with a list: retired items count neither as done nor as left, and what
// does not apply to a shop is no part of its list. An unsure answer is an open item.

import type { Answer, Answers } from './answers';

/** What the rules need to know of an item: an id for ever, and whether it has left the list. */
export type ListedItem = { id: string; retired?: true };

/** `total` counts the items that apply; `unsure` ones are among those not done. */
export type Progress = { done: number; total: number; notApplicable: number; unsure: number };

/** Items a reader still sees, in order. */
export function currentItems<Item extends ListedItem>(items: readonly Item[]): Item[] {
  return items.filter((item) => !item.retired);
}

/** Counts over the items shown; answers to items that are not shown do not count. */
export function countProgress(shown: readonly ListedItem[], answers: Answers): Progress {
  const current = currentItems(shown);
  const count = (code: Answer) => current.filter((item) => answers.get(item.id) === code).length;
  const notApplicable = count('not-applicable');
  return {
    done: count('done'),
    total: current.length - notApplicable,
    notApplicable,
    unsure: count('unsure'),
  };
}
