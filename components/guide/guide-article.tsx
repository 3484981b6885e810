import type { ReactNode } from 'react';
import { getChecklist } from '@/content/checklists';
import type { Guide } from '@/content/guides';
import type { Locale } from '@/content/locales';
import { frameMessages, guideMessages } from '@/content/messages';
import { siteUrl } from '@/content/site';
import { isReviewOverdue, reviewDue } from '@/domain/review';
import { Callout } from '../ui/callout';
import { JsonLd } from '../ui/json-ld';
import { LinkCard } from '../ui/link-card';
import { GuideCard } from './guide-card';
import { SourceList } from './source-list';
import { TableOfContents } from './table-of-contents';
import { ToolCard } from './tool-card';

type GuideArticleProps = { guide: Guide; related: Guide[]; children: ReactNode };

/** A guide as a reader gets it: title, dates, contents, text, sources, and where to go on. */
export function GuideArticle({ guide, related, children }: GuideArticleProps) {
  const words = guideMessages[guide.locale];
  return (
    <article
      data-guide={guide.slug}
      className="grid max-w-text grid-cols-1 content-start gap-x-10 lg:max-w-none lg:grid-cols-[minmax(0,var(--container-text))_1fr] print:block print:max-w-none"
    >
      <header>
        <h1 className="font-bold text-3xl">{guide.title}</h1>
        <p className="mt-3 text-lg">{guide.summary}</p>
        <ReviewDates guide={guide} />
      </header>
      <TableOfContents title={words.contents} headings={guide.headings} />
      <div>
        <div className="prose mt-6">{children}</div>
        <SourceList locale={guide.locale} ids={guide.sources} />
        <NextSteps guide={guide} />
        <RelatedGuides locale={guide.locale} guides={related} />
      </div>
      <JsonLd data={articleData(guide)} />
      <JsonLd data={questionsData(guide)} />
    </article>
  );
}

/** The day by which a guide is due again is always said: a page made in time may be read after it. */
function ReviewDates({ guide: { locale, reviewed, readingMinutes } }: { guide: Guide }) {
  const words = guideMessages[locale];
  const due = reviewDue(reviewed);
  return (
    <>
      <p className="mt-3 text-muted text-sm">
        {words.reviewed}{' '}
        <time data-reviewed dateTime={reviewed}>
          {reviewed}
        </time>
        {words.reviewDue(due)}
        <span className="ms-4">{words.readingTime(readingMinutes)}</span>
      </p>
      {isReviewOverdue(reviewed, new Date().toISOString().slice(0, 10)) && (
        <div className="mt-4">
          <Callout kind="caution" title={words.callout.caution}>
            <p>{words.reviewOverdue(due)}</p>
          </Callout>
        </div>
      )}
    </>
  );
}

function NextSteps({ guide: { locale, tool, checklist } }: { guide: Guide }) {
  const list = checklist && getChecklist(checklist);
  if (!tool && !list) return null;
  return (
    <section aria-labelledby="next-steps" className="mt-12 print:hidden">
      <h2 id="next-steps" className="font-bold text-xl">
        {guideMessages[locale].nextSteps}
      </h2>
      <div className="mt-3 grid gap-3">
        {tool && <ToolCard locale={locale} slug={tool} />}
        {list && (
          <LinkCard
            href={`/${locale}/checklists/${list.slug}`}
            title={list.title[locale]}
            summary={list.summary[locale]}
          />
        )}
      </div>
    </section>
  );
}

function RelatedGuides({ locale, guides }: { locale: Locale; guides: Guide[] }) {
  return (
    <section aria-labelledby="related-guides" className="mt-12 print:hidden">
      <h2 id="related-guides" className="font-bold text-xl">
        {guideMessages[locale].relatedGuides}
      </h2>
      <ul className="mt-3 grid gap-3">
        {guides.map((guide) => (
          <li key={guide.slug}>
            <GuideCard guide={guide} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function articleData({ locale, slug, title, summary, reviewed }: Guide) {
  const { siteName } = frameMessages[locale];
  const address = `${siteUrl}/${locale}/guides/${slug}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description: summary,
    inLanguage: locale,
    dateModified: reviewed,
    image: `${siteUrl}/${locale}/pictures/guides-${slug}.png`,
    mainEntityOfPage: address,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    author: { '@type': 'Organization', name: siteName, url: `${siteUrl}/${locale}/about` },
    publisher: { '@type': 'Organization', name: siteName, url: `${siteUrl}/${locale}` },
  };
}

/** The questions at the end of a guide, word for word as they stand there. */
function questionsData({ locale, sections }: Guide) {
  const start = sections.findIndex(({ id }) => id === 'questions');
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: locale,
    mainEntity: sections.slice(start + 1).map(({ heading, text }) => ({
      '@type': 'Question',
      name: heading,
      acceptedAnswer: { '@type': 'Answer', text },
    })),
  };
}
