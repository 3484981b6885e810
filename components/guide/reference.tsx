import type { Locale } from '@/content/locales';
import { guideMessages } from '@/content/messages';

/** `[3]` behind a claim: leads to the third entry of the guide's list of sources. */
export function Reference({ locale, number }: { locale: Locale; number: number }) {
  return (
    <sup>
      <a href={`#source-${number}`} aria-label={guideMessages[locale].reference(number)}>
        [{number}]
      </a>
    </sup>
  );
}
