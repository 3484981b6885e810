import type { ByLocale, Locale } from '@/content/locales';
import { Arrow, Box, Drawing } from './drawing';

const words = {
  ja: {
    shop: ['小さな通販の店', 'ここから漏れる'],
    pair: ['メールアドレス＋同じパスワード', '機械で、ほかのサイトでも試される'],
    doors: ['Amazon', 'メール', '銀行'],
  },
  en: {
    shop: ['A small web shop', 'leaks here'],
    pair: ['e-mail address + same password', 'tried by machine at other sites'],
    doors: ['Amazon', 'Mailbox', 'Bank'],
  },
} as const satisfies ByLocale<Record<string, readonly string[]>>;

/** One leak, one reused password, many doors. */
export function OneKey({ locale, title }: { locale: Locale; title: string }) {
  const { shop, pair, doors } = words[locale];
  return (
    <Drawing title={title} height={234}>
      <Box x={80} y={6} width={160} height={54} lines={[...shop]} />
      <Arrow from={[160, 62]} to={[160, 88]} />
      <Box x={30} y={92} width={260} height={54} lines={[...pair]} tone="danger" />
      {doors.map((door, index) => {
        const centre = 58 + index * 102;
        return (
          <g key={door}>
            <Arrow from={[160 + (centre - 160) * 0.5, 148]} to={[centre, 184]} />
            <Box x={centre - 46} y={188} width={92} height={40} lines={[door]} tone="accent" />
          </g>
        );
      })}
    </Drawing>
  );
}
