import type { Metadata } from 'next';
import { ChooseRunbook } from '@/components/first-hour/choose-runbook';
import { firstHourMessages } from '@/components/first-hour/first-hour.messages';
import { PageFrame } from '@/components/layout/page-frame';
import { pageLocale } from '../locale';
import { pageMetadata } from '../metadata';

type Props = PageProps<'/[locale]/first-hour'>;

const path = '/first-hour';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { title, summary } = firstHourMessages[locale];
  return pageMetadata({ locale, path, title, description: summary });
}

export default async function FirstHourPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <PageFrame locale={locale} path={path}>
      <ChooseRunbook locale={locale} />
    </PageFrame>
  );
}
