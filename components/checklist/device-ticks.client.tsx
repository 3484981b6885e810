'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import {
  formatSavedTicks,
  mergeTicks,
  parseSavedTicks,
  type Ticks,
} from '@/domain/checklist/saved-ticks';

type Kept = { ticks: Ticks; isSaved: boolean; isReady: boolean };

const none: Ticks = new Set();
const keyOf = (slug: string) => `checklist:${slug}`;

/**
 * The reader's own ticks. `isSaved` is false while they stand on the screen only; `isReady` once
 * read.
 */
export function useDeviceTicks(slug: string, list: RefObject<HTMLElement | null>) {
  const [kept, setKept] = useState<Kept>({ ticks: none, isSaved: true, isReady: false });
  const latest = useRef(kept);

  const put = useCallback((next: Kept) => {
    latest.current = next;
    setKept(next);
  }, []);

  // Another tab may have written since: each change starts from what is stored, not from what is
  // shown.
  const change = useCallback(
    (edit: (ticks: Ticks) => Ticks) => {
      const { ticks: shown, isSaved } = latest.current;
      const ticks = edit((isSaved && read(slug)) || shown);
      put({ ticks, isSaved: write(slug, ticks), isReady: true });
    },
    [slug, put],
  );

  useEffect(() => {
    const refresh = () => {
      if (latest.current.isSaved) put({ ticks: read(slug) ?? none, isSaved: true, isReady: true });
    };
    const onStorage = (event: StorageEvent) => {
      if (event.key === null || event.key === keyOf(slug)) refresh();
    };
    const early = tickedBeforeHydration(list.current);
    refresh();
    if (early.size > 0) change((ticks) => mergeTicks(ticks, early));
    addEventListener('storage', onStorage);
    // A page taken out of the back/forward cache has missed the events in between.
    addEventListener('pageshow', refresh);
    return () => {
      removeEventListener('storage', onStorage);
      removeEventListener('pageshow', refresh);
    };
  }, [slug, list, put, change]);

  return { ...kept, change };
}

/**
 * On a slow line a reader may tick before the script is there; React leaves those boxes as they
 * are.
 */
function tickedBeforeHydration(list: HTMLElement | null): Ticks {
  const boxes = list?.querySelectorAll<HTMLElement>('[data-item]:has(input:checked)') ?? [];
  return new Set([...boxes].flatMap((box) => box.dataset.item ?? []));
}

/**
 * Null when nothing readable is stored or storage is forbidden, which throws on the first touch.
 */
function read(slug: string): Ticks | null {
  try {
    return parseSavedTicks(localStorage.getItem(keyOf(slug)));
  } catch {
    return null;
  }
}

function write(slug: string, ticks: Ticks): boolean {
  try {
    localStorage.setItem(keyOf(slug), formatSavedTicks(ticks));
    return true;
  } catch {
    return false;
  }
}
