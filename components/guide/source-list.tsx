import type { Locale } from '@/content/locales';
import { guideMessages } from '@/content/messages';
import { type Source, type SourceId, sources } from '@/content/sources';

/** The guide's sources in the order of their numbers; only those with an address carry the mark `data-source`. */
export function SourceList({ locale, ids }: { locale: Locale; ids: readonly SourceId[] }) {
  return (
    <section aria-labelledby="sources" className="mt-12 border-line border-t pt-6">
      <h2 id="sources" className="mb-2 font-bold text-xl">
        {guideMessages[locale].sources}
      </h2>
      <SourceEntries locale={locale} ids={ids} />
    </section>
  );
}

/** The list alone, for a page that folds it away. */
export function SourceEntries({ locale, ids }: { locale: Locale; ids: readonly SourceId[] }) {
  const words = guideMessages[locale];
  return (
    <>
      <p className="text-muted text-sm">
        {words.sourcesNote}
        <a
          href={`/${locale}/how-we-know`}
          className="ms-2 inline-flex min-h-6 items-center print:hidden"
        >
          {words.howWeKnow}
        </a>
      </p>
      <ol className="mt-3 list-decimal ps-7 text-sm">
        {ids.map((id, index) => (
          <SourceEntry key={id} locale={locale} source={sources[id]} number={index + 1} />
        ))}
      </ol>
    </>
  );
}

function SourceEntry({
  locale,
  source,
  number,
}: {
  locale: Locale;
  source: Source;
  number: number;
}) {
  const words = guideMessages[locale];
  const title = source.title[locale];
  return (
    <li
      id={`source-${number}`}
      data-source={source.url ? source.kind : undefined}
      className="mt-2 target:bg-accent-soft"
    >
      <span className="me-2 rounded-sm border border-edge px-1">
        {words.sourceKind[source.kind]}
      </span>
      {source.organisation[locale]}
      {locale === 'ja' ? '：' : ': '}
      {source.url ? <a href={source.url}>{title}</a> : title}
      <span className="text-muted">
        {locale === 'ja' ? '（' : ' ('}
        {source.date ?? words.undated}
        {locale === 'ja' ? '、' : ', '}
        {words.checked(source.checked)}
        {locale === 'ja' ? '）' : ')'}
      </span>
    </li>
  );
}
