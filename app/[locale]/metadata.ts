import type { Metadata } from 'next';
import { type Locale, locales } from '@/content/locales';
import { frameMessages } from '@/content/messages';
import { type ToolSlug, tools } from '@/content/tools';

type PageWords = { locale: Locale; path: string; title?: string; description: string };

/** Title, canonical address and the other languages of a page; `path` is its address without the language. */
export function pageMetadata({ locale, path, title, description }: PageWords): Metadata {
  const { siteName, tagline } = frameMessages[locale];
  const fullTitle = title ? `${title} | ${siteName}` : `${siteName} – ${tagline}`;
  return {
    title: fullTitle,
    description,
    alternates: {
      canonical: `/${locale}${path}`,
      languages: Object.fromEntries(locales.map((other) => [other, `/${other}${path}`])),
    },
    openGraph: { title: title ?? siteName, description, siteName, locale, type: 'website' },
  };
}

/** The same for a tool, from its words in content/tools.ts. */
export function toolMetadata(locale: Locale, slug: ToolSlug): Metadata {
  const { title, summary } = tools[slug][locale];
  return pageMetadata({ locale, path: `/tools/${slug}`, title, description: summary });
}
