import type { ReactNode } from 'react';
import type { Locale } from '@/content/locales';
import { frameMessages } from '@/content/messages';
import { Breadcrumbs } from './breadcrumbs';
import { Footer } from './footer';
import { Header } from './header';

type PageFrameProps = {
  locale: Locale;
  /** The page's address without the language, '' for home; the language switch leads to the same page. */
  path: string;
  /** The page's name at the end of its breadcrumbs; pages that stand right under home have none. */
  title?: string;
  /** Ids of the headings a reader may stand at; the language switch keeps that place. */
  places?: string[];
  /** Cards side by side need the whole width; running text stays in a column one can read. */
  wide?: boolean;
  /** A band as wide as the window, above the column. */
  hero?: ReactNode;
  children: ReactNode;
};

/** What stands round every page: skip link, header, footer. */
export function PageFrame({
  locale,
  path,
  title,
  places,
  wide = false,
  hero,
  children,
}: PageFrameProps) {
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:p-3"
      >
        {frameMessages[locale].skipToContent}
      </a>
      <Header locale={locale} path={path} places={places} />
      {title && <Breadcrumbs locale={locale} path={path} title={title} />}
      <main id="main" tabIndex={-1} className="outline-none">
        {hero}
        <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 print:max-w-none print:p-0">
          <div className={wide ? '' : 'max-w-text print:max-w-none'}>{children}</div>
        </div>
      </main>
      <Footer locale={locale} />
    </>
  );
}
