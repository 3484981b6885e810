import type { MetadataRoute } from 'next';
import { defaultLocale, locales } from '@/content/locales';
import { siteUrl } from '@/content/site';
import { listPages } from './[locale]/pages';

/** Every page of the portal in every language; the tests walk this list. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return (await listPages(defaultLocale)).flatMap(({ path }) => {
    const languages = Object.fromEntries(
      locales.map((locale) => [locale, `${siteUrl}/${locale}${path}`]),
    );
    return locales.map((locale) => ({
      url: `${siteUrl}/${locale}${path}`,
      alternates: { languages },
    }));
  });
}
