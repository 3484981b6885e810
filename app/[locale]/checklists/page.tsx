import type { Metadata } from 'next';
import { checklistMessages } from '@/components/checklist/checklist.messages';
import { ChecklistCard } from '@/components/checklist/checklist-card';
import { PageFrame } from '@/components/layout/page-frame';
import { listChecklists } from '@/content/checklists';
import { pageLocale } from '../locale';
import { pageMetadata } from '../metadata';

type Props = PageProps<'/[locale]/checklists'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { listTitle, listSummary } = checklistMessages[locale];
  return pageMetadata({ locale, path: '/checklists', title: listTitle, description: listSummary });
}

export default async function ChecklistsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const words = checklistMessages[locale];
  return (
    <PageFrame locale={locale} path="/checklists">
      <h1 className="font-bold text-3xl">{words.listTitle}</h1>
      <p className="mt-3">{words.listSummary}</p>
      <ul className="mt-6 grid gap-3">
        {listChecklists().map((checklist) => (
          <li key={checklist.slug}>
            <ChecklistCard checklist={checklist} locale={locale} />
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
