import type { Locale } from '@/content/locales';
import { frameMessages } from '@/content/messages';
import { SearchForm } from '../search/search-form';
import { LocaleSwitch } from './locale-switch';
import { ShieldMark } from './shield-mark';

type HeaderProps = { locale: Locale; path: string; places?: string[] };

/** The last does not fit beside the others on a phone; the footer and a door on the home page have it. */
const sections = ['guides', 'tools', 'checklists', 'first-hour'] as const;

/** The search has its own box; beside the field for a password stands none whose text would be sent. */
const withoutSearch = ['/search', '/tools/password'];

/** Mark, menu, language switch and search; few plain links need no menu button, even on a phone. */
export function Header({ locale, path, places }: HeaderProps) {
  const words = frameMessages[locale];
  return (
    <header className="border-line border-b print:hidden">
      <div className="mx-auto flex max-w-4xl flex-wrap items-center gap-x-4 px-4 pt-2">
        <a
          href={`/${locale}`}
          className="flex min-h-11 items-center gap-2 font-bold text-ink text-lg no-underline"
        >
          <ShieldMark />
          {words.siteName}
        </a>
        <LocaleSwitch locale={locale} path={path} places={places} />
        <div className="flex w-full flex-wrap items-center justify-between">
          <nav aria-label={words.mainNavigation} className="-mx-2">
            <ul className="flex">
              {sections.map((section) => (
                <li
                  key={section}
                  className={section === 'first-hour' ? 'max-sm:hidden' : undefined}
                >
                  <a
                    href={`/${locale}/${section}`}
                    aria-current={path === `/${section}` ? 'page' : undefined}
                    className="flex min-h-11 items-center border-transparent border-b-3 px-2 text-ink no-underline hover:border-line aria-[current]:border-accent aria-[current]:font-bold"
                  >
                    {words[section]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {!withoutSearch.includes(path) && (
            <div className="w-full pb-2 sm:w-64">
              <SearchForm locale={locale} id="site-search" size="compact" />
            </div>
          )}
        </div>
      </div>
    </header>
  );
}
