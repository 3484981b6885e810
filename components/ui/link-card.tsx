type LinkCardProps = { href: string; title: string; summary: string; note?: string };

/** One link of a list, large enough for a thumb; the whole card is its target. */
export function LinkCard({ href, title, summary, note }: LinkCardProps) {
  return (
    <a
      href={href}
      className="block rounded-md border border-line p-4 text-ink no-underline hover:border-accent hover:bg-accent-soft"
    >
      <b className="block text-lg text-link underline underline-offset-4">{title}</b>
      <span className="mt-1 block">{summary}</span>
      {note && <span className="mt-1 block text-muted text-sm">{note}</span>}
    </a>
  );
}
