import { changelog } from '@/content/changelog';
import type { Locale } from '@/content/locales';
import { changesMessages } from './changes.messages';

/** Every change of the text by its day, the newest first; each has an anchor, which the feeds name. */
export function Changes({ locale }: { locale: Locale }) {
  const words = changesMessages[locale];
  return (
    <>
      <h1 className="font-bold text-3xl">{words.title}</h1>
      <p className="mt-3">{words.summary}</p>
      <p className="mt-1">
        <a href={`/${locale}/feed.xml`} className="inline-block py-2">
          {words.feed}
        </a>
      </p>
      <ul className="mt-6 grid gap-6">
        {changelog.map(({ id, date, title, text, path }) => (
          <li key={id} id={id}>
            <time dateTime={date} className="text-muted text-sm">
              {date}
            </time>
            <h2 className="font-bold text-lg">
              <a href={`/${locale}${path}`} className="inline-block py-1">
                {title[locale]}
              </a>
            </h2>
            <p>{text[locale]}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
