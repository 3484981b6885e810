import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { firstHourMessages } from '@/components/first-hour/first-hour.messages';
import { Runbook } from '@/components/first-hour/runbook';
import { PageFrame } from '@/components/layout/page-frame';
import { ReminderLinks } from '@/components/reminder/reminder-links';
import type { ReminderSlug } from '@/content/reminders';
import { accesses, type Role, roles, runbookIds } from '@/domain/first-hour/runbook';
import { pageLocale } from '../../locale';
import { pageMetadata } from '../../metadata';

type Props = PageProps<'/[locale]/first-hour/[runbook]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return runbookIds.map((runbook) => ({ runbook }));
}

const remindersFor: Record<Role, readonly ReminderSlug[]> = {
  seller: ['payout-look', 'access-review', 'refresher'],
  buyer: ['refresher'],
  staff: ['refresher'],
};

async function readAddress(params: Props['params']) {
  const locale = await pageLocale(params);
  const [roleName, accessName] = (await params).runbook.split('-');
  const role = roles.find((name) => name === roleName) ?? notFound();
  const access = accesses.find((name) => name === accessName) ?? notFound();
  return { locale, role, access, path: `/first-hour/${role}-${access}` };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, role, access, path } = await readAddress(params);
  const { runbookTitle, runbookSummary, ...words } = firstHourMessages[locale];
  const names = [words.roles[role].name, words.accesses[access].name] as const;
  return pageMetadata({
    locale,
    path,
    title: runbookTitle(...names),
    description: runbookSummary(...names),
  });
}

export default async function RunbookPage({ params }: Props) {
  const { locale, role, access, path } = await readAddress(params);
  const words = firstHourMessages[locale];
  return (
    <PageFrame
      locale={locale}
      path={path}
      title={words.roles[role].name + words.accesses[access].heading}
    >
      <Runbook locale={locale} role={role} access={access}>
        <ReminderLinks locale={locale} slugs={remindersFor[role]} />
      </Runbook>
    </PageFrame>
  );
}
