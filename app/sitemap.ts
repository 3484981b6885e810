import type { MetadataRoute } from 'next';
import { listChecklists } from '@/content/checklists';
import { guideSlugs } from '@/content/guides';
import { locales } from '@/content/locales';
import { pageSlugs } from '@/content/pages';
import { siteUrl } from '@/content/site';
import { toolSlugs } from '@/content/tools';

const under = (folder: string, slugs: readonly string[]) =>
  slugs.map((slug) => `${folder}/${slug}`);

/** Every page of the portal in every language; the tests walk this list. */
export default function sitemap(): MetadataRoute.Sitemap {
  const paths = [
    '',
    '/guides',
    ...under('/guides', guideSlugs),
    '/tools',
    ...under('/tools', toolSlugs),
    '/tools/offer/method',
    '/checklists',
    ...under(
      '/checklists',
      listChecklists().map(({ slug }) => slug),
    ),
    '/glossary',
    ...under('', pageSlugs),
  ];
  return paths.flatMap((path) => {
    const languages = Object.fromEntries(
      locales.map((locale) => [locale, `${siteUrl}/${locale}${path}`]),
    );
    return locales.map((locale) => ({
      url: `${siteUrl}/${locale}${path}`,
      alternates: { languages },
    }));
  });
}
