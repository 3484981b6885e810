import type { Answers } from '@/domain/checklist/answers';
import { currentItems } from '@/domain/checklist/progress';
import { decodeShareCode, encodeShareCode } from '@/domain/checklist/share-code';
import type { Entry, NoticeCode } from './labels';

/**
 * A list somebody sent. `answers` are null when they sent none; `missing` items are no longer in
 * our list.
 */
export type OpenedList = {
  title: string;
  entries: Entry[];
  answers: Answers | null;
  missing: number;
  /** The same list without answers: what may stand on paper that is handed round. */
  codeWithoutAnswers: string;
};

/** What a share code asks for: nothing, what cannot be opened, or a list. */
export function openLink(
  code: string,
  entries: readonly Entry[],
): { fault: NoticeCode | null; list: OpenedList | null } {
  if (code === '') return { fault: null, list: null };
  const share = decodeShareCode(code, entries.length);
  if (!share.ok) return { fault: share.reason, list: null };
  const chosen = share.positions.flatMap((position) => entries[position] ?? []);
  const current = currentItems(chosen);
  if (current.length === 0) return { fault: 'empty', list: null };
  const said = [...(share.answers ?? [])].flatMap(([position, answer]) => {
    const id = entries[position]?.id;
    return id === undefined ? [] : [[id, answer] as const];
  });
  return {
    fault: null,
    list: {
      title: share.title,
      entries: current,
      answers: share.answers && new Map(said),
      missing: share.unknown + chosen.length - current.length,
      codeWithoutAnswers: encodeShareCode({ ...share, answers: null }),
    },
  };
}
