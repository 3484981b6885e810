import type { Heading } from '@/content/guides';

/** Folded by default, so that on a phone the first thing to do stays on the first screen. */
export function TableOfContents({ title, headings }: { title: string; headings: Heading[] }) {
  return (
    <details className="mt-4 rounded-md border border-line print:hidden">
      <summary className="flex min-h-11 items-center px-4 font-bold">{title}</summary>
      <nav aria-label={title}>
        <ol className="px-4 pb-3">
          {headings
            .filter((heading) => heading.depth === 2)
            .map((heading) => (
              <li key={heading.id}>
                <a href={`#${heading.id}`} className="flex min-h-11 items-center">
                  {heading.text}
                </a>
              </li>
            ))}
        </ol>
      </nav>
    </details>
  );
}
