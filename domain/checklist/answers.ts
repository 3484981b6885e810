// What a reader can say of an item, and how two sets of answers become one.
// Answers hang on item ids, never on places or words: a reworded, moved or new item loses nothing.

/** `unsure` is said openly and counts as open; no answer at all means not looked at yet. */
export const answerCodes = ['done', 'not-applicable', 'unsure'] as const;
export type Answer = (typeof answerCodes)[number];

/** Answers by item id. */
export type Answers = ReadonlyMap<string, Answer>;

/** Gives one item an answer, or takes it away with null; the others stay as they are. */
export function setAnswer(answers: Answers, id: string, answer: Answer | null): Answers {
  const next = new Map(answers);
  if (answer === null) next.delete(id);
  else next.set(id, answer);
  return next;
}

/** What is done in either is done; otherwise one's own answer stands before the other's. */
export function mergeAnswers(mine: Answers, theirs: Answers): Answers {
  const done = [...theirs].filter(([, answer]) => answer === 'done');
  return new Map([...theirs, ...mine, ...done]);
}

/**
 * Takes the state of the items in `scope` from `theirs`; items outside it stay as they are in
 * `mine`.
 */
export function replaceAnswers(mine: Answers, theirs: Answers, scope: readonly string[]): Answers {
  const kept = [...mine].filter(([id]) => !scope.includes(id));
  const taken = [...theirs].filter(([id]) => scope.includes(id));
  return new Map([...kept, ...taken]);
}

/** Reads answers out of an object of any origin; ids with an answer we do not know are left out. */
export function readAnswers(value: Record<string, unknown>): Answers {
  return new Map(
    Object.entries(value).flatMap(([id, said]) => {
      const answer = answerCodes.find((code) => code === said);
      return answer ? [[id, answer] as const] : [];
    }),
  );
}

/** The same answers always give the same object, in the order of their ids. */
export function writeAnswers(answers: Answers): Record<string, Answer> {
  return Object.fromEntries([...answers].sort(([one], [other]) => (one < other ? -1 : 1)));
}
