import type { Metadata } from 'next';
import { GuideArticle } from '@/components/guide/guide-article';
import { PageFrame } from '@/components/layout/page-frame';
import { getGuide, guideSlugs } from '@/content/guides';
import { relatedGuides } from '@/content/related-guides';
import { guideParts } from '@/mdx-components';
import { pageLocale } from '../../locale';
import { pageMetadata } from '../../metadata';

type Props = PageProps<'/[locale]/guides/[slug]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return guideSlugs.map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const { title, summary } = await getGuide(slug, locale);
  return pageMetadata({ locale, path: `/guides/${slug}`, title, description: summary });
}

export default async function GuidePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const guide = await getGuide(slug, locale);
  return (
    <PageFrame
      locale={locale}
      path={`/guides/${slug}`}
      title={guide.title}
      wide
      places={guide.headings.map((heading) => heading.id)}
    >
      <GuideArticle guide={guide} related={await relatedGuides(guide)}>
        <guide.Body components={guideParts(guide)} />
      </GuideArticle>
    </PageFrame>
  );
}
