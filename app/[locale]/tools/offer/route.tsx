import { queryOf } from '@/app/answer-page';
import { toolAnswer } from '@/app/tool-answer';
import { checkOffer } from '@/components/offer-checker/check-offer';
import { OfferChecker, offerAnswer } from '@/components/offer-checker/offer-checker';
import { shareQuery } from '@/domain/offer/share-query';
import { pageLocale } from '../../locale';

type Context = RouteContext<'/[locale]/tools/offer'>;

export async function GET(request: Request, { params }: Context) {
  const locale = await pageLocale(params);
  const outcome = checkOffer(queryOf(request), locale);
  return toolAnswer({
    locale,
    slug: 'offer',
    answer: offerAnswer(locale, outcome),
    elsewhere: outcome.judged && shareQuery(outcome.judged.input),
    children: <OfferChecker locale={locale} outcome={outcome} />,
  });
}
