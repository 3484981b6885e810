import type { Metadata } from 'next';
import { Glossary } from '@/components/glossary/glossary';
import { glossaryMessages } from '@/components/glossary/glossary.messages';
import { PageFrame } from '@/components/layout/page-frame';
import { glossary } from '@/content/glossary';
import { termsOf } from '@/content/guide-terms';
import { listGuides } from '@/content/guides';
import { pageLocale } from '../locale';
import { pageMetadata } from '../metadata';

type Props = PageProps<'/[locale]/glossary'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { title, summary } = glossaryMessages[locale];
  return pageMetadata({ locale, path: '/glossary', title, description: summary });
}

export default async function GlossaryPage({ params }: Props) {
  const locale = await pageLocale(params);
  const guides = (await listGuides(locale)).map((guide) => ({
    guide,
    terms: termsOf(guide.slug, locale),
  }));
  return (
    <PageFrame locale={locale} path="/glossary" places={Object.keys(glossary)}>
      <Glossary
        locale={locale}
        guidesOf={(id) =>
          guides.filter(({ terms }) => terms.includes(id)).map(({ guide }) => guide)
        }
      />
    </PageFrame>
  );
}
