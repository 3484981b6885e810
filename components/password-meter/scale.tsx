import { fill } from '@/components/ui/fill';
import type { Verdict } from '@/domain/password/verdict';
import { bandLooks } from './band-looks';
import type { MeterLabels } from './labels';
import { landmarks, SCALE_END } from './landmarks';

const MARGIN = 4;
const TICKS = [0, 5, 10, 15, 20];

type ScaleProps = { verdict: Verdict | null; words: MeterLabels['scale'] };

/** log10 of guesses from 0 to 20 as a bar, with numbered landmarks explained below it. */
export function Scale({ verdict, words }: ScaleProps) {
  return (
    <figure className="mt-6">
      <figcaption className="font-bold">{words.title}</figcaption>
      <ScalePicture verdict={verdict} description={descriptionOf(verdict, words)} />
      <ol className="mt-2 grid gap-1 text-sm">
        {landmarks.map(({ name }, index) => (
          <li key={name} className="flex items-start gap-2">
            <b className="min-w-4 text-accent">{index + 1}</b>
            {words.landmark[name]}
          </li>
        ))}
      </ol>
    </figure>
  );
}

function descriptionOf(verdict: Verdict | null, words: MeterLabels['scale']): string {
  if (!verdict) return words.title;
  const passed = landmarks.filter(({ at }) => at <= verdict.guessesLog10).length;
  const values = { n: verdict.guessesLog10.toFixed(1), passed, all: landmarks.length };
  return fill(words.description, values);
}

// Percentages instead of a viewBox: the bar fills any width while the numbers keep the size of
// text.
function ScalePicture({ verdict, description }: { verdict: Verdict | null; description: string }) {
  const value = Math.min(verdict?.guessesLog10 ?? 0, SCALE_END);
  return (
    <svg role="img" aria-label={description} width="100%" height="72" className="mt-2 block">
      <rect x={xOf(0)} y="26" width={widthOf(SCALE_END)} height="14" rx="7" className="fill-line" />
      {verdict && (
        <rect
          x={xOf(0)}
          y="26"
          width={widthOf(value)}
          height="14"
          rx="7"
          className={bandLooks[verdict.band].bar}
        />
      )}
      {landmarks.map(({ name, at }, index) => (
        <g key={name}>
          <line x1={xOf(at)} x2={xOf(at)} y1="20" y2="44" className="stroke-2 stroke-ink" />
          <text x={xOf(at)} y="15" textAnchor="middle" className="fill-accent font-bold text-sm">
            {index + 1}
          </text>
        </g>
      ))}
      {TICKS.map((tick) => (
        <text key={tick} x={xOf(tick)} y="64" textAnchor="middle" className="fill-muted text-sm">
          {tick}
        </text>
      ))}
    </svg>
  );
}

function xOf(log10: number): string {
  return `${MARGIN + Number.parseFloat(widthOf(log10))}%`;
}

function widthOf(log10: number): string {
  return `${((log10 / SCALE_END) * (100 - 2 * MARGIN)).toFixed(2)}%`;
}
