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

/** A round amount in little room: 10万円 instead of 100,000. */
export function shortMoneyText(amount: number, currency: Currency, locale: Locale): string {
  const major = toMajorUnits(amount, currency);
  if (major < 100_000) return moneyText(amount, currency, locale);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    notation: 'compact',
  }).format(major);
}
