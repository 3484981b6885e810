import type { Metadata } from 'next';
import { checkClaim } from '@/components/claim-clock/check-claim';
import { ClaimClock } from '@/components/claim-clock/claim-clock';
import { BlankToolPage } from '@/components/layout/blank-tool-page';
import { pageLocale } from '../../../locale';
import { toolMetadata } from '../../../metadata';

type Props = PageProps<'/[locale]/tools/claim/blank'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return toolMetadata(await pageLocale(params), 'claim');
}

/** The frame of every answer (../route.tsx), prerendered. */
export default async function BlankClaimPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <BlankToolPage locale={locale} slug="claim">
      <ClaimClock locale={locale} outcome={checkClaim({}, locale, new Date())} />
    </BlankToolPage>
  );
}
