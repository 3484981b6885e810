import { listChecklists } from '@/content/checklists';
import { type Guide, listGuides, topics } from '@/content/guides';
import type { Locale } from '@/content/locales';
import { frameMessages, topicNames } from '@/content/messages';
import { siteUrl } from '@/content/site';
import { toolSlugs, tools } from '@/content/tools';
import { SituationList } from '../guide/situation-list';
import { Icon } from '../ui/icon';
import { JsonLd } from '../ui/json-ld';
import { LinkCard } from '../ui/link-card';
import { LinkList } from '../ui/link-list';
import { homeMessages } from './home.messages';

/** Under the three doors: what else may have happened; tools, checklists and guides for those who have more time. */
export async function Home({ locale }: { locale: Locale }) {
  const words = homeMessages[locale];
  const frame = frameMessages[locale];
  const guides = await listGuides(locale);
  return (
    <>
      <SituationList locale={locale} />
      <section aria-labelledby="tools" className="mt-12">
        <h2 id="tools" className="font-bold text-2xl">
          {frame.tools}
        </h2>
        <div className="mt-3 grid gap-3 md:grid-cols-2">
          {toolSlugs.map((slug) => (
            <LinkCard
              key={slug}
              href={`/${locale}/tools/${slug}`}
              picture={slug}
              {...tools[slug][locale]}
            />
          ))}
        </div>
      </section>
      <section aria-labelledby="checklists" className="mt-12">
        <h2 id="checklists" className="font-bold text-2xl">
          {frame.checklists}
        </h2>
        <LinkList
          links={listChecklists().map(({ slug, title }) => ({
            href: `/${locale}/checklists/${slug}`,
            text: title[locale],
          }))}
        />
      </section>
      <GuidesByTopic locale={locale} guides={guides} />
      <section aria-labelledby="promises" className="mt-12 rounded-lg bg-surface p-5">
        <h2 id="promises" className="font-bold text-xl">
          {words.promisesTitle}
        </h2>
        <ul className="mt-2 grid gap-1">
          {words.promises.map((promise) => (
            <li key={promise} className="flex items-start gap-2">
              <Icon name="ok" className="mt-1 size-5 text-accent" />
              {promise}
            </li>
          ))}
        </ul>
      </section>
      <JsonLd data={siteData(locale)} />
    </>
  );
}

/** Titles alone: each says what it is for, and fifteen summaries would bury the tools. */
function GuidesByTopic({ locale, guides }: { locale: Locale; guides: Guide[] }) {
  return (
    <section aria-labelledby="guides" className="mt-12">
      <h2 id="guides" className="font-bold text-2xl">
        {frameMessages[locale].guides}
      </h2>
      <div className="mt-3 grid gap-x-8 gap-y-6 md:grid-cols-2">
        {topics.map((topic) => (
          <section key={topic} aria-labelledby={`topic-${topic}`}>
            <h3 id={`topic-${topic}`} className="font-bold text-muted">
              {topicNames[locale][topic]}
            </h3>
            <ul>
              {guides
                .filter((guide) => guide.topic === topic)
                .map(({ slug, title }) => (
                  <li key={slug}>
                    <a
                      href={`/${locale}/guides/${slug}`}
                      className="break-phrase inline-block py-2"
                    >
                      {title}
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function siteData(locale: Locale) {
  const home = `${siteUrl}/${locale}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: frameMessages[locale].siteName,
    url: home,
    inLanguage: locale,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${home}/search?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}
