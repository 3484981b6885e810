import type { Locale } from '@/content/locales';
import type { Fact } from '@/domain/offer/judge-offer';
import type { Currency } from '@/domain/offer/money';
import type { Comparable } from '@/domain/offer/offer';
import type { LineError, ReadLine } from '@/domain/offer/parse-offer';
import type { Ignored } from '@/domain/offer/query';
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

function LineErrors({ locale, errors }: { locale: Locale; errors: readonly LineError[] }) {
  const { lineErrorsTitle, line: lineName, lineProblems } = offerResultMessages[locale];
  return (
    <div>
      <h3 className="font-bold text-xl">{lineErrorsTitle}</h3>
      <ul className="mt-1 list-disc ps-5">
        {errors.map(({ line, text, problem }) => (
          <li key={line} data-line-error={line}>
            {lineName(line)}: {lineProblems[problem]}{' '}
            <q className="text-muted">{text.slice(0, 60)}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}

type LinesProps = { locale: Locale; lines: readonly ReadLine[]; currency: Currency };

function Lines({ locale, lines, currency }: LinesProps) {
  return (
    <details className="rounded-md border border-line bg-surface px-4">
      <summary className="py-3 font-bold text-link">
        {offerResultMessages[locale].linesTitle(lines.length)}
      </summary>
      <ul className="list-disc ps-5 pb-4">
        {lines.map(({ line, offer }) => (
          <li key={line}>{offerText(offer, currency, locale)}</li>
        ))}
      </ul>
    </details>
  );
}

type LeftOpenProps = { locale: Locale; missing: readonly Fact[]; ignored: readonly Ignored[] };

function LeftOpen({ locale, missing, ignored }: LeftOpenProps) {
  const words = offerResultMessages[locale];
  const names = ignored
    .slice(0, MAX_IGNORED)
    .map(({ parameter, value }) => (value ? `${parameter}=${value}` : parameter));
  return (
    <div>
      <h3 className="font-bold text-xl">{words.missingTitle}</h3>
      <ul className="mt-1 list-disc ps-5">
        {missing.length > 0 && (
          <li>
            {words.notGiven(missing.map((fact) => words.missing[fact]).join(words.separator))}
          </li>
        )}
        {words.never.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {names.length > 0 && (
          <li data-ignored={ignored.length}>
            {words.ignored(names.join(words.separator), ignored.length - names.length)}
          </li>
        )}
      </ul>
    </div>
  );
}

/** What the verdict rests on as we understood it, what it does not, and what was left out. */
export function WhatWasRead({ locale, judged }: { locale: Locale; judged: JudgedOffer }) {
  const { lines, lineErrors, ignored, judgement } = judged;
  return (
    <>
      {lineErrors.length > 0 && <LineErrors locale={locale} errors={lineErrors} />}
      {lines.length > 0 && <Lines locale={locale} lines={lines} currency={judgement.currency} />}
      <LeftOpen locale={locale} missing={judgement.missing} ignored={ignored} />
    </>
  );
}
