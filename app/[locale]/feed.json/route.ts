import { feedOf } from '../feed';
import { pageLocale } from '../locale';

export const dynamic = 'force-static';

type Context = RouteContext<'/[locale]/feed.json'>;

/** What changed, as a JSON feed. */
export async function GET(_: Request, { params }: Context) {
  const feed = feedOf(await pageLocale(params));
  return new Response(feed.json1(), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}
