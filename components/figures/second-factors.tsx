import type { ByLocale, Locale } from '@/content/locales';
import { Drawing } from './drawing';

const words = {
  ja: {
    columns: [
      ['偽サイトに', '入力させる'],
      ['電話番号を', '乗っ取る'],
    ],
    rows: ['パスキー', '認証アプリのコード', 'SMS・電話のコード'],
    resists: '強い',
    breaks: '弱い',
  },
  en: {
    columns: [
      ['typed into', 'a fake site'],
      ['phone number', 'taken over'],
    ],
    rows: ['Passkey', 'App code', 'SMS or call code'],
    resists: 'resists',
    breaks: 'breaks',
  },
} as const satisfies ByLocale<unknown>;

/** Row by row in the order of `rows`: does it resist a fake site, a taken-over phone number? */
const resistance = [
  [true, true],
  [false, true],
  [false, false],
] as const;

const columnX = [184, 274] as const;

/** Second factors in order, with what breaks them. */
export function SecondFactors({ locale, title }: { locale: Locale; title: string }) {
  const { columns, rows, resists, breaks } = words[locale];
  return (
    <Drawing title={title} height={196}>
      {columns.map(([first, second], index) => (
        <text key={first} textAnchor="middle" className="fill-muted" fontSize={12} y={16}>
          <tspan x={columnX[index]}>{first}</tspan>
          <tspan x={columnX[index]} dy={16}>
            {second}
          </tspan>
        </text>
      ))}
      {rows.map((row, index) => {
        const y = 48 + index * 48;
        return (
          <g key={row}>
            <path d={`M4 ${y - 6}H316`} className="stroke-line" />
            <text x={4} y={y + 24} className="fill-ink" fontWeight={700}>
              {`${index + 1}. ${row}`}
            </text>
            {resistance[index]?.map((holds, column) => (
              <Mark
                key={columnX[column]}
                x={columnX[column] ?? 0}
                y={y + 10}
                holds={holds}
                word={holds ? resists : breaks}
              />
            ))}
          </g>
        );
      })}
    </Drawing>
  );
}

type MarkProps = { x: number; y: number; holds: boolean; word: string };

function Mark({ x, y, holds, word }: MarkProps) {
  return (
    <>
      <path
        d={holds ? `M${x - 6} ${y}l5 5 8-10` : `M${x - 5} ${y - 5}l10 10m0-10-10 10`}
        className={holds ? 'stroke-ok' : 'stroke-danger'}
        strokeWidth={3}
        fill="none"
      />
      <text x={x} y={y + 21} textAnchor="middle" className="fill-ink" fontSize={12}>
        {word}
      </text>
    </>
  );
}
