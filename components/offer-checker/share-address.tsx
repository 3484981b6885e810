import type { Locale } from '@/content/locales';
import { siteUrl } from '@/content/site';
import type { OfferInput } from '@/domain/offer/offer';
import { shareQuery } from '@/domain/offer/share-query';
import { offerAdviceMessages } from './offer-advice.messages';

/**
 * The address of the answer, to be copied; it holds what was read, so no names. Touching it
 * selects it whole, which a field cannot do without a script.
 */
export function ShareAddress({ locale, input }: { locale: Locale; input: OfferInput }) {
  const { shareTitle, shareHint } = offerAdviceMessages[locale];
  const address = `${siteUrl}/${locale}/tools/offer?${shareQuery(input)}`;
  return (
    <div>
      <label htmlFor="offer-address" className="font-bold">
        {shareTitle}
      </label>
      <p id="offer-address-hint" className="text-muted text-sm">
        {shareHint}
      </p>
      <output
        id="offer-address"
        aria-describedby="offer-address-hint"
        className="mt-1 block select-all break-all rounded-md border border-edge bg-paper px-3 py-2 font-mono text-ink text-sm"
      >
        {address}
      </output>
    </div>
  );
}
