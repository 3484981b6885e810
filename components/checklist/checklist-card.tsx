import type { Checklist } from '@/content/checklists';
import type { Locale } from '@/content/locales';
import { currentItems } from '@/domain/checklist/progress';
import { LinkCard } from '../ui/link-card';
import { checklistMessages } from './checklist.messages';

type ChecklistCardProps = { checklist: Checklist; locale: Locale };

/** A checklist in a list: what it is for, how many items, how many minutes in all. */
export function ChecklistCard({ checklist, locale }: ChecklistCardProps) {
  return (
    <LinkCard
      href={`/${locale}/checklists/${checklist.slug}`}
      title={checklist.title[locale]}
      summary={checklist.summary[locale]}
      note={checklistSize(checklist, locale)}
    />
  );
}

/** Number of items and minutes in all, in words; retired items do not count. */
export function checklistSize({ items }: Checklist, locale: Locale): string {
  const current = currentItems(items);
  const minutes = current.reduce((sum, item) => sum + item.minutes, 0);
  return checklistMessages[locale].size(current.length, minutes);
}
