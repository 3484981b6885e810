import type { Locale } from '@/content/locales';
import { guideMessages } from '@/content/messages';
import { situations } from '@/content/situations';
import { LinkList } from '../ui/link-list';

/** The way in for somebody with a problem and no word for it. */
export function SituationList({ locale }: { locale: Locale }) {
  return (
    <section aria-labelledby="situations" className="mt-12">
      <h2 id="situations" className="font-bold text-2xl">
        {guideMessages[locale].situations}
      </h2>
      <LinkList
        links={situations.map(({ text, path }) => ({
          href: `/${locale}${path}`,
          text: text[locale],
        }))}
      />
    </section>
  );
}
