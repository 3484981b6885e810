import { Fragment } from 'react';
import { glossary, type TermId } from '@/content/glossary';
import type { Guide } from '@/content/guides';
import { type Locale, localeNames, locales } from '@/content/locales';
import { siteUrl } from '@/content/site';
import { JsonLd } from '../ui/json-ld';
import { glossaryMessages } from './glossary.messages';
import { termGroups } from './term-groups';

type GlossaryProps = {
  locale: Locale;
  /** The guides that explain a word, in reading order. */
  guidesOf: (id: TermId) => Guide[];
};

/** Every word, under its letter; the anchor of a word is its id in every language. */
export function Glossary({ locale, guidesOf }: GlossaryProps) {
  const words = glossaryMessages[locale];
  const groups = termGroups(locale);
  return (
    <>
      <h1 className="font-bold text-3xl">{words.title}</h1>
      <p className="mt-3">{words.summary}</p>
      <nav aria-label={words.index} className="mt-4 print:hidden">
        <ul className="-mx-3 flex flex-wrap">
          {groups.map(({ id, label }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="flex min-h-11 min-w-11 items-center justify-center px-2"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="prose mt-6">
        {groups.map(({ id, label, terms }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{label}</h2>
            {terms.map((term) => (
              <Entry key={term} locale={locale} id={term} guides={guidesOf(term)} />
            ))}
          </section>
        ))}
      </div>
      <JsonLd data={definedTerms(locale)} />
    </>
  );
}

function Entry({ locale, id, guides }: { locale: Locale; id: TermId; guides: Guide[] }) {
  const words = glossaryMessages[locale];
  const { term, aliases, meaning } = glossary[id];
  return (
    <>
      <h3 id={id}>{term[locale]}</h3>
      <p>{meaning[locale]}</p>
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <p key={other} className="text-muted text-sm">
            <span lang={other}>{localeNames[other]}</span>
            {words.colon}
            <span lang={other}>{term[other]}</span>
          </p>
        ))}
      {aliases[locale].length > 0 && (
        <p className="text-muted text-sm">
          {words.aliases}
          {words.colon}
          {aliases[locale].join(words.comma)}
        </p>
      )}
      {guides.length > 0 && (
        <p className="text-sm print:hidden">
          <span className="text-muted">
            {words.guides}
            {words.colon}
          </span>
          {guides.map(({ slug, title }, index) => (
            <Fragment key={slug}>
              {index > 0 && words.comma}
              <a href={`/${locale}/guides/${slug}`}>{title}</a>
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}

function definedTerms(locale: Locale) {
  const address = `${siteUrl}/${locale}/glossary`;
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': address,
    name: glossaryMessages[locale].title,
    inLanguage: locale,
    hasDefinedTerm: Object.entries(glossary).map(([id, { term, meaning }]) => ({
      '@type': 'DefinedTerm',
      '@id': `${address}#${id}`,
      name: term[locale],
      description: meaning[locale],
    })),
  };
}
