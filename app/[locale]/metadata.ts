import type { Metadata } from 'next';
import { type Locale, locales } from '@/content/locales';
import { frameMessages } from '@/content/messages';
import { type ToolSlug, tools } from '@/content/tools';

type PageWords = {
  locale: Locale;
  path: string;
  title?: string;
  description: string;
  /** Path of the page whose picture stands for this one, where it has none of its own. */
  pictureOf?: string;
};

/** Title, canonical address and the other languages of a page; `path` is its address without the language. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  pictureOf = path,
}: PageWords): Metadata {
  const { siteName, tagline } = frameMessages[locale];
  const fullTitle = title ? `${title} | ${siteName}` : `${siteName} – ${tagline}`;
  return {
    title: fullTitle,
    description,
    alternates: {
      canonical: `/${locale}${path}`,
      languages: Object.fromEntries(locales.map((other) => [other, `/${other}${path}`])),
      types: {
        'application/atom+xml': `/${locale}/feed.xml`,
        'application/feed+json': `/${locale}/feed.json`,
      },
    },
    openGraph: {
      title: title ?? siteName,
      description,
      siteName,
      locale,
      type: 'website',
      images: [
        {
          url: `/${locale}/pictures/${pictureName(pictureOf)}`,
          width: 1200,
          height: 630,
          alt: fullTitle,
        },
      ],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** File name of the picture a shared link to a page shows (app/[locale]/pictures); `path` is '' for home. */
export function pictureName(path: string): string {
  return `${path.slice(1).replaceAll('/', '-') || 'home'}.png`;
}

/** The same for a tool, from its words in content/tools.ts. */
export function toolMetadata(locale: Locale, slug: ToolSlug): Metadata {
  const { title, summary } = tools[slug][locale];
  return pageMetadata({ locale, path: `/tools/${slug}`, title, description: summary });
}
