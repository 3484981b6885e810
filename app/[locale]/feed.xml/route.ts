import { feedOf } from '../feed';
import { pageLocale } from '../locale';

export const dynamic = 'force-static';

type Context = RouteContext<'/[locale]/feed.xml'>;

/** What changed, as Atom. */
export async function GET(_: Request, { params }: Context) {
  const feed = feedOf(await pageLocale(params));
  return new Response(feed.atom1(), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
