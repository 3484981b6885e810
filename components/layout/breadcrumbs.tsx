import type { Locale } from '@/content/locales';
import { frameMessages } from '@/content/messages';
import { siteUrl } from '@/content/site';
import { type ToolSlug, tools } from '@/content/tools';
import { JsonLd } from '../ui/json-ld';

type Crumb = { path: string; name: string };

/**
 * The way from home to this page, for readers and for search engines. On one line, so that the first thing to do
 * stays on the first screen: the page's own name, which the heading repeats, is cut where there is no room.
 */
export function Breadcrumbs({
  locale,
  path,
  title,
}: {
  locale: Locale;
  path: string;
  title: string;
}) {
  const words = frameMessages[locale];
  const above = [{ path: '', name: words.home }, ...placesAbove(locale, path)];
  return (
    <nav aria-label={words.breadcrumbs} className="mx-auto max-w-4xl px-4 pt-3 print:hidden">
      <ol className="flex items-center text-muted text-sm">
        {above.map((crumb) => (
          <li key={crumb.path} className="flex shrink-0 items-center">
            <a href={`/${locale}${crumb.path}`} className="inline-flex min-h-6 items-center">
              {crumb.name}
            </a>
            <span aria-hidden="true" className="px-2">
              ›
            </span>
          </li>
        ))}
        <li aria-current="page" className="truncate">
          {title}
        </li>
      </ol>
      <JsonLd data={breadcrumbList(locale, [...above, { path, name: title }])} />
    </nav>
  );
}

const sections = ['guides', 'tools', 'checklists', 'first-hour'] as const;

/** The pages an address lies under, without home: its list, and its tool when it explains one. */
function placesAbove(locale: Locale, path: string): Crumb[] {
  const [, first, second, third] = path.split('/');
  const section = sections.find((name) => name === first);
  if (!section || !second) return [];
  const list = { path: `/${section}`, name: frameMessages[locale][section] };
  if (section !== 'tools' || !third) return [list];
  return [list, { path: `/tools/${second}`, name: tools[second as ToolSlug][locale].title }];
}

function breadcrumbList(locale: Locale, crumbs: Crumb[]) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ path, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: `${siteUrl}/${locale}${path}`,
    })),
  };
}
