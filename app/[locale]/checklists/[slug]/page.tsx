import type { Metadata } from 'next';
import { Checklist } from '@/components/checklist/checklist';
import { checklistMessages } from '@/components/checklist/checklist.messages';
import { checklistSize } from '@/components/checklist/checklist-card';
import { EmergencyCard } from '@/components/emergency-card/emergency-card';
import { SourceList } from '@/components/guide/source-list';
import { PageFrame } from '@/components/layout/page-frame';
import { ReminderLinks } from '@/components/reminder/reminder-links';
import { getChecklist, listChecklists, sourcesOf } from '@/content/checklists';
import { pageLocale } from '../../locale';
import { pageMetadata } from '../../metadata';

type Props = PageProps<'/[locale]/checklists/[slug]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return listChecklists().map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { slug, title, summary } = getChecklist((await params).slug);
  return pageMetadata({
    locale,
    path: `/checklists/${slug}`,
    title: title[locale],
    description: summary[locale],
  });
}

export default async function ChecklistPage({ params }: Props) {
  const locale = await pageLocale(params);
  const checklist = getChecklist((await params).slug);
  const words = checklistMessages[locale];
  return (
    <PageFrame
      locale={locale}
      path={`/checklists/${checklist.slug}`}
      title={checklist.title[locale]}
    >
      <h1 className="font-bold text-3xl">{checklist.title[locale]}</h1>
      <p className="mt-3">{checklist.summary[locale]}</p>
      <p className="mt-1 text-muted text-sm">
        {checklistSize(checklist, locale)} · {words.reviewed}{' '}
        <time dateTime={checklist.reviewed} className="whitespace-nowrap">
          {checklist.reviewed}
        </time>
      </p>
      <Checklist checklist={checklist} locale={locale} />
      {checklist.reminder && <ReminderLinks locale={locale} slugs={[checklist.reminder]} />}
      {checklist.slug === 'emergency-card' && <EmergencyCard locale={locale} />}
      <div className="print:hidden">
        <SourceList locale={locale} ids={sourcesOf(checklist)} />
      </div>
    </PageFrame>
  );
}
