import type { ReactNode } from 'react';
import { firstHourReviewed, firstHourSteps } from '@/content/first-hour';
import type { Locale } from '@/content/locales';
import { guideMessages } from '@/content/messages';
import type { SourceId } from '@/content/sources';
import {
  type Access,
  accesses,
  type Band,
  bands,
  type PlannedStep,
  type Role,
  runbook,
} from '@/domain/first-hour/runbook';
import { findings } from '@/domain/first-hour/steps';
import { SourceEntries } from '../guide/source-list';
import { Callout } from '../ui/callout';
import { Disclosure } from '../ui/disclosure';
import { DeskList } from './desk-list';
import { EvidenceLog } from './evidence-log';
import { firstHourMessages } from './first-hour.messages';
import { ReadyTexts } from './ready-texts';
import { RunbookStep } from './runbook-step';

type RunbookProps = {
  locale: Locale;
  role: Role;
  access: Access;
  /** What stands between the desks and the sources. */
  children?: ReactNode;
};

/**
 * One runbook, on two sheets of paper when printed. Nobody is asked what they found: every step is
 * there, and those for a finding say for which.
 */
export function Runbook({ locale, role, access, children }: RunbookProps) {
  const words = firstHourMessages[locale];
  const plan = runbook(role, access, findings);
  const cited = new Set(plan.flatMap(({ id }): readonly SourceId[] => firstHourSteps[id].sources));
  const sources = [...cited];
  return (
    <article data-runbook={`${role}-${access}`}>
      <h1 className="font-bold text-3xl print:text-xl">
        {words.title}
        <span className="block text-xl print:text-base">
          {words.roles[role].name}
          {words.accesses[access].heading}
        </span>
      </h1>
      <ul className="mt-2 flex flex-wrap gap-x-6 print:hidden">
        {accesses
          .filter((other) => other !== access)
          .map((other) => (
            <li key={other}>
              <a href={`/${locale}/first-hour/${role}-${other}`} className="inline-block py-2">
                {words.otherAccess[other]}
              </a>
            </li>
          ))}
        <li>
          <a href={`/${locale}/first-hour`} className="inline-block py-2">
            {words.otherRole}
          </a>
        </li>
      </ul>
      <div className="mt-4 print:hidden">
        <Callout kind="first" title={guideMessages[locale].callout.first}>
          <p>{words.first}</p>
        </Callout>
      </div>
      <p className="hidden text-sm print:block">
        {words.first} {words.howToUse}
      </p>
      <Contents locale={locale} plan={plan} />
      <p className="mt-4 text-muted text-sm print:hidden">
        {words.howToUse} {words.doneNote} {words.screenNames(firstHourReviewed)}
      </p>
      <div className="print-sheet">
        {bands.map((band) => (
          <section
            key={band}
            data-band={band}
            aria-labelledby={`band-${band}`}
            className="mt-10 print:mt-1"
          >
            <h2
              id={`band-${band}`}
              className="border-accent border-t-3 pt-2 font-bold text-2xl target:bg-accent-soft print:pt-0 print:text-base"
            >
              {words.bands[band]}
            </h2>
            <ol className="mt-3 grid gap-6 print:mt-1 print:block">
              {plan.map((step, index) =>
                step.band === band ? (
                  <RunbookStep
                    key={step.id}
                    locale={locale}
                    step={step}
                    number={index + 1}
                    sources={sources}
                  />
                ) : null,
              )}
            </ol>
          </section>
        ))}
      </div>
      <EvidenceLog locale={locale} />
      <ReadyTexts locale={locale} role={role} />
      <DeskList locale={locale} role={role} />
      {children}
      <Disclosure title={words.sourcesTitle(sources.length)} className="mt-12 print:hidden">
        <SourceEntries locale={locale} ids={sources} />
      </Disclosure>
    </article>
  );
}

type ContentsProps = { locale: Locale; plan: readonly PlannedStep[] };

/** The whole way at one glance: which steps belong to which stretch of time, and what comes with them. */
function Contents({ locale, plan }: ContentsProps) {
  const words = firstHourMessages[locale];
  const numbersOf = (band: Band) =>
    plan.flatMap((step, index) => (step.band === band ? [index + 1] : []));
  const rows = [
    ...bands.map((band) => ({
      id: `band-${band}`,
      name: words.bands[band],
      note: words.steps(numbersOf(band).at(0) ?? 0, numbersOf(band).at(-1) ?? 0),
    })),
    { id: 'log', name: words.logTitle, note: '' },
    { id: 'texts', name: words.textsTitle, note: '' },
    { id: 'desks', name: words.desksTitle, note: '' },
  ];
  return (
    <nav aria-label={guideMessages[locale].contents} className="mt-6 print:hidden">
      <ol className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {rows.map(({ id, name, note }) => (
          <li key={id} className="grid">
            <a
              href={`#${id}`}
              className="flex min-h-12 flex-col justify-center rounded-md border border-line px-3 py-1 font-bold no-underline hover:border-accent hover:bg-accent-soft"
            >
              {name}
              {note && <span className="font-normal text-muted text-sm">{note}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
