import type { Checklist as ChecklistContent } from '@/content/checklists';
import type { Locale } from '@/content/locales';
import { currentItems } from '@/domain/checklist/progress';
import { ChecklistIsland } from './checklist.client';
import { checklistMessages } from './checklist.messages';
import { type Entry, fill } from './labels';

type ChecklistProps = { checklist: ChecklistContent; locale: Locale };

/**
 * One checklist in the reader's language: whole and printable as it is, kept and shared once the
 * island runs.
 */
export function Checklist({ checklist, locale }: ChecklistProps) {
  const { labels } = checklistMessages[locale];
  const current = currentItems(checklist.items);
  const entries: Entry[] = checklist.items.map((item) => ({
    id: item.id,
    retired: item.retired,
    number: current.indexOf(item) + 1,
    text: item.text[locale],
    attack: item.attack[locale],
    why: item.why[locale],
    minutes: fill(labels.minutes, { minutes: item.minutes }),
    guide: item.guide && `/${locale}${item.guide}`,
  }));
  return (
    <ChecklistIsland
      slug={checklist.slug}
      path={`/${locale}/checklists/${checklist.slug}`}
      entries={entries}
      labels={labels}
    />
  );
}
