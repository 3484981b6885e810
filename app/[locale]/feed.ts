import { Feed } from 'feed';
import { changelog } from '@/content/changelog';
import { type Locale, localeNames } from '@/content/locales';
import { frameMessages } from '@/content/messages';
import { siteUrl } from '@/content/site';

/** What changed, for feed programs; the newest entry dates the feed, so that a new build alone changes nothing. */
export function feedOf(locale: Locale): Feed {
  const { siteName, tagline } = frameMessages[locale];
  const home = `${siteUrl}/${locale}`;
  const feed = new Feed({
    id: home,
    link: home,
    title: siteName,
    description: tagline,
    language: locale,
    copyright: 'CC BY 4.0',
    updated: dayOf(changelog[0]?.date ?? ''),
    feedLinks: { atom: `${home}/feed.xml`, json: `${home}/feed.json` },
    author: { name: `${siteName} (${localeNames[locale]})`, link: home },
  });
  for (const { id, date, title, text, path } of changelog) {
    feed.addItem({
      id: `${home}/changes#${id}`,
      link: home + path,
      title: title[locale],
      description: text[locale],
      date: dayOf(date),
    });
  }
  return feed;
}

function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
