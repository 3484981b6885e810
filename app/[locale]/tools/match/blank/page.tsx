import type { Metadata } from 'next';
import { BlankToolPage } from '@/components/layout/blank-tool-page';
import { checkMatch } from '@/components/match-advisor/check-match';
import { MatchAdvisor } from '@/components/match-advisor/match-advisor';
import { pageLocale } from '../../../locale';
import { toolMetadata } from '../../../metadata';

type Props = PageProps<'/[locale]/tools/match/blank'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return toolMetadata(await pageLocale(params), 'match');
}

/** The frame of every answer (../route.tsx), prerendered. */
export default async function BlankMatchPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <BlankToolPage locale={locale} slug="match">
      <MatchAdvisor locale={locale} outcome={checkMatch({}, locale)} />
    </BlankToolPage>
  );
}
