import { Icon } from './icon';

type ErrorSummaryProps = { title: string; errors: { href: string; text: string }[] };

/** What has to be put right, first thing on the page, each with a link to its field. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  return (
    <section
      aria-labelledby="error-summary"
      className="mt-6 rounded-md border-2 border-danger bg-paper p-4"
    >
      <h2
        id="error-summary"
        tabIndex={-1}
        // biome-ignore lint/a11y/noAutofocus: the page is the answer to a form; what is wrong comes first
        autoFocus
        className="flex items-center gap-2 font-bold text-xl"
      >
        <Icon name="danger" className="size-6 text-danger" />
        {title}
      </h2>
      <ul className="mt-2">
        {errors.map(({ href, text }) => (
          <li key={href}>
            <a href={href} className="inline-block py-2 font-bold">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
