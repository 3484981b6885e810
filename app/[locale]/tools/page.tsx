import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { LinkCard } from '@/components/ui/link-card';
import { frameMessages, toolsMessages } from '@/content/messages';
import { toolSlugs, tools } from '@/content/tools';
import { pageLocale } from '../locale';
import { pageMetadata } from '../metadata';

type Props = PageProps<'/[locale]/tools'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  return pageMetadata({
    locale,
    path: '/tools',
    title: frameMessages[locale].tools,
    description: toolsMessages[locale].listSummary,
  });
}

export default async function ToolsPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <PageFrame locale={locale} path="/tools">
      <h1 className="font-bold text-3xl">{frameMessages[locale].tools}</h1>
      <p className="mt-3">{toolsMessages[locale].listSummary}</p>
      <ul className="mt-6 grid gap-3">
        {toolSlugs.map((slug) => (
          <li key={slug}>
            <LinkCard href={`/${locale}/tools/${slug}`} picture={slug} {...tools[slug][locale]} />
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
