import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { LinkChecker } from '@/components/link-checker/link-checker';
import { WholeWords } from '@/components/ui/whole-words';
import { tools } from '@/content/tools';
import { pageLocale } from '../../locale';
import { toolMetadata } from '../../metadata';

type Props = PageProps<'/[locale]/tools/link'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return toolMetadata(await pageLocale(params), 'link');
}

export default async function LinkPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { title, summary } = tools.link[locale];
  return (
    <PageFrame locale={locale} path="/tools/link" title={title}>
      <h1 className="break-keep font-bold text-3xl">
        <WholeWords text={title} locale={locale} />
      </h1>
      <p className="mt-3">{summary}</p>
      <LinkChecker locale={locale} />
    </PageFrame>
  );
}
