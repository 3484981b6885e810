import type { ByLocale, Locale } from '@/content/locales';
import { Arrow, Box, Drawing } from './drawing';

const words = {
  ja: {
    add: ['追加・変更する', '（新しい口座）'],
    hold: ['3日間の保留', '送金は始まらない'],
    after: ['3日のあと', '送金できる'],
    switchOver: ['切り替える', '（登録済みの口座）'],
    noHold: ['新しい保留なし', '（米国のヘルプ）'],
    look: ['見るのは、一覧のすべての口座', '今の振込先だけでは足りない'],
  },
  en: {
    add: ['Add or change', '(a new account)'],
    hold: ['Three-day hold', 'no transfer starts'],
    after: ['After three days', 'transfers can start'],
    switchOver: ['Switch', '(already stored)'],
    noHold: ['No new hold', '(US help page)'],
    look: ['Look at every account in the list,', 'not only the one in use'],
  },
} as const satisfies ByLocale<Record<string, readonly string[]>>;

const lane = { added: 8, switched: 168, width: 144 } as const;
const centreOf = (x: number) => x + lane.width / 2;

/** A new account starts the hold; switching to a stored one does not. */
export function PayoutHold({ locale, title }: { locale: Locale; title: string }) {
  const { add, hold, after, switchOver, noHold, look } = words[locale];
  const added = { x: lane.added, width: lane.width };
  const switched = { x: lane.switched, width: lane.width };
  return (
    <Drawing title={title} height={322}>
      <Box {...added} y={6} height={54} lines={[...add]} />
      <Arrow from={[centreOf(lane.added), 62]} to={[centreOf(lane.added), 84]} />
      <Box {...added} y={88} height={84} lines={[...hold, '']} tone="ok" />
      {[1, 2, 3].map((day) => (
        <Day key={day} x={lane.added + 17 + (day - 1) * 38} day={day} />
      ))}
      <Arrow from={[centreOf(lane.added), 174]} to={[centreOf(lane.added), 196]} />
      <Box {...added} y={200} height={54} lines={[...after]} />

      <Box {...switched} y={6} height={54} lines={[...switchOver]} />
      <Arrow from={[centreOf(lane.switched), 62]} to={[centreOf(lane.switched), 196]} />
      <Box {...switched} y={200} height={54} lines={[...noHold]} tone="danger" />

      <Box x={8} y={266} width={304} height={50} lines={[...look]} tone="accent" />
    </Drawing>
  );
}

function Day({ x, day }: { x: number; day: number }) {
  return (
    <>
      <rect x={x} y={140} width={34} height={20} rx={4} className="fill-paper stroke-ok" />
      <text x={x + 17} y={154} textAnchor="middle" className="fill-ink" fontSize={12}>
        {day}
      </text>
    </>
  );
}
