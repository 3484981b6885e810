'use client';

import { type RefObject, useMemo, useState } from 'react';
import { parseAnswerFile } from '@/domain/checklist/answer-file';
import {
  type Answer,
  type Answers,
  mergeAnswers,
  replaceAnswers,
  setAnswer,
} from '@/domain/checklist/answers';
import { currentItems } from '@/domain/checklist/progress';
import { type Edit, useDeviceAnswers } from './device-answers.client';
import type { Entry, NoticeCode } from './labels';
import { useOpenedCode } from './opened-code.client';
import { openLink } from './opened-link';

/** What the reader did since the list was opened; another link starts afresh. */
type Moves = {
  code: string;
  /** Whether a sender's answers are still shown instead of the reader's own. */
  isTheirs: boolean;
  notice: NoticeCode | null;
  /** Takes back the last merge, replacement, import or reset. */
  undo: Edit | null;
};

const atFirst = { isTheirs: true, notice: null, undo: null };

/**
 * What is shown and what can be done: own answers, or the list of a link. A sender's answers are
 * only looked at until the reader takes them over. `root` holds the list, and keeps the focus when
 * a pressed button goes.
 */
export function useChecklist(
  slug: string,
  entries: readonly Entry[],
  root: RefObject<HTMLElement | null>,
) {
  const mine = useDeviceAnswers(slug, root);
  const opened = useOpenedCode();
  // Not before the own answers are read: a box that shows a sender's tick must never count as
  // ticked here.
  const code = mine.isReady ? opened.code : '';
  const [lastMoves, setMoves] = useState<Moves>({ ...atFirst, code });
  const moves = lastMoves.code === code ? lastMoves : { ...atFirst, code };
  const { list, fault } = useMemo(() => openLink(code, entries), [code, entries]);
  const theirs = moves.isTheirs ? (list?.answers ?? null) : null;
  const shown = list?.entries ?? currentItems(entries);
  const ids = entries.map((entry) => entry.id);
  const scope = shown.map((entry) => entry.id);

  const move = (change: Partial<Moves>) => setMoves({ ...moves, ...change });
  const edit = (notice: NoticeCode, change: Edit) => {
    const before = mine.answers;
    const after = change(before);
    // Only what changed here is taken back, not what another tab does meanwhile.
    const touched = ids.filter((id) => before.get(id) !== after.get(id));
    mine.change(change);
    move({ notice, isTheirs: false, undo: (own) => replaceAnswers(own, before, touched) });
  };
  const keepFocus = () => root.current?.focus({ preventScroll: true });

  return {
    mine,
    list,
    fault,
    shown,
    answers: theirs ?? mine.answers,
    isTheirs: theirs !== null,
    notice: moves.notice ?? fault,
    canUndo: moves.undo !== null,
    answer: (id: string, answer: Answer | null) => {
      mine.change((own) => setAnswer(own, id, answer));
      move({ notice: null, undo: null });
    },
    merge: (from: Answers) => edit('merged', (own) => mergeAnswers(own, from)),
    replace: (from: Answers) => edit('replaced', (own) => replaceAnswers(own, from, scope)),
    reset: () => edit('reset', (own) => replaceAnswers(own, new Map(), scope)),
    importFile: (text: string) => {
      const file = parseAnswerFile(text, slug, ids);
      if (file.ok) edit('imported', (own) => mergeAnswers(own, file.answers));
      else move({ notice: file.reason, undo: null });
    },
    undo: () => {
      if (moves.undo) mine.change(moves.undo);
      move({ notice: 'undone', undo: null });
      keepFocus();
    },
    dismiss: () => {
      opened.close();
      keepFocus();
    },
  };
}

/** All that `useChecklist` gives; the parts of the island take what they need of it. */
export type ChecklistState = ReturnType<typeof useChecklist>;
