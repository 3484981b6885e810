import { fill } from '@/components/ui/fill';
import { Icon } from '@/components/ui/icon';
import type { Attack } from '@/domain/password/attack';
import type { Verdict } from '@/domain/password/verdict';
import { bandLooks } from './band-looks';
import { durationWords } from './duration-words';
import { sectionOfNext } from './guide-section';
import type { MeterLabels } from './labels';
import { Reasons } from './reasons';
import { SectionLink } from './section-link';

// Beyond, counting words turn strange (1,300 trillion).
const COUNTABLE_LOG10 = 15;
// Below, a number would be too exact (1.6 tries).
const FEW_LOG10 = 1;

type ResultProps = {
  verdict: Verdict;
  labels: MeterLabels;
  /**
   * The text the verdict is about, when the reader asked to see it; null keeps every part masked.
   */
  shownText: string | null;
};

/** The verdict in words: level, next action, reasons, times. */
export function Result({ verdict, labels, shownText }: ResultProps) {
  const look = bandLooks[verdict.band];
  return (
    <>
      <p className={`flex items-center gap-2 font-bold text-xl ${look.text}`}>
        <Icon name={look.icon} className="size-6" />
        {labels.band[verdict.band]}
      </p>
      <p className="mt-1">{guessesWords(verdict, labels)}</p>
      {verdict.note && <p className="mt-1 text-muted text-sm">{labels.note[verdict.note]}</p>}
      <div className="mt-4 rounded-md border border-line bg-surface p-4">
        <h3 className="font-bold">{labels.nextTitle}</h3>
        <p>
          {labels.next[verdict.next]}{' '}
          <SectionLink section={sectionOfNext(verdict.next)} labels={labels} />
        </p>
      </div>
      <Reasons reasons={verdict.reasons} labels={labels} shownText={shownText} />
      <Times guessesLog10={verdict.guessesLog10} labels={labels} />
    </>
  );
}

/** The verdict in one breath, for those who hear the page; holds nothing that was typed. */
export function spokenResult(verdict: Verdict, labels: MeterLabels): string {
  const level = `${labels.band[verdict.band]}: ${guessesWords(verdict, labels)}`;
  const reasons = verdict.reasons.map(({ code }) => labels.reason[code]);
  return [level, ...reasons, labels.next[verdict.next]].join(' ');
}

function guessesWords({ guessesLog10 }: Verdict, { language, guesses }: MeterLabels): string {
  const n = guessesLog10.toFixed(1);
  if (guessesLog10 > COUNTABLE_LOG10) return fill(guesses.beyond, { n });
  if (guessesLog10 < FEW_LOG10) return fill(guesses.few, { n });
  const count = new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 2,
  }).format(10 ** guessesLog10);
  return fill(guesses.countable, { count, n });
}

function Times({ guessesLog10, labels }: { guessesLog10: number; labels: MeterLabels }) {
  const { title, signInForm, leak, fastHash, slowHash, explained } = labels.times;
  const timeOf = (name: Attack) => durationWords(guessesLog10, name, labels);
  return (
    <>
      <h3 className="mt-4 font-bold">{title}</h3>
      <dl className="mt-1 grid gap-2">
        <div>
          <dt className="text-muted text-sm">{signInForm}</dt>
          <dd>{timeOf('sign-in-form')}</dd>
        </div>
        <div>
          <dt className="text-muted text-sm">{leak}</dt>
          <dd>{fill(fastHash, { time: timeOf('fast-hash') })}</dd>
          <dd>{fill(slowHash, { time: timeOf('slow-hash') })}</dd>
        </div>
      </dl>
      <p className="mt-1">
        <a href={explained.href} className="text-sm">
          {explained.words}
        </a>
      </p>
    </>
  );
}
