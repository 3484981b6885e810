import type { Metadata } from 'next';
import { Changes } from '@/components/changes/changes';
import { changesMessages } from '@/components/changes/changes.messages';
import { PageFrame } from '@/components/layout/page-frame';
import { pageLocale } from '../locale';
import { pageMetadata } from '../metadata';

type Props = PageProps<'/[locale]/changes'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { title, summary } = changesMessages[locale];
  return pageMetadata({ locale, path: '/changes', title, description: summary });
}

export default async function ChangesPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <PageFrame locale={locale} path="/changes">
      <Changes locale={locale} />
    </PageFrame>
  );
}
