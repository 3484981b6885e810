import { Icon } from './icon';

type LinkCardProps = { href: string; title: string; summary: string; note?: string };

/** One link of a list, large enough for a thumb; the whole card is its target. */
export function LinkCard({ href, title, summary, note }: LinkCardProps) {
  return (
    <a
      href={href}
      className="group block rounded-md border border-line p-4 text-ink no-underline hover:border-accent hover:bg-accent-soft"
    >
      <b className="flex items-start justify-between gap-2 text-lg text-link group-hover:underline">
        {title}
        <Icon name="arrow" className="mt-1.5 size-5" />
      </b>
      <span className="mt-1 block">{summary}</span>
      {note && <span className="mt-1 block text-muted text-sm">{note}</span>}
    </a>
  );
}
