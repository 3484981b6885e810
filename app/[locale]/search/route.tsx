import { answerPage, queryOf } from '@/app/answer-page';
import { find, nothingAsked } from '@/components/search/find';
import { searchMessages } from '@/components/search/search.messages';
import { SearchPage, searchStatus } from '@/components/search/search-page';
import { hideCodes } from '@/domain/code/hide-codes';
import { pageLocale } from '../locale';

type Context = RouteContext<'/[locale]/search'>;

export async function GET(request: Request, { params }: Context) {
  const locale = await pageLocale(params);
  const { q = '' } = queryOf(request);
  const typed = hideCodes((typeof q === 'string' ? q : (q[0] ?? '')).trim());
  const outcome = typed ? await find(typed, locale) : nothingAsked;
  return answerPage({
    locale,
    path: `/${locale}/search`,
    title: searchMessages[locale].title,
    answer: typed ? { word: searchStatus(locale, outcome) } : null,
    main: <SearchPage locale={locale} outcome={outcome} />,
  });
}
