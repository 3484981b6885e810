import { type ListedPage, listPages } from '@/app/[locale]/pages';
import { type Locale, localeNames, locales } from '@/content/locales';
import { frameMessages } from '@/content/messages';
import { siteUrl } from '@/content/site';

export const dynamic = 'force-static';

/** The pages with their summaries in plain Markdown, for programs that read a site for somebody. */
export async function GET() {
  const languages = await Promise.all(
    locales.map(async (locale) => languagePart(locale, await listPages(locale))),
  );
  const { siteName, tagline, notAffiliated } = frameMessages.en;
  const head = `# ${siteName}\n\n> ${tagline}. ${notAffiliated} Text and drawings: CC BY 4.0.\n`;
  return new Response([head, ...languages].join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

function languagePart(locale: Locale, pages: readonly ListedPage[]): string {
  const lines = pages.map(
    ({ path, title, summary }) => `- [${title}](${siteUrl}/${locale}${path}): ${summary}`,
  );
  return `## ${localeNames[locale]}\n\n${lines.join('\n')}\n`;
}
