// The file a reader keeps of a checklist, or takes to another device. Files lie in people's folders
// for years: change the shape only by adding, or raise the version and go on reading the old one.

import { type Answers, readAnswers, writeAnswers } from './answers';
import { asObject, parseJsonObject } from './json-object';

const format = 'sellers-shield-checklist';
const version = 1;
/** Longest file read, in characters; ours have a few thousand at most. */
const fileLimit = 65_536;

export type AnswerFileFault = 'file-unreadable' | 'file-other-list';

/** The file as text, for people's eyes too. */
export function formatAnswerFile(slug: string, answers: Answers): string {
  const file = { format, version, checklist: slug, answers: writeAnswers(answers) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file for the list `slug`; ids it does not have are left out. Never throws. */
export function parseAnswerFile(
  text: string,
  slug: string,
  ids: readonly string[],
): { ok: true; answers: Answers } | { ok: false; reason: AnswerFileFault } {
  const file = text.length > fileLimit ? null : parseJsonObject(text);
  const said = asObject(file?.answers);
  if (file?.format !== format || file.version !== version || said === null) {
    return { ok: false, reason: 'file-unreadable' };
  }
  if (file.checklist !== slug) return { ok: false, reason: 'file-other-list' };
  const known = [...readAnswers(said)].filter(([id]) => ids.includes(id));
  return { ok: true, answers: new Map(known) };
}
