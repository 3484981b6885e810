import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { OfferMethod } from '@/components/offer-checker/offer-method';
import { offerMethodMessages } from '@/components/offer-checker/offer-method.messages';
import { pageLocale } from '../../../locale';
import { pageMetadata } from '../../../metadata';

type Props = PageProps<'/[locale]/tools/offer/method'>;

const path = '/tools/offer/method';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { title, summary } = offerMethodMessages[locale];
  return pageMetadata({ locale, path, title, description: summary });
}

export default async function OfferMethodPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <PageFrame locale={locale} path={path} title={offerMethodMessages[locale].title}>
      <h1 className="font-bold text-3xl">{offerMethodMessages[locale].title}</h1>
      <OfferMethod locale={locale} />
    </PageFrame>
  );
}
