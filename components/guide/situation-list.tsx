import type { Locale } from '@/content/locales';
import { guideMessages } from '@/content/messages';
import { situations } from '@/content/situations';
import { Icon } from '../ui/icon';

/** The way in for somebody with a problem and no word for it. */
export function SituationList({ locale }: { locale: Locale }) {
  return (
    <section aria-labelledby="situations" className="mt-12">
      <h2 id="situations" className="font-bold text-2xl">
        {guideMessages[locale].situations}
      </h2>
      <ul className="mt-3 grid border-line border-t md:grid-cols-2 md:gap-x-8">
        {situations.map(({ text, path }) => (
          <li key={path} className="border-line border-b">
            <a
              href={`/${locale}${path}`}
              className="flex min-h-12 items-center gap-2 py-2 no-underline hover:underline"
            >
              <Icon name="arrow" className="size-5 text-accent" />
              {text[locale]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
