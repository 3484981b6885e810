import { SourceMark } from '@/components/ui/source-mark';
import type { Locale } from '@/content/locales';
import { guideMessages } from '@/content/messages';

/** `[3]` behind a claim: leads to the third entry of the guide's list of sources. */
export function Reference({ locale, number }: { locale: Locale; number: number }) {
  return <SourceMark number={number} label={guideMessages[locale].reference(number)} />;
}
