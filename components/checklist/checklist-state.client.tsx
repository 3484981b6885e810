'use client';

import { type RefObject, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { currentItems } from '@/domain/checklist/progress';
import { mergeTicks, replaceTicks, setTick, type Ticks } from '@/domain/checklist/saved-ticks';
import { useDeviceTicks } from './device-ticks.client';
import type { Entry, NoticeCode } from './labels';
import { openLink } from './opened-link';

/** What the reader did since the fragment came into the address; another fragment starts afresh. */
type Moves = {
  fragment: string;
  isDismissed: boolean;
  /** Whether a sender's ticks are still shown instead of the reader's own. */
  isTheirs: boolean;
  notice: NoticeCode | null;
  /** Own ticks before the last merge, replacement or reset. */
  before: Ticks | null;
};

const atFirst = { isDismissed: false, isTheirs: true, notice: null, before: null };

/**
 * What is shown and what can be done: own ticks, or the list of a link. A sender's ticks are only
 * looked at until the reader takes them over. `root` holds the list, and keeps the focus when a
 * pressed button goes.
 */
export function useChecklist(
  slug: string,
  entries: readonly Entry[],
  root: RefObject<HTMLElement | null>,
) {
  const mine = useDeviceTicks(slug, root);
  const address = useFragment();
  useLanguageSwitchKeeping(address);
  // Not before the own ticks are read: a box that shows a sender's tick must never count as ticked
  // here.
  const fragment = mine.isReady ? address : '';
  const [lastMoves, setMoves] = useState<Moves>({ ...atFirst, fragment });
  const moves = lastMoves.fragment === fragment ? lastMoves : { ...atFirst, fragment };
  const link = useMemo(() => openLink(fragment, entries), [fragment, entries]);
  const list = moves.isDismissed ? null : link.list;
  const fault = moves.isDismissed ? null : link.fault;
  const theirs = moves.isTheirs ? (list?.ticks ?? null) : null;
  const shown = list?.entries ?? currentItems(entries);
  const scope = shown.map((entry) => entry.id);

  const move = (change: Partial<Moves>) => setMoves({ ...moves, ...change });
  const edit = (notice: NoticeCode, before: Ticks | null, change: (own: Ticks) => Ticks) => {
    mine.change(change);
    move({ notice, before, isTheirs: false });
  };
  const takeOver = (from: Ticks) => (own: Ticks) => replaceTicks(own, from, scope);
  const keepFocus = () => root.current?.focus({ preventScroll: true });

  return {
    mine,
    list,
    fault,
    shown,
    ticks: theirs ?? mine.ticks,
    isTheirs: theirs !== null,
    notice: moves.notice ?? fault,
    canUndo: moves.before !== null,
    tick: (id: string, isDone: boolean) => {
      mine.change((own) => setTick(own, id, isDone));
      move({ notice: null, before: null });
    },
    merge: (from: Ticks) => edit('merged', mine.ticks, (own) => mergeTicks(own, from)),
    replace: (from: Ticks) => edit('replaced', mine.ticks, takeOver(from)),
    reset: () => edit('reset', mine.ticks, takeOver(new Set())),
    undo: () => {
      edit('undone', null, takeOver(moves.before ?? mine.ticks));
      keepFocus();
    },
    dismiss: () => {
      move({ isDismissed: true, notice: null, before: null });
      keepFocus();
    },
  };
}

/** All that `useChecklist` gives; the parts of the island take what they need of it. */
export type ChecklistState = ReturnType<typeof useChecklist>;

function useFragment(): string {
  return useSyncExternalStore(
    (onChange) => {
      addEventListener('hashchange', onChange);
      return () => removeEventListener('hashchange', onChange);
    },
    () => location.hash,
    () => '',
  );
}

/** A list that came by link is still there after the reader changes the language in the header. */
function useLanguageSwitchKeeping(fragment: string) {
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale-switch]')) {
      link.hash = fragment;
    }
  }, [fragment]);
}
