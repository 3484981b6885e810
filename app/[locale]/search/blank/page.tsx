import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { nothingAsked } from '@/components/search/find';
import { searchMessages } from '@/components/search/search.messages';
import { SearchPage } from '@/components/search/search-page';
import { pageLocale } from '../../locale';
import { pageMetadata } from '../../metadata';

type Props = PageProps<'/[locale]/search/blank'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { title, hint } = searchMessages[locale];
  const metadata = pageMetadata({
    locale,
    path: '/search',
    title,
    description: hint,
    pictureOf: '',
  });
  return { ...metadata, robots: { index: false } };
}

/** The frame of every answer (../route.tsx), prerendered. */
export default async function BlankSearchPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <PageFrame locale={locale} path="/search">
      <div data-answer-slot>
        <SearchPage locale={locale} outcome={nothingAsked} />
      </div>
    </PageFrame>
  );
}
