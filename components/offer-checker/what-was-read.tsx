import type { Locale } from '@/content/locales';
import type { Currency } from '@/domain/offer/money';
import type { Comparable } from '@/domain/offer/offer';
import type { JudgedOffer } from './check-offer';
import { moneyText } from './money-text';
import { offerCheckerMessages } from './offer-checker.messages';
import { offerResultMessages } from './offer-result.messages';

const MAX_IGNORED = 8;

function offerText(offer: Comparable, currency: Currency, locale: Locale): string {
  const { fulfilments, conditions } = offerCheckerMessages[locale];
  const { readPostage, readRatings, readPack, separator } = offerResultMessages[locale];
  const parts = [
    moneyText(offer.price, currency, locale),
    offer.postage > 0 && readPostage(moneyText(offer.postage, currency, locale)),
    offer.fulfilment && fulfilments[offer.fulfilment],
    conditions[offer.condition],
    offer.ratings !== null && readRatings(offer.ratings),
    offer.pack > 1 && readPack(offer.pack),
  ];
  return parts.filter(Boolean).join(separator);
}

/** What the verdict rests on as we understood it, what it does not, and what was left out. */
export function WhatWasRead({ locale, judged }: { locale: Locale; judged: JudgedOffer }) {
  const words = offerResultMessages[locale];
  const { lines, lineErrors, ignored, judgement } = judged;
  const names = ignored.map(({ parameter, value }) =>
    value ? `${parameter}=${value}` : parameter,
  );
  return (
    <>
      {lineErrors.length > 0 && (
        <div>
          <h3 className="font-bold text-xl">{words.lineErrorsTitle}</h3>
          <ul className="mt-1 list-disc ps-5">
            {lineErrors.map(({ line, text, problem }) => (
              <li key={line} data-line-error={line}>
                {words.line(line)}: {words.lineProblems[problem]}{' '}
                <q className="text-muted">{text.slice(0, 60)}</q>
              </li>
            ))}
          </ul>
        </div>
      )}
      {lines.length > 0 && (
        <details className="rounded-md border border-line bg-surface px-4">
          <summary className="py-3 font-bold text-link">{words.linesTitle(lines.length)}</summary>
          <ul className="list-disc ps-5 pb-4">
            {lines.map(({ line, offer }) => (
              <li key={line}>{offerText(offer, judgement.currency, locale)}</li>
            ))}
          </ul>
        </details>
      )}
      <div>
        <h3 className="font-bold text-xl">{words.missingTitle}</h3>
        <ul className="mt-1 list-disc ps-5">
          {judgement.missing.length > 0 && (
            <li>{judgement.missing.map((fact) => words.missing[fact]).join(words.separator)}</li>
          )}
          {words.never.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {names.length > 0 && (
            <li data-ignored={names.length}>
              {words.ignored(
                names.slice(0, MAX_IGNORED).join(words.separator),
                Math.max(0, names.length - MAX_IGNORED),
              )}
            </li>
          )}
        </ul>
      </div>
    </>
  );
}
