import type { Heading } from '@/content/guides';
import { Disclosure } from '../ui/disclosure';

type TableOfContentsProps = { title: string; headings: Heading[] };

/**
 * Folded on a phone, so that the first thing to do stays on the first screen; beside the text where there is room, in
 * the second column of the grid around it.
 */
export function TableOfContents({ title, headings }: TableOfContentsProps) {
  const sections = headings.filter((heading) => heading.depth === 2);
  return (
    <>
      <Disclosure title={title} className="mt-4 lg:hidden print:hidden">
        <nav aria-label={title}>
          <ol>
            {sections.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`} className="break-phrase flex min-h-11 items-center">
                  {text}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </Disclosure>
      <nav
        aria-label={title}
        className="sticky top-6 col-start-2 row-span-2 row-start-1 max-h-[calc(100vh-3rem)] self-start overflow-y-auto border-line border-s ps-4 text-sm max-lg:hidden print:hidden"
      >
        <p className="font-bold">{title}</p>
        <ol>
          {sections.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`} className="break-phrase block py-1.5 no-underline hover:underline">
                {text}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}
