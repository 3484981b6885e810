import { securityContact, siteUrl } from '@/content/site';

export const dynamic = 'force-static';

/** RFC 9116; it expires half a year after the build, so that a forgotten server stops promising answers. */
export function GET() {
  const expires = new Date(Date.now() + 180 * 24 * 60 * 60 * 1000).toISOString();
  const lines = [
    `Contact: ${securityContact ?? `${siteUrl}/en/about#contact`}`,
    `Expires: ${expires}`,
    'Preferred-Languages: ja, en',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
