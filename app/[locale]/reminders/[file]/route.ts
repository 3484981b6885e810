import { reminderFile } from '@/components/reminder/reminder-file';
import { isLocale, locales } from '@/content/locales';
import { reminderSlugs } from '@/content/reminders';

export const dynamic = 'force-static';
export const dynamicParams = false;

const ending = '.ics';

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    reminderSlugs.map((slug) => ({ locale, file: slug + ending })),
  );
}

/** A reminder as a calendar file, made once at build time. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[locale]/reminders/[file]'>,
) {
  const { locale, file } = await params;
  const slug = reminderSlugs.find((candidate) => candidate + ending === file);
  if (!isLocale(locale) || !slug) return new Response(null, { status: 404 });
  return new Response(reminderFile(slug, locale, new Date()), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}"`,
    },
  });
}
