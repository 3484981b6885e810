import type { Locale } from '@/content/locales';
import type { SearchKind } from '@/content/search-documents';
import { searchedLength } from '@/domain/search/query';
import type { Hit } from '@/domain/search/search-index';
import { snippetOf } from '@/domain/search/snippet';
import { SituationList } from '../guide/situation-list';
import type { SearchOutcome } from './find';
import { searchMessages } from './search.messages';
import { SearchForm } from './search-form';

type SearchPageProps = { locale: Locale; outcome: SearchOutcome };

/** The search under its heading: what was typed stays in the field, what was found follows, or else ways in. */
export function SearchPage({ locale, outcome }: SearchPageProps) {
  const words = searchMessages[locale];
  const isBlank = outcome.typed.trim() === '';
  return (
    <>
      <h1 className="font-bold text-3xl">{words.title}</h1>
      <div className="mt-4">
        <SearchForm locale={locale} id="q" typed={outcome.typed} />
      </div>
      <p className="mt-2 text-muted text-sm">{words.privacy}</p>
      {isBlank ? <p className="mt-4">{words.hint}</p> : <Answer {...{ locale, outcome }} />}
      {!outcome.answer.isWhole && <SituationList locale={locale} />}
    </>
  );
}

/** What a screen reader hears first: how much was found, and how near it is. */
export function searchStatus(locale: Locale, { typed, answer }: SearchOutcome): string {
  const words = searchMessages[locale];
  if (!/[\p{L}\p{N}]/u.test(typed)) return words.unreadable;
  if (answer.hits.length === 0) return words.nothing;
  return answer.isWhole ? words.found(answer.hits.length) : words.onlyNear;
}

function Answer({ locale, outcome }: SearchPageProps) {
  const words = searchMessages[locale];
  const { answer, suggestion } = outcome;
  return (
    <>
      <p role="status" className="mt-6 font-bold">
        {searchStatus(locale, outcome)}
      </p>
      {answer.isCut && <p className="mt-1">{words.cut(searchedLength)}</p>}
      {suggestion && (
        <p className="mt-1" data-suggestion>
          {words.didYouMean}
          <a
            href={`/${locale}/search?q=${encodeURIComponent(suggestion)}`}
            className="inline-block py-2 font-bold"
          >
            {suggestion}
          </a>
        </p>
      )}
      {answer.hits.length === 0 && <p className="mt-1">{words.nothingAdvice}</p>}
      <ol className="mt-2">
        {answer.hits.map((hit) => (
          <HitItem key={hit.document.address} locale={locale} hit={hit} />
        ))}
      </ol>
    </>
  );
}

function HitItem({ locale, hit }: { locale: Locale; hit: Hit<SearchKind> }) {
  const { document, section, sought } = hit;
  const place = section.id ? `#${section.id}` : '';
  const text = section.text || (document.sections[0]?.text ?? '');
  return (
    <li data-hit={document.address} className="border-line border-b py-4">
      <a href={document.address + place} className="inline-block py-1 font-bold text-lg">
        {document.title}
      </a>
      <p className="text-muted text-sm">
        {searchMessages[locale].kinds[document.kind]}
        {section.heading && ` › ${section.heading}`}
      </p>
      <p className="mt-1">
        {snippetOf(text, sought).map((part, index) =>
          part.isMarked ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts never move
            <mark key={index} className="bg-caution-soft text-ink">
              {part.text}
            </mark>
          ) : (
            part.text
          ),
        )}
      </p>
    </li>
  );
}
