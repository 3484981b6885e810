import { queryOf } from '@/app/answer-page';
import { calendarFile } from '@/components/claim-clock/calendar-file';
import { checkClaim } from '@/components/claim-clock/check-claim';
import { isLocale } from '@/content/locales';

type Context = RouteContext<'/[locale]/tools/claim/reminder.ics'>;

/** The reminders of a question as a calendar file; without an answer, back to the page that says why. */
export async function GET(request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const now = new Date();
  const file = calendarFile(checkClaim(queryOf(request), locale, now), locale, now);
  if (file === null) {
    const { search } = new URL(request.url);
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
