import { Icon } from './icon';

type LinkListProps = { links: readonly { href: string; text: string }[] };

/** Links of one line each between thin rules, two columns where there is room; each row is its target. */
export function LinkList({ links }: LinkListProps) {
  return (
    <ul className="mt-3 grid border-line border-t md:grid-cols-2 md:gap-x-8">
      {links.map(({ href, text }) => (
        <li key={href} className="border-line border-b">
          <a
            href={href}
            className="break-phrase flex min-h-12 items-center gap-2 py-2 no-underline hover:underline"
          >
            <Icon name="arrow" className="size-5 text-accent" />
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
