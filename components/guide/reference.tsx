import { guideMessages } from '@/content/messages';
import type { Locale } from '@/content/locales';

/** `[3]` behind a claim: leads to the third entry of the guide's list of sources. */
export function Reference({ locale, number }: { locale: Locale; number: number }) {
  return (
    <sup className="text-sm">
      <a
        href={`#source-${number}`}
        aria-label={guideMessages[locale].reference(number)}
        className="px-0.5 no-underline"
      >
        [{number}]
      </a>
    </sup>
  );
}
