import { defaultLocale, locales } from '@/content/locales';
import { frameMessages, notFoundMessages } from '@/content/messages';

/** Only for addresses below /_next/ that no reader ever types; unstyled, for their policy allows nothing. */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale}>
      <head>
        <title>{`404 | ${frameMessages[defaultLocale].siteName}`}</title>
      </head>
      <body>
        <main>
          {locales.map((locale) => (
            <section key={locale} lang={locale}>
              <h1>{notFoundMessages[locale].title}</h1>
              <a href={`/${locale}`} className="inline-flex min-h-11 items-center">
                {frameMessages[locale].siteName}
              </a>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
