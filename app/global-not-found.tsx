import { defaultLocale, locales } from '@/content/locales';
import { frameMessages, notFoundMessages } from '@/content/messages';

/** Seen while developing only: after the build one of our own 404 pages takes its place (next.adapter.mjs). */
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
              <a href={`/${locale}`}>{frameMessages[locale].siteName}</a>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
