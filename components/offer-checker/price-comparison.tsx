import type { Locale } from '@/content/locales';
import type { Judgement } from '@/domain/offer/judge-offer';
import { toMajorUnits } from '@/domain/offer/money';
import { moneyText } from './money-text';
import { offerResultMessages } from './offer-result.messages';

function differenceText(discount: number, locale: Locale): string {
  const words = offerResultMessages[locale];
  // 99.7 % off is no "100 %": nothing is given away.
  const percent = Math.min(Math.round(Math.abs(discount) * 100), discount > 0 ? 99 : Infinity);
  if (percent === 0) return words.level;
  return discount > 0 ? words.cheaper(percent) : words.dearer(percent);
}

/** What the offer costs, what it was held against, and how far they are apart. */
export function PriceComparison({ locale, judgement }: { locale: Locale; judgement: Judgement }) {
  const words = offerResultMessages[locale];
  const { reference, discount, total, currency } = judgement;
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
            {reference.setAside > 0 && ` ${words.setAside(reference.setAside)}`}
          </p>
        </>
      )}
    </div>
  );
}
