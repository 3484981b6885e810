import type { Locale } from '@/content/locales';
import { siteUrl } from '@/content/site';
import type { OfferInput } from '@/domain/offer/offer';
import { shareQuery } from '@/domain/offer/share-query';
import { offerAdviceMessages } from './offer-advice.messages';

/** The address of the answer, to be selected and copied; it holds what was read, so no names. */
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
      <input
        id="offer-address"
        readOnly
        value={address}
        aria-describedby="offer-address-hint"
        className="mt-1 block min-h-11 w-full select-all rounded-md border border-edge bg-paper px-3 font-mono text-ink text-sm"
      />
    </div>
  );
}
