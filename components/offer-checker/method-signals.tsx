import type { ReactNode } from 'react';
import type { Locale } from '@/content/locales';
import { type Case, type Conditions, type LimitCode, limitsOf } from '@/domain/offer/signal-cases';
import { DISCOUNT_POINTS, signals } from '@/domain/offer/signals';
import { offerCheckerMessages } from './offer-checker.messages';
import { offerMethodMessages } from './offer-method.messages';
import { offerReasonsMessages } from './offer-reasons.messages';
import { signedPoints } from './points-text';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function limitText(limit: LimitCode, value: number, locale: Locale): string {
  const text = limit === 'discount-from' ? percent(value) : value.toLocaleString(locale);
  return offerMethodMessages[locale].limits[limit](text);
}

function whenText(when: Conditions, locale: Locale): string {
  const words = offerMethodMessages[locale];
  const { signs } = offerCheckerMessages[locale];
  return [
    ...(when.flags ?? []).map((flag) => words.flags[flag]),
    ...(when.signs ?? []).map((sign) => signs[sign]),
    ...limitsOf(when).map(([limit, value]) => limitText(limit, value, locale)),
  ].join(words.and);
}

function casesOf(signal: (typeof signals)[number], locale: Locale) {
  if (signal.code === 'discount') {
    return DISCOUNT_POINTS.map(([share, points]) => {
      return { points, when: offerMethodMessages[locale].curve(percent(share)) };
    });
  }
  return (signal.cases as readonly Case[]).map(({ points, when }) => {
    return { points, when: whenText(when, locale) };
  });
}

function Signal({ signal, locale }: { signal: (typeof signals)[number]; locale: Locale }) {
  const words = offerMethodMessages[locale];
  const { name, why } = offerReasonsMessages[locale][signal.code];
  const remark: ReactNode =
    'isOverride' in signal ? words.override : 'byPriceWeight' in signal ? words.byWeight : null;
  return (
    <li data-signal={signal.code} className="border-line border-t py-3">
      <h3 className="font-bold">{name}</h3>
      <p className="text-sm">{why}</p>
      <ul className="mt-1 grid gap-1">
        {casesOf(signal, locale).map(({ points, when }) => (
          <li key={when} className="flex gap-3">
            <b className="w-10 shrink-0 text-end tabular-nums">{signedPoints(points)}</b>
            <span className="text-muted">{when}</span>
          </li>
        ))}
      </ul>
      {remark && (
        <p className="ps-13 text-sm">
          {signal.code === 'discount' && words.between}
          {remark}
        </p>
      )}
    </li>
  );
}

/** Every signal of the judge's own table, with each of its conditions and points. */
export function MethodSignals({ locale }: { locale: Locale }) {
  const words = offerMethodMessages[locale];
  return (
    <section aria-labelledby="signals" className="mt-8">
      <h2 id="signals" className="font-bold text-2xl">
        {words.signalsTitle}
      </h2>
      <p className="mt-1 mb-3">{words.signalsIntro}</p>
      <ul>
        {signals.map((signal) => (
          <Signal key={signal.code} signal={signal} locale={locale} />
        ))}
      </ul>
    </section>
  );
}
