import type { ReactNode } from 'react';
import type { Locale } from '@/content/locales';
import type { SourceId } from '@/content/sources';
import { getOutcome, type TriageOutcome as Outcome, type OutcomeId } from '@/content/triage';
import { type TriageLinkId, triageLinks } from '@/content/triage/links';
import { type Claim, type TriageStep, triageSteps } from '@/content/triage/steps';
import type { Urgency } from '@/domain/triage/tree';
import { Reference } from '../guide/reference';
import { SourceList } from '../guide/source-list';
import { Icon, type IconName } from '../ui/icon';
import { triageMessages } from './triage.messages';
import { StartAgain } from './triage-question';

const looks: Record<Urgency, { icon: IconName; box: string; text: string }> = {
  now: { icon: 'danger', box: 'border-danger bg-danger-soft', text: 'text-danger' },
  today: { icon: 'caution', box: 'border-caution bg-caution-soft', text: 'text-caution' },
  week: { icon: 'info', box: 'border-accent bg-accent-soft', text: 'text-accent' },
  none: { icon: 'ok', box: 'border-ok bg-ok-soft', text: 'text-ok' },
};

/** How urgent, what it means, what to do and what not, when it is done, and what all that rests on. */
export function TriageOutcome({ locale, id }: { locale: Locale; id: OutcomeId }) {
  const words = triageMessages[locale];
  const outcome = getOutcome(id);
  const steps: readonly TriageStep[] = outcome.steps.map((step) => triageSteps[step]);
  const sources = sourcesOf(outcome, steps);
  const inText = { locale, sources };
  return (
    <article data-node={id} data-urgency={outcome.urgency} className="mt-6">
      <Verdict locale={locale} outcome={outcome} />
      <div className="mt-4 grid gap-3">
        {outcome.meaning.map((claim) => (
          <p key={claim.ja}>
            <ClaimText {...inText} claim={claim} />
          </p>
        ))}
      </div>
      <Part id="steps" title={words.steps}>
        <ol className="mt-3 grid list-decimal gap-4 ps-7 marker:font-bold marker:text-accent">
          {steps.map(({ action, detail, link }) => (
            <li key={action.ja}>
              <b className="block">{action[locale]}</b>
              <ClaimText {...inText} claim={detail} />
              {link && <More locale={locale} link={link} />}
            </li>
          ))}
        </ol>
      </Part>
      <Part id="do-not" title={words.doNot}>
        <ul className="mt-3 grid list-disc gap-2 ps-7">
          {outcome.doNot.map((claim) => (
            <li key={claim.ja}>
              <ClaimText {...inText} claim={claim} />
            </li>
          ))}
        </ul>
      </Part>
      <Part id="done-when" title={words.doneWhen}>
        <p className="mt-2">{outcome.doneWhen[locale]}</p>
      </Part>
      <Part id="if-it-goes-on" title={words.ifItGoesOn}>
        <p className="mt-2">{outcome.ifItGoesOn[locale]}</p>
        {outcome.ifItGoesOn.link && <More locale={locale} link={outcome.ifItGoesOn.link} />}
      </Part>
      <Part id="how-sure" title={words.sure}>
        <p className="mt-2">
          <ClaimText {...inText} claim={outcome.sure} />
        </p>
        <More locale={locale} link={outcome.guide} />
      </Part>
      <StartAgain locale={locale} />
      <SourceList locale={locale} ids={sources} />
    </article>
  );
}

/** In the order in which the page leans on them. */
function sourcesOf(
  { meaning, doNot, sure }: Outcome,
  steps: readonly TriageStep[],
): readonly SourceId[] {
  const claims = [...meaning, ...steps.map(({ detail }) => detail), ...doNot, sure];
  return [...new Set(claims.flatMap((claim) => claim.sources ?? []))];
}

function Verdict({ locale, outcome }: { locale: Locale; outcome: Outcome }) {
  const { urgencies, signs } = triageMessages[locale];
  const look = looks[outcome.urgency];
  return (
    <div className={`rounded-md border-2 p-4 ${look.box}`}>
      <p className={`flex items-center gap-2 font-bold text-lg ${look.text}`}>
        <Icon name={look.icon} className="size-7" />
        {urgencies[outcome.urgency]}
      </p>
      <h1 className="mt-1 font-bold text-2xl">{outcome.title[locale]}</h1>
      <p className="mt-1">{signs[outcome.sign]}</p>
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="font-bold text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

type ClaimTextProps = { locale: Locale; claim: Claim; sources: readonly SourceId[] };

function ClaimText({ locale, claim, sources }: ClaimTextProps) {
  return (
    <>
      {claim[locale]}
      {claim.sources?.map((id) => (
        <Reference key={id} locale={locale} number={sources.indexOf(id) + 1} />
      ))}
    </>
  );
}

function More({ locale, link }: { locale: Locale; link: TriageLinkId }) {
  const { address, text } = triageLinks[link];
  return (
    <a
      href={`/${locale}${address}`}
      className="mt-1 flex min-h-11 w-fit items-center gap-1 print:hidden"
    >
      <Icon name="arrow" />
      {text[locale]}
    </a>
  );
}
