'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Answers, mergeAnswers } from '@/domain/checklist/answers';
import { formatSavedAnswers, parseSavedAnswers } from '@/domain/checklist/saved-answers';

/** A change of answers, as a step that can be made again from other answers. */
export type Edit = (answers: Answers) => Answers;

type Kept = { answers: Answers; isSaved: boolean; isReady: boolean };

const none: Answers = new Map();
const keyOf = (slug: string) => `checklist:${slug}`;

/**
 * The reader's own answers. `isSaved` is false while some stand on the screen only, or could only
 * stand there; `isReady` once read.
 */
export function useDeviceAnswers(slug: string, list: RefObject<HTMLElement | null>) {
  const [kept, setKept] = useState<Kept>({ answers: none, isSaved: true, isReady: false });
  const stored = useRef(none);
  const unsaved = useRef<Edit[]>([]);

  // What is shown is what is stored plus the edits that could not be stored: another tab may have
  // written since, and nothing of either may be lost.
  const settle = useCallback(
    (...edits: Edit[]) => {
      const read = readDevice(slug);
      stored.current = read ?? stored.current;
      unsaved.current.push(...edits);
      const answers = unsaved.current.reduce((all, edit) => edit(all), stored.current);
      const isSaved = unsaved.current.length > 0 ? writeDevice(slug, answers) : read !== null;
      if (isSaved) {
        stored.current = answers;
        unsaved.current = [];
      }
      setKept({ answers, isSaved, isReady: true });
    },
    [slug],
  );

  useEffect(() => {
    const refresh = () => settle();
    const onStorage = (event: StorageEvent) => {
      if (event.key === null || event.key === keyOf(slug)) refresh();
    };
    const early = tickedBeforeHydration(list.current);
    if (early.size > 0) settle((answers) => mergeAnswers(answers, early));
    else settle();
    addEventListener('storage', onStorage);
    // A page taken out of the back/forward cache has missed the events in between.
    addEventListener('pageshow', refresh);
    return () => {
      removeEventListener('storage', onStorage);
      removeEventListener('pageshow', refresh);
    };
  }, [slug, list, settle]);

  return { ...kept, change: settle };
}

/**
 * On a slow line a reader may tick before the script is there; React leaves those boxes as they
 * are.
 */
function tickedBeforeHydration(list: HTMLElement | null): Answers {
  const boxes = list?.querySelectorAll<HTMLElement>('[data-item]:has(input:checked)') ?? [];
  return new Map([...boxes].map((box) => [box.dataset.item ?? '', 'done']));
}

/** Null when storage is forbidden, which throws on the first touch. */
function readDevice(slug: string): Answers | null {
  try {
    return parseSavedAnswers(localStorage.getItem(keyOf(slug))) ?? none;
  } catch {
    return null;
  }
}

function writeDevice(slug: string, answers: Answers): boolean {
  try {
    localStorage.setItem(keyOf(slug), formatSavedAnswers(answers));
    return true;
  } catch {
    return false;
  }
}
