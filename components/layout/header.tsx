import type { Locale } from '@/content/locales';
import { frameMessages } from '@/content/messages';
import { SearchForm } from '../search/search-form';
import { Icon } from '../ui/icon';
import { LocaleSwitch } from './locale-switch';
import { ShieldMark } from './shield-mark';

type HeaderProps = { locale: Locale; path: string; places?: string[] };

const sections = ['guides', 'tools', 'checklists', 'first-hour'] as const;

/** The search has its own box; beside a field whose text stays in the page stands none whose text would be sent. */
const withoutSearch = ['/search', '/tools/link', '/tools/password'];

/**
 * Mark, menu, language switch and search; few plain links need no menu button, even on a phone. There the search is a
 * link, so that what the page is about begins one line higher.
 */
export function Header({ locale, path, places }: HeaderProps) {
  const words = frameMessages[locale];
  return (
    <header className="bg-brand text-on-brand print:hidden forced-colors:border-b">
      <div className="mx-auto flex max-w-4xl flex-wrap items-center px-4 pt-2">
        <a
          href={`/${locale}`}
          className="flex min-h-11 items-center gap-2 font-bold text-lg text-on-brand no-underline"
        >
          <ShieldMark />
          {words.siteName}
        </a>
        <a
          href={`/${locale}/search`}
          className="ms-auto flex min-h-11 items-center gap-1 px-2 text-on-brand no-underline hover:underline sm:hidden"
        >
          <Icon name="search" />
          <span className="max-[22.5rem]:sr-only">{words.search}</span>
        </a>
        <LocaleSwitch locale={locale} path={path} places={places} />
        <div className="flex w-full flex-wrap items-center justify-between">
          <nav aria-label={words.mainNavigation} className="-mx-1 sm:-mx-2">
            <ul className="flex flex-wrap max-sm:text-sm">
              {sections.map((section) => (
                <li key={section}>
                  <a
                    href={`/${locale}/${section}`}
                    aria-current={path === `/${section}` ? 'page' : undefined}
                    className="flex min-h-11 items-center px-1 text-on-brand underline-offset-8 not-hover:not-aria-[current]:no-underline aria-[current]:font-bold aria-[current]:decoration-3 sm:px-2"
                  >
                    {words[section]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {!withoutSearch.includes(path) && (
            <div className="w-64 pb-2 max-sm:hidden">
              <SearchForm locale={locale} id="site-search" size="compact" />
            </div>
          )}
        </div>
      </div>
    </header>
  );
}
