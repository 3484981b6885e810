import type { ReactNode } from 'react';
import type { Locale } from '@/content/locales';
import { type ToolSlug, tools } from '@/content/tools';

type ToolPageProps = { locale: Locale; slug: ToolSlug; isBlank: boolean; children: ReactNode };

/** A tool under its heading; what it is for is said until something is asked. */
export function ToolPage({ locale, slug, isBlank, children }: ToolPageProps) {
  const { title, summary } = tools[slug][locale];
  return (
    <>
      <h1 className="font-bold text-3xl">{title}</h1>
      {isBlank && <p className="mt-3">{summary}</p>}
      {children}
    </>
  );
}
