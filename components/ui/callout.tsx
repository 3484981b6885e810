import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

const looks = {
  first: { icon: 'flag', box: 'border-accent bg-accent-soft', title: 'text-accent' },
  note: { icon: 'info', box: 'border-line bg-surface', title: 'text-ink' },
  caution: { icon: 'caution', box: 'border-caution bg-caution-soft', title: 'text-caution' },
  conflict: { icon: 'scales', box: 'border-line bg-surface', title: 'text-ink' },
} as const satisfies Record<string, { icon: IconName; box: string; title: string }>;

type CalloutProps = { kind: keyof typeof looks; title: string; children: ReactNode };

/** A box that stands out of the text: a sign, a title in words, then blocks. */
export function Callout({ kind, title, children }: CalloutProps) {
  const look = looks[kind];
  return (
    <div role="note" className={`rounded-md border border-s-4 p-4 ${look.box}`}>
      <p className={`mb-2 break-phrase flex items-start gap-2 font-bold ${look.title}`}>
        <Icon name={look.icon} className="mt-1 size-5" />
        {title}
      </p>
      <div className="grid gap-3">{children}</div>
    </div>
  );
}
