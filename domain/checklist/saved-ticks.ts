// What stays on the reader's device for one checklist: {"version":1,"answers":{"<item id>":"done"}}
// Answers are keyed by item id, so new, moved or retired items lose nobody's ticks, and ids that
// this list does not have are kept. The shape is on readers' devices: change it only by adding
// answers, or raise the version and go on reading the old one.

const version = 1;

/** Ids of the items that are done. */
export type Ticks = ReadonlySet<string>;

/** The text to keep; the same ticks always give the same text. */
export function formatSavedTicks(ticks: Ticks): string {
  const answers = Object.fromEntries([...ticks].sort().map((id) => [id, 'done']));
  return JSON.stringify({ version, answers });
}

/** Null for nothing, a foreign version or anything that is no saved list; never throws. */
export function parseSavedTicks(text: string | null): Ticks | null {
  const saved = parseObject(text);
  if (saved === null || saved.version !== version) return null;
  const answers = saved.answers;
  if (!isRecord(answers)) return null;
  return new Set(Object.keys(answers).filter((id) => answers[id] === 'done'));
}

/** Sets or clears one tick and leaves the others as they are. */
export function setTick(ticks: Ticks, id: string, isDone: boolean): Ticks {
  const next = new Set(ticks);
  if (isDone) next.add(id);
  else next.delete(id);
  return next;
}

/** Everything that is done in either. */
export function mergeTicks(mine: Ticks, theirs: Ticks): Ticks {
  return new Set([...mine, ...theirs]);
}

/**
 * Takes the state of the items in `scope` from `theirs`; items outside it stay as they are in
 * `mine`.
 */
export function replaceTicks(mine: Ticks, theirs: Ticks, scope: readonly string[]): Ticks {
  const kept = [...mine].filter((id) => !scope.includes(id));
  return new Set([...kept, ...scope.filter((id) => theirs.has(id))]);
}

function parseObject(text: string | null): Record<string, unknown> | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
