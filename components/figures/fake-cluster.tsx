import type { ByLocale, Locale } from '@/content/locales';
import { Drawing } from './drawing';

const words = {
  ja: {
    fake: '偽の出品 4件',
    honest: '本物の出品 2件',
    median: ['全部の中央値', '約1,000円'],
    reference: ['安い集まりを除いた目安', '約5,000円'],
    ticks: ['0円', '1,000円', '5,000円'],
  },
  en: {
    fake: '4 fake offers',
    honest: '2 honest offers',
    median: ['median of all', 'about ¥1,000'],
    reference: ['cluster set aside', 'about ¥5,000'],
    ticks: ['¥0', '¥1,000', '¥5,000'],
  },
} as const satisfies ByLocale<Record<string, string | readonly string[]>>;

const axisY = 96;
const atPrice = (yen: number) => 24 + (yen / 6000) * 280;
const fakes = [900, 980, 1060, 1140];
const honest = [4900, 5100];

/** Why the middle of all prices is no market price when fakes are many. */
export function FakeCluster({ locale, title }: { locale: Locale; title: string }) {
  const { fake, honest: honestWord, median, reference, ticks } = words[locale];
  return (
    <Drawing title={title} height={190}>
      <path d={`M16 ${axisY}H312`} className="stroke-edge" strokeWidth={1.5} />
      {[0, 1000, 5000].map((yen, index) => (
        <g key={yen}>
          <path d={`M${atPrice(yen)} ${axisY}v7`} className="stroke-edge" strokeWidth={1.5} />
          <text
            x={atPrice(yen)}
            y={axisY + 21}
            textAnchor="middle"
            className="fill-muted"
            fontSize={12}
          >
            {ticks[index]}
          </text>
        </g>
      ))}
      {fakes.map((yen, index) => (
        <circle
          key={yen}
          cx={atPrice(1000)}
          cy={axisY - 9 - index * 15}
          r={6}
          className="fill-danger-soft stroke-danger"
          strokeWidth={2}
        />
      ))}
      {honest.map((yen, index) => (
        <circle
          key={yen}
          cx={atPrice(5000)}
          cy={axisY - 9 - index * 15}
          r={6}
          className="fill-ok"
        />
      ))}
      <text x={atPrice(1000)} y={22} textAnchor="middle" className="fill-danger" fontWeight={700}>
        {fake}
      </text>
      <text x={atPrice(5000)} y={52} textAnchor="middle" className="fill-ok" fontWeight={700}>
        {honestWord}
      </text>
      <Pointer x={atPrice(1000)} lines={median} />
      <Pointer x={atPrice(5000) - 10} lines={reference} />
    </Drawing>
  );
}

function Pointer({ x, lines }: { x: number; lines: readonly string[] }) {
  return (
    <>
      <path d={`M${x} ${axisY + 30}l-6 10h12z`} className="fill-ink" />
      {lines.map((line, index) => (
        <text
          key={line}
          x={x}
          y={axisY + 58 + index * 18}
          textAnchor="middle"
          className="fill-ink"
          fontWeight={index === 1 ? 700 : 400}
        >
          {line}
        </text>
      ))}
    </>
  );
}
