import { fill } from '@/components/ui/fill';
import { analysedText } from '@/domain/password/text';
import type { Reason, Verdict } from '@/domain/password/verdict';
import { sectionOfReason } from './guide-section';
import type { MeterLabels } from './labels';
import { SectionLink } from './section-link';

// A longer part is told by its position; more dots would only fill the line.
const DOTS_SHOWN = 12;

type ReasonsProps = Pick<Verdict, 'reasons'> & { labels: MeterLabels; shownText: string | null };

/**
 * What a guesser could build on, each pointing at its part: dots until the reader asks to see the
 * text.
 */
export function Reasons({ reasons, labels, shownText }: ReasonsProps) {
  if (reasons.length === 0) return null;
  const characters = shownText === null ? null : analysedText(shownText).characters;
  return (
    <>
      <h3 className="mt-4 font-bold">{labels.reasonsTitle}</h3>
      <ol className="mt-1 grid list-decimal gap-2 ps-6">
        {reasons.map((reason) => (
          <li key={reason.code} data-reason={reason.code}>
            {labels.reason[reason.code]}{' '}
            <SectionLink section={sectionOfReason(reason.code)} labels={labels} />
            {reason.code !== 'short' && (
              <span className="block text-muted text-sm">
                {positionWords(reason, labels)} <Part reason={reason} characters={characters} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

type PartProps = { reason: Reason; characters: readonly string[] | null };

function Part({ reason: { start, end }, characters }: PartProps) {
  if (characters) {
    return <bdi className="font-mono text-ink">{characters.slice(start, end).join('')}</bdi>;
  }
  return <span aria-hidden="true">{'●'.repeat(Math.min(end - start, DOTS_SHOWN))}</span>;
}

function positionWords({ start, end }: Reason, { position }: MeterLabels): string {
  const isOne = end - start === 1;
  return fill(isOne ? position.one : position.many, { from: start + 1, to: end });
}
