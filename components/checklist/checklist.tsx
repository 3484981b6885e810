import { fill } from '@/components/ui/fill';
import { QrCode } from '@/components/ui/qr-code';
import { qrPicture } from '@/components/ui/qr-picture';
import { type Checklist as ChecklistContent, sourcesOf } from '@/content/checklists';
import type { Locale } from '@/content/locales';
import { siteUrl } from '@/content/site';
import { currentItems } from '@/domain/checklist/progress';
import { ChecklistIsland } from './checklist.client';
import { checklistMessages } from './checklist.messages';
import type { Entry } from './labels';
import { PrintedAddress } from './printed-address';

type ChecklistProps = { checklist: ChecklistContent; locale: Locale };

/**
 * One checklist in the reader's language: whole and printable as it is, kept and shared once the
 * island runs.
 */
export function Checklist({ checklist, locale }: ChecklistProps) {
  const { labels } = checklistMessages[locale];
  const address = `${siteUrl}/${locale}/checklists/${checklist.slug}`;
  return (
    <>
      <ChecklistIsland
        slug={checklist.slug}
        title={checklist.title[locale]}
        address={address}
        entries={entriesOf(checklist, locale)}
        labels={labels}
      />
      <PrintedAddress
        label={labels.printedFrom}
        address={address}
        className="peer-data-[view=shared]:hidden"
      >
        <QrCode picture={qrPicture(address)} label={labels.qrCode} className="size-28 shrink-0" />
      </PrintedAddress>
    </>
  );
}

function entriesOf(checklist: ChecklistContent, locale: Locale): Entry[] {
  const { labels, levels } = checklistMessages[locale];
  const current = currentItems(checklist.items);
  const sources = sourcesOf(checklist);
  return checklist.items.map((item) => ({
    id: item.id,
    retired: item.retired,
    number: current.indexOf(item) + 1,
    text: item.text[locale],
    attack: item.attack[locale],
    why: item.why[locale],
    level: levels[item.level],
    minutes: fill(labels.minutes, { minutes: item.minutes }),
    guide: item.guide && `/${locale}${item.guide}`,
    sources: (item.sources ?? []).map((id) => sources.indexOf(id) + 1),
  }));
}
