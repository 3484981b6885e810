import { firstHourSteps, type RunbookStep as StepContent } from '@/content/first-hour';
import { getGuide } from '@/content/guides';
import type { Locale } from '@/content/locales';
import type { SourceId } from '@/content/sources';
import type { PlannedStep } from '@/domain/first-hour/runbook';
import { type Act, actOf, stepOf } from '@/domain/first-hour/steps';
import { Reference } from '../guide/reference';
import { firstHourMessages } from './first-hour.messages';

type RunbookStepProps = {
  locale: Locale;
  step: PlannedStep;
  number: number;
  /** All sources of the page in the order of their numbers. */
  sources: readonly SourceId[];
};

/** One step: a box to tick, what to do, what not to do and what to keep; why stays on the screen, behind one press. */
export async function RunbookStep({ locale, step, number, sources }: RunbookStepProps) {
  const words = firstHourMessages[locale];
  const content: StepContent = firstHourSteps[step.id];
  const { title, how, why, avoid, keep } = content[locale];
  const { onlyIf } = stepOf(step.id);
  const guide = content.guide && (await getGuide(content.guide.slug, locale));
  return (
    <li data-step={step.id} className="print:mb-1">
      <div className="flex items-start gap-3 print:gap-2">
        <input
          id={`done-${step.id}`}
          type="checkbox"
          aria-label={words.done(title)}
          className="mt-1 size-6 shrink-0 print:mt-0 print:size-4"
        />
        <div>
          {(onlyIf || step.onceBackIn) && (
            <p className="font-bold text-caution text-sm">
              {[step.onceBackIn && words.onceBackIn, onlyIf && words.onlyIf[onlyIf]]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
          <h3 className="font-bold text-lg">
            {number}. {title}
          </h3>
        </div>
      </div>
      <div className="mt-1 ps-9 print:mt-0 print:ps-6">
        <p>
          <ActBadge act={actOf(step.id)} text={words.acts[actOf(step.id)]} /> {how}
        </p>
        <dl className="mt-1 print:mt-0">
          {avoid && <Row term={words.avoid} text={avoid} isStrong />}
          {keep && <Row term={words.keep} text={keep} />}
        </dl>
        <details className="text-muted print:hidden">
          <summary className="w-fit justify-start py-1 text-link text-sm">
            <span>
              {words.whyTitle}
              <span className="sr-only"> – {title}</span>
            </span>
          </summary>
          <p>
            {why}
            {content.sources.map((id) => (
              <Reference key={id} locale={locale} number={sources.indexOf(id) + 1} />
            ))}
          </p>
          {guide && (
            <a
              href={`/${locale}/guides/${guide.slug}#${content.guide?.heading}`}
              className="inline-block py-1"
            >
              {words.guide(guide.title)}
            </a>
          )}
        </details>
      </div>
    </li>
  );
}

/** Looking and changing must never be mistaken for each other: the word says which, not the colour. */
function ActBadge({ act, text }: { act: Act; text: string }) {
  const look = act === 'look' ? 'border-accent bg-accent-soft text-accent' : 'border-edge';
  return <b className={`me-1 whitespace-nowrap rounded-sm border px-1 text-sm ${look}`}>{text}</b>;
}

type RowProps = { term: string; text: string; isStrong?: boolean };

function Row({ term, text, isStrong = false }: RowProps) {
  const tone = isStrong ? '' : 'text-muted';
  return (
    <div>
      <dt className={`me-2 inline font-bold ${isStrong ? 'text-danger' : tone}`}>{term}</dt>
      <dd className={`inline ${tone}`}>{text}</dd>
    </div>
  );
}
