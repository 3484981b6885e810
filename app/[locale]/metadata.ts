import type { Metadata } from 'next';
import { type Locale, locales } from '@/content/locales';
import { frameMessages } from '@/content/messages';

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
