export const dynamic = 'force-dynamic';

/** For whoever watches the server. */
export function GET() {
  return new Response('ok', {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
