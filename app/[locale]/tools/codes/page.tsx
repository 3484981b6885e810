import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { ToolPage } from '@/components/layout/tool-page';
import { TriageQuestion } from '@/components/triage/triage-question';
import { firstQuestion } from '@/content/triage';
import { pageLocale } from '../../locale';
import { toolMetadata } from '../../metadata';

type Props = PageProps<'/[locale]/tools/codes'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return toolMetadata(await pageLocale(params), 'codes');
}

export default async function CodesPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <PageFrame locale={locale} path="/tools/codes">
      <ToolPage locale={locale} slug="codes" isBlank>
        <TriageQuestion locale={locale} id={firstQuestion} heading="h2" />
      </ToolPage>
    </PageFrame>
  );
}
