import type { Heading } from '@/content/guides';
import { Disclosure } from '../ui/disclosure';

/** Folded by default, so that on a phone the first thing to do stays on the first screen. */
export function TableOfContents({ title, headings }: { title: string; headings: Heading[] }) {
  return (
    <Disclosure title={title} className="mt-4 print:hidden">
      <nav aria-label={title}>
        <ol>
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
    </Disclosure>
  );
}
