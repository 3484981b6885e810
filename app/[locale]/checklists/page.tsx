import type { Metadata } from 'next';
import { checklistMessages } from '@/components/checklist/checklist.messages';
import { ChecklistCard } from '@/components/checklist/checklist-card';
import { PageFrame } from '@/components/layout/page-frame';
import { checklistGroups, listChecklists } from '@/content/checklists';
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
    <PageFrame locale={locale} path="/checklists" wide>
      <h1 className="font-bold text-3xl">{words.listTitle}</h1>
      <p className="mt-3 max-w-text">{words.listSummary}</p>
      {checklistGroups.map((group) => (
        <section key={group} aria-labelledby={group} className="mt-8">
          <h2 id={group} className="font-bold text-xl">
            {words.groups[group]}
          </h2>
          <ul className="mt-3 grid gap-3 md:grid-cols-2">
            {listChecklists()
              .filter((checklist) => checklist.group === group)
              .map((checklist) => (
                <li key={checklist.slug} className="grid">
                  <ChecklistCard checklist={checklist} locale={locale} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
