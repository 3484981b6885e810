type ExampleLinksProps = {
  /** Of the heading; unique on the page. */
  id: string;
  title: string;
  links: readonly { href: string; text: string }[];
};

/** Worked examples under a blank form, each one tap away. */
export function ExampleLinks({ id, title, links }: ExampleLinksProps) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="font-bold text-xl">
        {title}
      </h2>
      <ul>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href} className="inline-block py-2">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
