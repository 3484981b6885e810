import type { ByLocale, Locale } from '@/content/locales';
import { Arrow, Box, Drawing } from './drawing';

const words = {
  ja: {
    program: ['誰かのプログラム', 'メールアドレスとパスワードを', '知っていて、サインインを試す'],
    amazon: ['Amazonのサインイン', 'パスワードは合っている'],
    phone: ['あなたのスマホ', 'コードが届く'],
    again: ['数分後に', 'また試す'],
    stop: ['パスワードを変えると', 'ここで止まる'],
  },
  en: {
    program: [
      'Somebody’s program',
      'knows your e-mail address and',
      'password, and tries to sign in',
    ],
    amazon: ['Amazon sign-in', 'the password is right'],
    phone: ['Your phone', 'a code arrives'],
    again: ['minutes', 'later,', 'once more'],
    stop: ['a changed password', 'stops it here'],
  },
} as const satisfies ByLocale<Record<string, readonly string[]>>;

/** Who sets off the codes, and where a new password cuts the loop. */
export function CodeFlood({ locale, title }: { locale: Locale; title: string }) {
  const { program, amazon, phone, again, stop } = words[locale];
  return (
    <Drawing title={title} height={300}>
      <Box x={10} y={6} width={220} height={72} lines={[...program]} tone="danger" />
      <Arrow from={[80, 80]} to={[80, 134]} />
      <path d="M66 107h28" className="stroke-ok" strokeWidth={5} />
      <text x={104} y={104} className="fill-ok" fontWeight={700}>
        <tspan x={104}>{stop[0]}</tspan>
        <tspan x={104} dy={17}>
          {stop[1]}
        </tspan>
      </text>
      <Box x={10} y={138} width={220} height={54} lines={[...amazon]} />
      <Arrow from={[80, 194]} to={[80, 234]} />
      <Box x={10} y={238} width={220} height={54} lines={[...phone]} tone="accent" />
      <path
        d="M232 265h28V42"
        className="stroke-ink"
        strokeWidth={1.5}
        strokeDasharray="5 4"
        fill="none"
      />
      <Arrow from={[260, 42]} to={[234, 42]} />
      <text x={266} y={154} className="fill-ink" fontSize={12}>
        {again.map((line, index) => (
          <tspan key={line} x={264} dy={index && 17}>
            {line}
          </tspan>
        ))}
      </text>
    </Drawing>
  );
}
