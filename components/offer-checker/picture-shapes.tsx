import type { Placed } from '@/domain/offer/reference-price';

type Point = { x: number; y: number };

// Shapes tell the parts apart without colour: full, crossed out, hollow.
const shapes = {
  kept: { d: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z', look: 'fill-ok stroke-paper' },
  'set-aside': { d: 'M-4.5-4.5l9 9M-4.5 4.5l9-9', look: 'stroke-danger' },
  unlike: { d: 'M-4.5-4.5h9v9h-9Z', look: 'fill-paper stroke-edge' },
} as const satisfies Record<Placed['part'], { d: string; look: string }>;
const weights = { kept: 1, 'set-aside': 2.5, unlike: 2 } as const;

/** One other offer; its shape says the part it played. */
export function MarkShape({ part, x, y }: Point & { part: Placed['part'] }) {
  return (
    <path
      d={shapes[part].d}
      transform={`translate(${x} ${y})`}
      className={shapes[part].look}
      strokeWidth={weights[part]}
    />
  );
}

/** A dashed frame round the offers that were left out together. */
export function Cluster({ marks }: { marks: readonly Point[] }) {
  const xs = marks.map(({ x }) => x);
  const ys = marks.map(({ y }) => y);
  const left = Math.min(...xs) - 10;
  const top = Math.min(...ys) - 9;
  return (
    <rect
      x={left}
      y={top}
      width={Math.max(...xs) + 10 - left}
      height={Math.max(...ys) + 9 - top}
      rx={7}
      className="fill-danger-soft stroke-danger"
      strokeDasharray="4 3"
    />
  );
}

/** The offer in question: a pin from its own band down to the axis. */
export function OwnShape({ x, y, to }: Point & { to: number }) {
  return (
    <>
      <path d={`M${x} ${y + 10}V${to}`} className="stroke-ink" strokeWidth={1.5} />
      <path d={`M${x - 8} ${y}h16l-8 12Z`} className="fill-ink" />
    </>
  );
}

/** The price it was held against: a dashed line with a foot. */
export function ReferenceShape({ x, from, to }: { x: number; from: number; to: number }) {
  return (
    <>
      <path
        d={`M${x} ${from}V${to}`}
        className="stroke-accent"
        strokeWidth={2}
        strokeDasharray="5 4"
      />
      <path d={`M${x - 6} ${to + 34}h12l-6-9Z`} className="fill-accent" />
    </>
  );
}

/** A price in words over or under its place, kept within the sheet. */
export function PriceLabel({ x, y, children }: Point & { children: string }) {
  const side = x < 96 ? 'start' : x > 224 ? 'end' : 'middle';
  const at = side === 'start' ? Math.max(8, x - 8) : side === 'end' ? Math.min(312, x + 8) : x;
  return (
    <text x={at} y={y} textAnchor={side} className="fill-ink" fontWeight={700}>
      {children}
    </text>
  );
}

/** One line of what the shapes mean. */
export function Key({ shape, x, y, text }: Point & { shape: string; text: string }) {
  return (
    <>
      {shape === 'own' ? (
        <path d={`M${x - 6} ${y - 4}h12l-6 9Z`} className="fill-ink" />
      ) : shape === 'reference' ? (
        <path
          d={`M${x} ${y - 7}v14`}
          className="stroke-accent"
          strokeWidth={2}
          strokeDasharray="4 2"
        />
      ) : (
        <MarkShape part={shape as Placed['part']} x={x} y={y} />
      )}
      <text x={x + 14} y={y + 4.5} className="fill-ink" fontSize={12}>
        {text}
      </text>
    </>
  );
}
