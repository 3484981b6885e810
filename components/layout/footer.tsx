import type { Locale } from '@/content/locales';
import { frameMessages } from '@/content/messages';
import { sourceUrl } from '@/content/site';

/** Who we are not, what we promise, and the pages about the site itself. */
export function Footer({ locale }: { locale: Locale }) {
  const words = frameMessages[locale];
  const links = [
    [`/${locale}/first-hour`, words['first-hour']],
    [`/${locale}/about`, words.about],
    [`/${locale}/how-we-know`, words.howWeKnow],
    [`/${locale}/glossary`, words.glossary],
    [`/${locale}/changes`, words.changes],
    [`/${locale}/privacy`, words.privacy],
    [`/${locale}/accessibility`, words.accessibility],
    [sourceUrl ?? `/${locale}/about#source`, words.source],
  ] as const;
  return (
    <footer className="border-line border-t bg-surface">
      <div className="mx-auto grid max-w-4xl gap-3 px-4 py-8 text-muted text-sm print:gap-1 print:px-0 print:py-2">
        <p>{words.promises}</p>
        <ul className="-mx-2 flex flex-wrap print:hidden">
          {links.map(([href, text]) => (
            <li key={href}>
              <a href={href} className="flex min-h-11 items-center px-2">
                {text}
              </a>
            </li>
          ))}
        </ul>
        <p>{words.notAffiliated}</p>
        <p>{words.licences}</p>
      </div>
    </footer>
  );
}
