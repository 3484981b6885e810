import type { Metadata } from 'next';
import { AnswerSlot } from '@/components/layout/answer-slot';
import { PageFrame } from '@/components/layout/page-frame';
import { checkOffer } from '@/components/offer-checker/check-offer';
import { OfferPage } from '@/components/offer-checker/offer-page';
import { tools } from '@/content/tools';
import { pageLocale } from '../../../locale';
import { pageMetadata } from '../../../metadata';

type Props = PageProps<'/[locale]/tools/offer/blank'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { title, summary } = tools.offer[locale];
  return pageMetadata({ locale, path: '/tools/offer', title, description: summary });
}

/** The tool before anything is asked: prerendered, and the frame of every answer (../route.tsx). */
export default async function BlankOfferPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <PageFrame locale={locale} path="/tools/offer">
      <AnswerSlot>
        <OfferPage locale={locale} outcome={checkOffer({}, locale)} />
      </AnswerSlot>
    </PageFrame>
  );
}
