import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { checkOffer } from '@/components/offer-checker/check-offer';
import { OfferChecker } from '@/components/offer-checker/offer-checker';
import { offerCheckerMessages } from '@/components/offer-checker/offer-checker.messages';
import { offerResultMessages } from '@/components/offer-checker/offer-result.messages';
import { tools } from '@/content/tools';
import { pageLocale } from '../../locale';
import { pageMetadata } from '../../metadata';

type Props = PageProps<'/[locale]/tools/offer'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { errors, judged } = checkOffer(await searchParams, locale);
  const { title, summary } = tools.offer[locale];
  // The title is what a screen reader says first: it brings the answer.
  const verdict = judged && offerResultMessages[locale].verdicts[judged.judgement.verdict];
  const answer = errors.length > 0 ? offerCheckerMessages[locale].errorInTitle : verdict?.word;
  return pageMetadata({
    locale,
    path: '/tools/offer',
    title: answer ? `${answer} – ${title}` : title,
    // What a preview of a shared answer says: the verdict, never a name or what was typed.
    description: verdict?.sentence ?? summary,
  });
}

export default async function OfferPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const outcome = checkOffer(await searchParams, locale);
  const { title, summary } = tools.offer[locale];
  const isBlank = outcome.errors.length === 0 && outcome.judged === null;
  return (
    <PageFrame locale={locale} path="/tools/offer">
      <h1 className="font-bold text-3xl">{title}</h1>
      {isBlank && <p className="mt-3">{summary}</p>}
      <OfferChecker locale={locale} outcome={outcome} />
    </PageFrame>
  );
}
