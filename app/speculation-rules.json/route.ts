export const dynamic = 'force-static';

/**
 * Named by the Speculation-Rules header of every page: the browser fetches a page when its link is likely to be
 * followed. The tools that render every question anew are left out, with what
 * lies below them, and files to download.
 */
export function GET() {
  const tools = ['offer', 'match', 'claim'].map((slug) => `/*/tools/${slug}*`);
  const leftOut = [...tools, '/*/search*', '/*/reminders/*'];
  const ourPages = { and: [{ href_matches: '/*' }, { not: { href_matches: leftOut } }] };
  const rules = {
    prefetch: [{ where: ourPages, eagerness: 'moderate' }],
    prerender: [{ where: ourPages, eagerness: 'conservative' }],
  };
  return Response.json(rules, { headers: { 'Content-Type': 'application/speculationrules+json' } });
}
