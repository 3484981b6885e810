import type { ReactNode } from 'react';
import { getChecklist } from '@/content/checklists';
import type { Guide } from '@/content/guides';
import { guideMessages } from '@/content/messages';
import { LinkCard } from '../ui/link-card';
import { SourceList } from './source-list';
import { TableOfContents } from './table-of-contents';
import { ToolCard } from './tool-card';

type GuideArticleProps = { guide: Guide; previous?: Guide; next?: Guide; children: ReactNode };

/** A guide as a reader gets it: title, dates, contents, text, sources, and where to go on. */
export function GuideArticle({ guide, previous, next, children }: GuideArticleProps) {
  const words = guideMessages[guide.locale];
  return (
    <article data-guide={guide.slug}>
      <h1 className="font-bold text-3xl">{guide.title}</h1>
      <p className="mt-3 text-lg">{guide.summary}</p>
      <p className="mt-3 text-muted text-sm">
        {words.reviewed}{' '}
        <time data-reviewed dateTime={guide.reviewed}>
          {guide.reviewed}
        </time>
        <span className="ms-4">{words.readingTime(guide.readingMinutes)}</span>
      </p>
      <TableOfContents title={words.contents} headings={guide.headings} />
      <div className="prose mt-6">{children}</div>
      <SourceList locale={guide.locale} ids={guide.sources} />
      <NextSteps guide={guide} />
      <Neighbours guide={guide} previous={previous} next={next} />
    </article>
  );
}

function NextSteps({ guide: { locale, tool, checklist } }: { guide: Guide }) {
  const list = checklist && getChecklist(checklist);
  return (
    <section aria-labelledby="next-steps" className="mt-12 print:hidden">
      <h2 id="next-steps" className="font-bold text-xl">
        {guideMessages[locale].related}
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

function Neighbours({ guide, previous, next }: Omit<GuideArticleProps, 'children'>) {
  const words = guideMessages[guide.locale];
  const neighbours = [
    { label: words.previous, neighbour: previous },
    { label: words.next, neighbour: next },
  ];
  return (
    <nav aria-label={words.otherGuides} className="mt-12 grid gap-4 sm:grid-cols-2 print:hidden">
      {neighbours.map(
        ({ label, neighbour }) =>
          neighbour && (
            <div key={label}>
              <p className="text-muted text-sm">{label}</p>
              <a
                href={`/${guide.locale}/guides/${neighbour.slug}`}
                className="inline-flex min-h-11 items-center"
              >
                {neighbour.title}
              </a>
            </div>
          ),
      )}
    </nav>
  );
}
