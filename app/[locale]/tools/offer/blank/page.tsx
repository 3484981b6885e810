import type { Metadata } from 'next';
import { BlankToolPage } from '@/components/layout/blank-tool-page';
import { checkOffer } from '@/components/offer-checker/check-offer';
import { OfferChecker } from '@/components/offer-checker/offer-checker';
import { pageLocale } from '../../../locale';
import { toolMetadata } from '../../../metadata';

type Props = PageProps<'/[locale]/tools/offer/blank'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return toolMetadata(await pageLocale(params), 'offer');
}

/** The frame of every answer (../route.tsx), prerendered. */
export default async function BlankOfferPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <BlankToolPage locale={locale} slug="offer">
      <OfferChecker locale={locale} outcome={checkOffer({}, locale)} />
    </BlankToolPage>
  );
}
