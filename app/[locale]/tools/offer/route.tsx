import { answerPage, queryOf } from '@/app/answer-page';
import { checkOffer } from '@/components/offer-checker/check-offer';
import { OfferPage, offerAnswerTitle } from '@/components/offer-checker/offer-page';
import { pageLocale } from '../../locale';

type Context = RouteContext<'/[locale]/tools/offer'>;

export async function GET(request: Request, { params }: Context) {
  const locale = await pageLocale(params);
  const outcome = checkOffer(queryOf(request), locale);
  return answerPage({
    path: `/${locale}/tools/offer`,
    title: offerAnswerTitle(locale, outcome),
    answer: <OfferPage locale={locale} outcome={outcome} />,
  });
}
