export const dynamic = 'force-static';

/**
 * Named by the Speculation-Rules header of every page: the browser fetches a page when its link is likely to be
 * followed. The offer checker is left out, for it is rendered anew for every question.
 */
export function GET() {
  const ourPages = { and: [{ href_matches: '/*' }, { not: { href_matches: '/*/tools/offer*' } }] };
  const rules = {
    prefetch: [{ where: ourPages, eagerness: 'moderate' }],
    prerender: [{ where: ourPages, eagerness: 'conservative' }],
  };
  return Response.json(rules, { headers: { 'Content-Type': 'application/speculationrules+json' } });
}
