import type { ByLocale, Locale } from '@/content/locales';
import { Drawing } from './drawing';

type Kind = 'event' | 'rule';
type Step = { kind: Kind; date: string; lines: readonly [string, string] };

const words = {
  ja: {
    legend: { event: '起きたこと', rule: '変わった決まりと助言' },
    steps: [
      { kind: 'event', date: '4月10日', lines: ['米国で乗っ取りの報道', '同じころ、日本でも苦情'] },
      { kind: 'event', date: '4月下旬', lines: ['日本で苦情が増える', '激安の品、何万点もの出品'] },
      { kind: 'rule', date: '4月29日', lines: ['二段階認証の知らせ', 'セラーセントラルに出る'] },
      { kind: 'event', date: '5月', lines: ['頼んでいないコードが続く', '設定した出品者が気づく'] },
      {
        kind: 'event',
        date: '6月',
        lines: ['米国の銀行が例を伝える', '通知先の次に口座を変えられた'],
      },
      { kind: 'rule', date: '6月30日', lines: ['二段階認証の初めの期限', 'のちに10月へ延びる'] },
      { kind: 'rule', date: '10月31日', lines: ['出品者の二段階認証が必須', '日本と米国で'] },
      { kind: 'rule', date: '11月', lines: ['総務省が助言を改める', '定期的な変更を勧めなくなる'] },
    ],
  },
  en: {
    legend: { event: 'what happened', rule: 'rules and advice that changed' },
    steps: [
      {
        kind: 'event',
        date: '10 April',
        lines: ['US press on takeovers', 'about then, complaints in Japan'],
      },
      {
        kind: 'event',
        date: 'late April',
        lines: ['Complaints grow in Japan', 'absurd prices, mass listings'],
      },
      { kind: 'rule', date: '29 April', lines: ['Notice on 2SV', 'in Seller Central, Japan'] },
      {
        kind: 'event',
        date: 'May',
        lines: ['Codes nobody asked for', 'seen by sellers who turned 2SV on'],
      },
      {
        kind: 'event',
        date: 'June',
        lines: ['A US bank tells of a loss', 'first notices, then account changed'],
      },
      {
        kind: 'rule',
        date: '30 June',
        lines: ['First deadline for 2SV', 'later moved to October'],
      },
      {
        kind: 'rule',
        date: '31 October',
        lines: ['2SV compulsory for sellers', 'in Japan and the US'],
      },
      {
        kind: 'rule',
        date: 'November',
        lines: ['Japan’s ministry changes advice', 'no more regular changes'],
      },
    ],
  },
} as const satisfies ByLocale<{ legend: Record<Kind, string>; steps: readonly Step[] }>;

const lineX = 84;
const rowHeight = 47;
const firstY = 52;

/** The takeovers of 2017 and the rules that followed, one row each; rows are not to scale. */
export function Timeline2017({ locale, title }: { locale: Locale; title: string }) {
  const { legend, steps } = words[locale];
  const lastY = firstY + (steps.length - 1) * rowHeight;
  return (
    <Drawing title={title} height={lastY + 34}>
      <Marker kind="event" x={12} y={14} />
      <text x={24} y={19} className="fill-muted" fontSize={12}>
        {legend.event}
      </text>
      <Marker kind="rule" x={126} y={14} />
      <text x={138} y={19} className="fill-muted" fontSize={12}>
        {legend.rule}
      </text>
      <path d={`M${lineX} ${firstY}V${lastY}`} className="stroke-edge" strokeWidth={1.5} />
      {steps.map(({ kind, date, lines }, index) => {
        const y = firstY + index * rowHeight;
        return (
          <g key={date}>
            <text x={lineX - 14} y={y + 5} textAnchor="end" className="fill-muted" fontSize={12}>
              {date}
            </text>
            <Marker kind={kind} x={lineX} y={y} />
            <text className="fill-ink" y={y + 5}>
              <tspan x={lineX + 14} fontWeight={700}>
                {lines[0]}
              </tspan>
              <tspan x={lineX + 14} dy={18}>
                {lines[1]}
              </tspan>
            </text>
          </g>
        );
      })}
    </Drawing>
  );
}

/** Round for what happened, square for a rule, so that colour is not needed to tell them apart. */
function Marker({ kind, x, y }: { kind: Kind; x: number; y: number }) {
  return kind === 'event' ? (
    <circle cx={x} cy={y} r={6} className="fill-danger-soft stroke-danger" strokeWidth={2} />
  ) : (
    <rect x={x - 6} y={y - 6} width={12} height={12} className="fill-ok" />
  );
}
