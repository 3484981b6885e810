import { currentItems } from '@/domain/checklist/progress';
import type { Ticks } from '@/domain/checklist/saved-ticks';
import { decodeShareCode, isShareCode } from '@/domain/checklist/share-code';
import type { Entry, NoticeCode } from './labels';

/**
 * A list somebody sent. `ticks` are null when they sent none; `missing` items are no longer in our
 * list.
 */
export type OpenedList = { title: string; entries: Entry[]; ticks: Ticks | null; missing: number };

/**
 * What the fragment of the address asks for: nothing of ours, a link that cannot be opened, or a
 * list.
 */
export function openLink(
  fragment: string,
  entries: readonly Entry[],
): { fault: NoticeCode | null; list: OpenedList | null } {
  if (!isShareCode(fragment)) return { fault: null, list: null };
  const share = decodeShareCode(fragment, entries.length);
  if (!share.ok) return { fault: share.reason, list: null };
  const chosen = share.positions.flatMap((position) => entries[position] ?? []);
  const current = currentItems(chosen);
  if (current.length === 0) return { fault: 'empty', list: null };
  const ticked = share.ticks?.flatMap((position) => entries[position]?.id ?? []);
  return {
    fault: null,
    list: {
      title: share.title,
      entries: current,
      ticks: ticked ? new Set(ticked) : null,
      missing: share.unknown + chosen.length - current.length,
    },
  };
}
