import type { Locale } from '@/content/locales';
import { type ToolSlug, tools } from '@/content/tools';
import { Icon } from '../ui/icon';

/** A tool in one glance: what it does and the way there. */
export function ToolCard({ locale, slug }: { locale: Locale; slug: ToolSlug }) {
  const words = tools[slug][locale];
  return (
    <div className="rounded-md border border-accent bg-accent-soft p-4">
      <p className="font-bold">{words.title}</p>
      <p className="mt-1">{words.summary}</p>
      <a
        href={`/${locale}/tools/${slug}`}
        className="mt-2 inline-flex min-h-11 items-center gap-1 font-bold"
      >
        {words.action}
        <Icon name="arrow" />
      </a>
    </div>
  );
}
