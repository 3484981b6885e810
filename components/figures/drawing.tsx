import type { ReactNode } from 'react';

type DrawingProps = { title: string; height: number; children: ReactNode };

/** The sheet every figure is drawn on: 320 units wide, so that type of 13 units is legible on a phone. */
export function Drawing({ title, height, children }: DrawingProps) {
  return (
    <svg
      viewBox={`0 0 320 ${height}`}
      role="img"
      aria-label={title}
      className="mx-auto block w-full max-w-md print:max-w-3xs"
      fontSize={13}
    >
      {children}
    </svg>
  );
}

type BoxProps = {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  tone?: Tone;
};
export type Tone = keyof typeof tones;

const tones = {
  plain: 'fill-paper stroke-edge',
  accent: 'fill-accent-soft stroke-accent',
  caution: 'fill-caution-soft stroke-caution',
  danger: 'fill-danger-soft stroke-danger',
  ok: 'fill-ok-soft stroke-ok',
} as const;

/** A rounded box with its lines of text centred in it. */
export function Box({ x, y, width, height, lines, tone = 'plain' }: BoxProps) {
  const firstBaseline = y + height / 2 - ((lines.length - 1) * 18) / 2 + 5;
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={8}
        className={tones[tone]}
        strokeWidth={1.5}
      />
      {lines.map((line, index) => (
        <text
          key={line}
          x={x + width / 2}
          y={firstBaseline + index * 18}
          textAnchor="middle"
          className="fill-ink"
          fontWeight={index === 0 ? 700 : 400}
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** A straight line from the first point to the second with a head at its end. */
export function Arrow({
  from,
  to,
}: {
  from: readonly [number, number];
  to: readonly [number, number];
}) {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const wing = (turn: number) =>
    `${(to[0] - 8 * Math.cos(angle + turn)).toFixed(1)} ${(to[1] - 8 * Math.sin(angle + turn)).toFixed(1)}`;
  return (
    <path
      d={`M${from.join(' ')}L${to.join(' ')}M${wing(0.5)}L${to.join(' ')} ${wing(-0.5)}`}
      className="stroke-ink"
      strokeWidth={1.5}
      fill="none"
    />
  );
}
