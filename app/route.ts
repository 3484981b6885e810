import Negotiator from 'negotiator';
import { defaultLocale, locales } from '@/content/locales';

export const dynamic = 'force-dynamic';

/** The bare address leads to the reader's language; decided anew each time, remembered nowhere. */
export function GET(request: Request) {
  const acceptLanguage = request.headers.get('accept-language') ?? undefined;
  const negotiator = new Negotiator({ headers: { 'accept-language': acceptLanguage } });
  const locale = negotiator.language([...locales]) ?? defaultLocale;
  return new Response(null, {
    status: 307,
    headers: { Location: `/${locale}`, Vary: 'Accept-Language' },
  });
}
