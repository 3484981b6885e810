import type { ReactNode } from 'react';
import { glossary, type TermId } from '@/content/glossary';
import type { Locale } from '@/content/locales';
import { guideMessages } from '@/content/messages';

/** A word with its meaning one tap away: the browser's own popover, so it needs no script. Once a page and id. */
export function Term({
  locale,
  id,
  children,
}: {
  locale: Locale;
  id: TermId;
  children: ReactNode;
}) {
  const { term, meaning } = glossary[id];
  return (
    <dfn className="not-italic">
      <button
        type="button"
        popoverTarget={`term-${id}`}
        className="cursor-help border-accent border-b-2 border-dotted"
      >
        {children}
      </button>
      <span
        id={`term-${id}`}
        popover="auto"
        className="m-auto max-w-[min(24rem,calc(100vw-2rem))] rounded-md border border-line bg-paper p-4 text-base text-ink"
      >
        <b className="block">{term[locale]}</b>
        {meaning[locale]}
        <a href={`/${locale}/glossary#${id}`} className="mt-1 flex min-h-11 items-center">
          {guideMessages[locale].inGlossary}
        </a>
      </span>
    </dfn>
  );
}
