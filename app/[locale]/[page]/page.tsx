import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { frameMessages } from '@/content/messages';
import { getPage, pageSlugs } from '@/content/pages';
import { pageLocale } from '../locale';
import { pageMetadata } from '../metadata';

type Props = PageProps<'/[locale]/[page]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return pageSlugs.map((page) => ({ page }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { page: slug } = await params;
  const { title, summary } = await getPage(slug, locale);
  return pageMetadata({ locale, path: `/${slug}`, title, description: summary });
}

/** The pages about the site itself: about, privacy, accessibility. */
export default async function SitePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { page: slug } = await params;
  const page = await getPage(slug, locale);
  return (
    <PageFrame
      locale={locale}
      path={`/${slug}`}
      places={page.headings.map((heading) => heading.id)}
    >
      <h1 className="font-bold text-3xl">{page.title}</h1>
      <p className="mt-3 text-lg">{page.summary}</p>
      <p className="mt-3 text-muted text-sm">
        {frameMessages[locale].updated} <time dateTime={page.updated}>{page.updated}</time>
      </p>
      <div className="prose mt-6">
        <page.Body />
      </div>
    </PageFrame>
  );
}
