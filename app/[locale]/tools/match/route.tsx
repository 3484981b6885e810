import { queryOf } from '@/app/answer-page';
import { toolAnswer } from '@/app/tool-answer';
import { checkMatch } from '@/components/match-advisor/check-match';
import { MatchAdvisor, matchAnswer } from '@/components/match-advisor/match-advisor';
import { pageLocale } from '../../locale';

type Context = RouteContext<'/[locale]/tools/match'>;

export async function GET(request: Request, { params }: Context) {
  const locale = await pageLocale(params);
  const outcome = checkMatch(queryOf(request), locale);
  return toolAnswer({
    locale,
    slug: 'match',
    answer: matchAnswer(locale, outcome),
    children: <MatchAdvisor locale={locale} outcome={outcome} />,
  });
}
