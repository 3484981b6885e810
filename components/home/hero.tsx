import type { Locale } from '@/content/locales';
import { ShieldMark } from '../layout/shield-mark';
import { Doors } from './doors';
import { homeMessages } from './home.messages';

/** The first screen: what this is and the three doors, on the indigo of the masthead. */
export function Hero({ locale }: { locale: Locale }) {
  const words = homeMessages[locale];
  return (
    <div className="overflow-hidden bg-brand text-on-brand print:bg-paper print:text-ink">
      <div className="relative mx-auto max-w-4xl px-4 pt-4 pb-8 md:pt-8 md:pb-12 print:p-0">
        <ShieldMark className="absolute -end-12 top-2 size-52 opacity-10 forced-colors:hidden print:hidden md:end-2 md:size-72" />
        <div className="relative">
          <h1 className="font-bold text-3xl md:text-4xl">{words.title}</h1>
          <p className="break-phrase mt-2 max-w-text text-balance md:text-lg">{words.lead}</p>
          <Doors locale={locale} />
        </div>
      </div>
    </div>
  );
}
