import type { Locale } from '@/content/locales';
import { toMajorUnits } from '@/domain/offer/money';
import type { OfferInput } from '@/domain/offer/offer';
import { countOffers, type Reference } from '@/domain/offer/reference-price';
import type { JudgedOffer } from './check-offer';
import { moneyText } from './money-text';
import { offerResultMessages } from './offer-result.messages';

function differenceText(discount: number, locale: Locale): string {
  const words = offerResultMessages[locale];
  // 99.7 % off is no "100 %": nothing is given away.
  const percent = Math.min(Math.round(Math.abs(discount) * 100), discount > 0 ? 99 : Infinity);
  if (percent === 0) return words.level;
  return discount > 0 ? words.cheaper(percent) : words.dearer(percent);
}

// Of what was read only some may set the price; the very cheap ones have a sentence of their own.
function countedText(input: OfferInput, reference: Reference, locale: Locale): string | null {
  const counted = countOffers(input, reference);
  if (!counted) return null;
  const words = offerResultMessages[locale];
  const { read, unlike, unvouched } = counted;
  const why = [unlike > 0 && words.sameCondition, unvouched > 0 && words.vouchedFor];
  return words.counted(
    read,
    why.filter((reason) => reason !== false),
  );
}

/** What the offer costs, what it was held against, and how far they are apart. */
export function PriceComparison({ locale, judged }: { locale: Locale; judged: JudgedOffer }) {
  const words = offerResultMessages[locale];
  const { reference, discount, total, currency } = judged.judgement;
  const counted = reference && countedText(judged.input, reference, locale);
  return (
    <div>
      <h3 className="font-bold text-xl">{words.priceTitle}</h3>
      <p className="mt-1">{words.total(moneyText(total, currency, locale))}</p>
      {reference === null || discount === null ? (
        <p>{words.noReference}</p>
      ) : (
        <>
          <p data-reference={toMajorUnits(reference.amount, currency)}>
            {words.reference(moneyText(reference.amount, currency, locale))}
          </p>
          <p className="font-bold">{differenceText(discount, locale)}</p>
          <p className="text-muted text-sm">
            {words.sources[reference.source](reference.compared)}
            {counted && (
              <span data-counted={reference.compared} className="block">
                {counted}
              </span>
            )}
            {reference.setAside > 0 && ` ${words.setAside(reference.setAside)}`}
          </p>
        </>
      )}
    </div>
  );
}
