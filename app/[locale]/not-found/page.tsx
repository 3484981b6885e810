import type { Metadata } from 'next';
import { Doors } from '@/components/home/doors';
import { PageFrame } from '@/components/layout/page-frame';
import { SearchForm } from '@/components/search/search-form';
import { notFoundMessages } from '@/content/messages';
import { pageLocale } from '../locale';

type Props = PageProps<'/[locale]/not-found'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = notFoundMessages[await pageLocale(params)];
  return { title, robots: { index: false } };
}

/**
 * What the rewrites of next.config.mjs show for an unknown address. It does not call `notFound()`, which would leave
 * the text to a script; the build adapter gives it the status 404.
 */
export default async function NotFoundPage({ params }: Props) {
  const locale = await pageLocale(params);
  const words = notFoundMessages[locale];
  return (
    <PageFrame locale={locale} path="" wide>
      <h1 className="font-bold text-3xl">{words.title}</h1>
      <p className="mt-3">{words.explanation}</p>
      <div className="mt-4 max-w-md">
        <SearchForm locale={locale} id="missing-search" />
      </div>
      <Doors locale={locale} />
    </PageFrame>
  );
}
