// What stays on the reader's device for one checklist: {"version":1,"answers":{"<item id>":"done"}}
// Ids that this list does not have are kept. The shape is on readers' devices: change it only by
// adding answers, or raise the version and go on reading the old one.

import { type Answers, readAnswers, writeAnswers } from './answers';
import { asObject, parseJsonObject } from './json-object';

const version = 1;

/** The text to keep; the same answers always give the same text. */
export function formatSavedAnswers(answers: Answers): string {
  return JSON.stringify({ version, answers: writeAnswers(answers) });
}

/** Null for nothing, a foreign version or anything that is no saved list; never throws. */
export function parseSavedAnswers(text: string | null): Answers | null {
  const saved = text === null ? null : parseJsonObject(text);
  if (saved?.version !== version) return null;
  const answers = asObject(saved.answers);
  return answers && readAnswers(answers);
}
