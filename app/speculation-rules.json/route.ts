export const dynamic = 'force-static';

/**
 * Named by the Speculation-Rules header of every page: the browser fetches a page when its link is likely to be
 * followed. Tools that are rendered anew for every question are left out.
 */
export function GET() {
  const tools = ['offer', 'match', 'claim'].map((slug) => `/*/tools/${slug}*`);
  const askedAnew = [...tools, '/*/search*'];
  const ourPages = { and: [{ href_matches: '/*' }, { not: { href_matches: askedAnew } }] };
  const rules = {
    prefetch: [{ where: ourPages, eagerness: 'moderate' }],
    prerender: [{ where: ourPages, eagerness: 'conservative' }],
  };
  return Response.json(rules, { headers: { 'Content-Type': 'application/speculationrules+json' } });
}
