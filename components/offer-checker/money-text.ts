import type { Locale } from '@/content/locales';
import { type Currency, toMajorUnits } from '@/domain/offer/money';

/** An amount of the minor unit as the reader's language writes it, cents shown only where there are any. */
export function moneyText(amount: number, currency: Currency, locale: Locale): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(toMajorUnits(amount, currency));
}
