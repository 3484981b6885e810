import type { ReactNode } from 'react';
import type { Locale } from '@/content/locales';
import {
  CHECK_POINTS,
  CHECK_POINTS_FBA,
  FLOOR_DISCOUNT,
  MIN_COVERAGE,
  PRICE_WEIGHT,
  ROUGH_WEIGHT,
} from '@/domain/offer/judge-offer';
import { conditions, fulfilments } from '@/domain/offer/offer';
import {
  CONDITION_FACTOR,
  GAP,
  HARDLY_RATED,
  LIST_FACTOR,
  TRUSTED_POSITIVE,
  TRUSTED_RATINGS,
} from '@/domain/offer/reference-price';
import { DANGER_POINTS } from '@/domain/offer/signals';
import { MethodSignals } from './method-signals';
import { offerCheckerMessages } from './offer-checker.messages';
import { offerMethodMessages } from './offer-method.messages';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="font-bold text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className="mt-2 grid list-disc gap-2 ps-5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Pairs({ rows }: { rows: readonly (readonly [string, number])[] }) {
  return (
    <dl className="mt-2">
      {rows.map(([name, value]) => (
        <div key={name} className="flex justify-between gap-4 border-line border-b py-1">
          <dt>{name}</dt>
          <dd className="tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Verdicts({ locale }: { locale: Locale }) {
  const words = offerMethodMessages[locale];
  const limits = {
    danger: DANGER_POINTS,
    check: CHECK_POINTS,
    checkFba: CHECK_POINTS_FBA,
    floor: percent(FLOOR_DISCOUNT),
    facts: MIN_COVERAGE,
  };
  return (
    <Part id="verdicts" title={words.verdictTitle}>
      <List items={words.verdicts(limits)} />
    </Part>
  );
}

function ReferenceRules({ locale }: { locale: Locale }) {
  const words = offerMethodMessages[locale];
  const limits = {
    gap: GAP,
    ratings: TRUSTED_RATINGS,
    positive: `${TRUSTED_POSITIVE}%`,
    few: HARDLY_RATED,
    list: percent(LIST_FACTOR),
  };
  const names = offerCheckerMessages[locale].conditions;
  return (
    <Part id="reference" title={words.referenceTitle}>
      <List items={words.reference(limits)} />
      <h3 className="mt-4 font-bold">{words.factorsTitle}</h3>
      <Pairs rows={conditions.map((name) => [names[name], CONDITION_FACTOR[name]] as const)} />
    </Part>
  );
}

/** The rules in words, every number of them taken from the judge itself. */
export function OfferMethod({ locale }: { locale: Locale }) {
  const words = offerMethodMessages[locale];
  const shippers = [...fulfilments, 'unknown'] as const;
  return (
    <>
      <div className="mt-3 grid gap-3">
        {words.judgement.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Verdicts locale={locale} />
      <MethodSignals locale={locale} />
      <Part id="weights" title={words.weightTitle}>
        <p className="mt-1">{words.weightIntro(String(ROUGH_WEIGHT))}</p>
        <Pairs rows={shippers.map((who) => [words.shippers[who], PRICE_WEIGHT[who]] as const)} />
      </Part>
      <ReferenceRules locale={locale} />
      <Part id="limits" title={words.blindTitle}>
        <List items={words.blind} />
      </Part>
      <p className="mt-8">
        <a href={`/${locale}/tools/offer`} className="inline-block py-2">
          {words.back}
        </a>
      </p>
    </>
  );
}
