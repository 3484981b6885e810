import type { ByLocale, Locale } from '@/content/locales';
import { Arrow, Box, Drawing, type Tone } from './drawing';

type Kind = { name: string; move: string };
type Group = { title: string; kinds: readonly Kind[] };

const words = {
  ja: {
    start: '頼んでいないコードが届いた',
    groups: [
      {
        title: 'パスワードが合ったあとに届く',
        kinds: [
          { name: 'サインインのコード（SMS・電話）', move: 'パスワードを変える' },
          { name: '「サインイン試行」の知らせ', move: '拒否して、パスワードを変える' },
        ],
      },
      {
        title: 'パスワードが合ったかは不明',
        kinds: [
          { name: '拒否リンクのついたコード', move: '自分で開いて確かめる' },
          { name: 'メールで届いたコード', move: '使わずに、受信箱を守る' },
        ],
      },
      {
        title: 'パスワードがなくても届く',
        kinds: [
          { name: 'パスワード再設定のコード', move: '使わずに、受信箱を守る' },
          { name: '番号違いのコード', move: '使わない' },
        ],
      },
      {
        title: '入られた様子はない',
        kinds: [
          { name: '自分の端末やツール', move: 'サインアウトして、様子を見る' },
          { name: '配達の番号', move: '配達員にだけ伝える' },
          { name: '偽のSMS', move: '開かずに、知らせる' },
        ],
      },
    ],
  },
  en: {
    start: 'A code you did not ask for',
    groups: [
      {
        title: 'Sent after the right password',
        kinds: [
          { name: 'Sign-in code (text message, call)', move: 'change the password' },
          { name: '“Sign-in attempt” notice', move: 'deny it, change the password' },
        ],
      },
      {
        title: 'Password or not: uncertain',
        kinds: [
          { name: 'Code with a “deny” link', move: 'check in Amazon, opened yourself' },
          { name: 'Code by e-mail', move: 'leave it, protect the mailbox' },
        ],
      },
      {
        title: 'Sent without the password',
        kinds: [
          { name: 'Password-reset code', move: 'leave it, protect the mailbox' },
          { name: 'A wrong number', move: 'leave it' },
        ],
      },
      {
        title: 'No sign that anyone got in',
        kinds: [
          { name: 'Your own device or tool', move: 'sign it out, and watch' },
          { name: 'Delivery code', move: 'tell only the driver' },
          { name: 'Fake text message', move: 'do not open it, report it' },
        ],
      },
    ],
  },
} as const satisfies ByLocale<{ start: string; groups: readonly Group[] }>;

type KeyMark = 'fits' | 'in-doubt' | 'not-needed' | 'none';

/** How each group looks, in order: a key that fits, one in doubt, one that is not needed, no key at all. */
const looks: readonly { tone: Tone; mark: KeyMark }[] = [
  { tone: 'danger', mark: 'fits' },
  { tone: 'caution', mark: 'in-doubt' },
  { tone: 'accent', mark: 'not-needed' },
  { tone: 'plain', mark: 'none' },
];

const trunk = 20;
const firstGroup = 62;
const titleHeight = 34;
const kindHeight = 43;
const groupHeight = ({ kinds }: Group) => titleHeight + kinds.length * kindHeight + 22;
const heightOf = (groups: readonly Group[]) =>
  groups.reduce((height, group) => height + groupHeight(group), 0);

/** Which code is which: what needs the password, and the first thing to do. */
export function CodeKinds({ locale, title }: { locale: Locale; title: string }) {
  const { start, groups } = words[locale];
  const topOf = (index: number) => firstGroup + heightOf(groups.slice(0, index));
  const lastTitle = topOf(groups.length - 1) + titleHeight / 2;
  return (
    <Drawing title={title} height={topOf(groups.length) - 12}>
      <path d={`M${trunk} 42V${lastTitle}`} className="stroke-ink" strokeWidth={1.5} />
      <Box x={6} y={6} width={308} height={36} lines={[start]} />
      {groups.map((group, index) => (
        <KindGroup key={group.title} group={group} y={topOf(index)} {...looks[index]} />
      ))}
    </Drawing>
  );
}

type KindGroupProps = { group: Group; y: number; tone?: Tone; mark?: KeyMark };

function KindGroup({ group, y, tone, mark }: KindGroupProps) {
  const middle = y + titleHeight / 2;
  return (
    <>
      <Arrow from={[trunk, middle]} to={[40, middle]} />
      <Box x={42} y={y} width={272} height={titleHeight} lines={[group.title]} tone={tone} />
      {mark && mark !== 'none' && <Key x={60} y={middle} mark={mark} />}
      {group.kinds.map(({ name, move }, index) => (
        <text key={name} className="fill-ink" y={y + titleHeight + 21 + index * kindHeight}>
          <tspan x={52} fontWeight={700}>
            {name}
          </tspan>
          <tspan x={64} dy={17}>{`→ ${move}`}</tspan>
        </text>
      ))}
    </>
  );
}

function Key({ x, y, mark }: { x: number; y: number; mark: KeyMark }) {
  return (
    <>
      <g className="stroke-ink" strokeWidth={1.75} fill="none">
        <circle cx={x} cy={y} r={4.5} />
        <path d={`M${x + 4.5} ${y}h13m-4 0v5m-4-5v4`} />
        {mark === 'not-needed' && <path d={`M${x - 6} ${y + 9}l24-18`} />}
      </g>
      {mark === 'in-doubt' && (
        <text x={x + 22} y={y + 5} className="fill-ink" fontWeight={700}>
          ?
        </text>
      )}
    </>
  );
}
