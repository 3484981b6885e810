import { Reference } from '@/components/guide/reference';
import { SourceList } from '@/components/guide/source-list';
import { Promises } from '@/components/ui/promises';
import type { Locale } from '@/content/locales';
import { officialDomains } from '@/content/official-domains';
import { Examples } from './examples';
import { examplesMessages } from './examples.messages';
import type { Lesson, LinkCheckerLabels, Sources } from './labels';
import { labelMessages } from './labels.messages';
import { LinkCheckerIsland } from './link-checker.client';
import { linkCheckerMessages } from './link-checker.messages';
import { OfficialList } from './official-list';

/**
 * The checker with all that stands without it: what the page never does, how to check by oneself,
 * examples, the official domains, what a text cannot show, and whom to tell.
 */
export function LinkChecker({ locale }: { locale: Locale }) {
  const words = linkCheckerMessages[locale];
  const sources = sourcesOf(locale);
  const inText = { locale, sources };
  return (
    <>
      <section aria-labelledby="try" className="mt-8">
        <h2 id="try" className="mb-3 font-bold text-2xl">
          {words.tryTitle}
        </h2>
        <div data-island="link-checker">
          <LinkCheckerIsland
            labels={labelMessages[locale]}
            officialDomains={officialDomains.map(({ domain, use }) => ({ domain, use }))}
            samples={examplesMessages[locale].examples.map(({ title, text }) => ({ title, text }))}
            sources={sources}
          />
        </div>
        <Promises promises={words.promises} />
      </section>
      <section aria-labelledby="check-yourself" className="mt-12">
        <h2 id="check-yourself" className="font-bold text-2xl">
          {words.ownCheck.title}
        </h2>
        <p className="mt-3">{words.ownCheck.intro}</p>
        <ol className="mt-3 grid list-decimal gap-2 ps-7 marker:font-bold marker:text-accent">
          {words.ownCheck.steps.map((told) => (
            <ToldItem key={told.text} told={told} {...inText} />
          ))}
        </ol>
        <p className="mt-3">
          <a href={`/${locale}/guides/seller-phishing#check`}>{words.ownCheck.guide}</a>
        </p>
      </section>
      <Examples locale={locale} />
      <OfficialList {...inText} />
      <section aria-labelledby="limits" className="mt-12">
        <h2 id="limits" className="font-bold text-2xl">
          {words.limits.title}
        </h2>
        <p className="mt-3">{words.limits.intro}</p>
        <ToldList items={words.limits.items} {...inText} />
      </section>
      <section aria-labelledby="report" className="mt-12">
        <h2 id="report" className="font-bold text-2xl">
          {words.report.title}
        </h2>
        <ToldList items={words.report.items} {...inText} />
        <p className="mt-3">
          <a href={`/${locale}/guides/seller-phishing#report`}>{words.report.guide}</a>
        </p>
      </section>
      <SourceList locale={locale} ids={sources} />
    </>
  );
}

type Told = Omit<Lesson, 'title'>;
type InText = { locale: Locale; sources: Sources };

function ToldList({ items, ...inText }: InText & { items: readonly Told[] }) {
  return (
    <ul className="mt-3 grid list-disc gap-2 ps-6">
      {items.map((told) => (
        <ToldItem key={told.text} told={told} {...inText} />
      ))}
    </ul>
  );
}

function ToldItem({ told: { text, sources: ids = [] }, locale, sources }: InText & { told: Told }) {
  return (
    <li>
      {text}
      {ids.map((id) => (
        <Reference key={id} locale={locale} number={sources.indexOf(id) + 1} />
      ))}
    </li>
  );
}

/** In the order in which the page, read from the top, leans on them; what a result may cite comes last. */
function sourcesOf(locale: Locale): Sources {
  const { ownCheck, limits, report } = linkCheckerMessages[locale];
  const { next, reason, ask, claim, pressure }: LinkCheckerLabels = labelMessages[locale];
  const listed = officialDomains.map(({ source }) => ({ sources: [source] }));
  const found: readonly Pick<Lesson, 'sources'>[] = [next, reason, ask, claim, pressure].flatMap(
    (lessons) => Object.values(lessons),
  );
  const told = [...ownCheck.steps, ...listed, ...limits.items, ...report.items, ...found];
  return [...new Set(told.flatMap(({ sources = [] }: Pick<Lesson, 'sources'>) => sources))];
}
