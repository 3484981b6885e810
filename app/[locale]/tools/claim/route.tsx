import { queryOf } from '@/app/answer-page';
import { toolAnswer } from '@/app/tool-answer';
import { checkClaim } from '@/components/claim-clock/check-claim';
import { ClaimClock, claimAnswer } from '@/components/claim-clock/claim-clock';
import { pageLocale } from '../../locale';

type Context = RouteContext<'/[locale]/tools/claim'>;

export async function GET(request: Request, { params }: Context) {
  const locale = await pageLocale(params);
  const outcome = checkClaim(queryOf(request), locale, new Date());
  const { typed, marketplace, counted } = outcome;
  return toolAnswer({
    locale,
    slug: 'claim',
    answer: claimAnswer(locale, outcome),
    elsewhere: counted && new URLSearchParams({ ...typed, marketplace }).toString(),
    children: <ClaimClock locale={locale} outcome={outcome} />,
  });
}
