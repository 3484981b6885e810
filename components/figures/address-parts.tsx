import type { ByLocale, Locale } from '@/content/locales';
import { Drawing } from './drawing';

const words = {
  ja: {
    decides: 'ここが持ち主を決める',
    slash: 'この「/」より右は関係ない',
    real: 'Amazonのアドレスの形',
    other: 'Amazonではない',
    reasons: [
      'すぐ左が「.」で、「/」の前で終わる',
      '右端は「.example」',
      '「.」ではなく「-」でつながる',
      '「/」より右は、誰でも書ける',
    ],
  },
  en: {
    decides: 'this part decides who owns it',
    slash: 'right of this “/” does not count',
    real: 'The form of an Amazon address',
    other: 'Not Amazon',
    reasons: [
      'a dot before it, and it ends at the “/”',
      'it ends in “.example”',
      'joined by “-”, not by a dot',
      'right of the “/”, anyone may write this',
    ],
  },
} as const satisfies ByLocale<Record<string, string | readonly string[]>>;

/** Each address in three parts: before the deciding part, that part, after it. Invented hosts end in a reserved name. */
const anatomy = ['https://pay.', 'amazon.co.jp', '/help'] as const;
const examples = [
  ['pay.', 'amazon.co.jp', '/help'],
  ['amazon.co.', 'jp.example', '/help'],
  ['', 'amazon-co-jp.example', '/help'],
  ['', 'login.example', '/amazon.co.jp'],
] as const;

/** Width of a letter, which the drawing forces so that the mark fits whatever font there is. */
const letter = 7.6;
/** Room on each side of the deciding part for its frame. */
const gap = 4;

/** Which part of a web address decides, and three that only look alike. */
export function AddressParts({ locale, title }: { locale: Locale; title: string }) {
  const { decides, slash, real, other, reasons } = words[locale];
  return (
    <Drawing title={title} height={366}>
      <Address x={32} y={58} parts={anatomy} tone="plain" />
      <text x={173} y={18} textAnchor="middle" className="fill-ink" fontWeight={700}>
        {decides}
      </text>
      <path d="M173 24v14" className="stroke-ink" strokeWidth={1.5} />
      <path d="M226 66v18" className="stroke-ink" strokeWidth={1.5} />
      <text x={312} y={98} textAnchor="end" className="fill-ink">
        {slash}
      </text>

      <Heading y={132} word={real} holds />
      <Example y={158} parts={examples[0]} reason={reasons[0]} tone="ok" />
      <Heading y={212} word={other} holds={false} />
      {examples.slice(1).map((parts, index) => (
        <Example
          key={parts.join('')}
          y={240 + index * 49}
          parts={parts}
          reason={reasons[index + 1] ?? ''}
          tone="danger"
        />
      ))}
    </Drawing>
  );
}

type Parts = readonly [before: string, deciding: string, after: string];
type Tone = keyof typeof tones;

const tones = {
  plain: 'fill-accent-soft stroke-accent',
  ok: 'fill-ok-soft stroke-ok',
  danger: 'fill-danger-soft stroke-danger',
} as const;

function Address({ x, y, parts, tone }: { x: number; y: number; parts: Parts; tone: Tone }) {
  const [before, deciding] = parts;
  const from = x + before.length * letter;
  const starts = [x, from + gap, from + deciding.length * letter + 2 * gap];
  return (
    <>
      <rect
        x={from}
        y={y - 16}
        width={deciding.length * letter + 2 * gap}
        height={22}
        rx={4}
        className={tones[tone]}
        strokeWidth={1.5}
      />
      {parts.map(
        (part, index) =>
          part && (
            <text
              key={part}
              x={starts[index]}
              y={y}
              textLength={part.length * letter}
              className="fill-ink font-mono"
              fontWeight={index === 1 ? 700 : 400}
            >
              {part}
            </text>
          ),
      )}
    </>
  );
}

type ExampleProps = { y: number; parts: Parts; reason: string; tone: Tone };

function Example({ y, parts, reason, tone }: ExampleProps) {
  return (
    <>
      <Address x={24} y={y} parts={parts} tone={tone} />
      <text x={24} y={y + 23} className="fill-muted" fontSize={12}>
        {reason}
      </text>
    </>
  );
}

function Heading({ y, word, holds }: { y: number; word: string; holds: boolean }) {
  return (
    <>
      <path d={`M4 ${y - 22}H316`} className="stroke-line" />
      <path
        d={holds ? `M6 ${y - 5}l5 5 8-10` : `M8 ${y - 10}l10 10m0-10-10 10`}
        className={holds ? 'stroke-ok' : 'stroke-danger'}
        strokeWidth={3}
        fill="none"
      />
      <text x={26} y={y} className={holds ? 'fill-ok' : 'fill-danger'} fontWeight={700}>
        {word}
      </text>
    </>
  );
}
