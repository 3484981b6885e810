import { calendarFile } from '@/components/claim-clock/calendar-file';
import { checkClaim } from '@/components/claim-clock/check-claim';
import { isLocale } from '@/content/locales';

type Context = RouteContext<'/[locale]/tools/claim/reminder.ics'>;

/** The reminders of a question as a calendar file; without an answer, back to the page that says why. */
export async function GET(request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { search, searchParams } = new URL(request.url);
  // Of a repeated parameter the first counts, as on the page.
  const query = Object.fromEntries([...searchParams].reverse());
  const now = new Date();
  const file = calendarFile(checkClaim(query, locale, now), locale, now);
  if (file === null) {
    const headers = { Location: `/${locale}/tools/claim${search}`, 'Cache-Control': 'no-store' };
    return new Response(null, { status: 303, headers });
  }
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="claim-reminder.ics"',
      'Cache-Control': 'no-store',
    },
  });
}
