import type { Locale } from '@/content/locales';
import type { Fact } from '@/domain/offer/judge-offer';
import type { Currency } from '@/domain/offer/money';
import type { ReadLine } from '@/domain/offer/parse-offer';
import type { Ignored } from '@/domain/offer/query';
import { Disclosure } from '../ui/disclosure';
import type { JudgedOffer } from './check-offer';
import { fieldId } from './form-fields';
import { CutNotice, LineErrors } from './line-errors';
import { moneyText } from './money-text';
import { offerCheckerMessages } from './offer-checker.messages';
import { offerResultMessages } from './offer-result.messages';

const MAX_IGNORED = 8;

const panelFields = ['postage', 'condition', 'fulfilment', 'ratings'] as const;

function offerText({ offer, panel }: ReadLine, currency: Currency, locale: Locale): string {
  const { fulfilments, conditions } = offerCheckerMessages[locale];
  const words = offerResultMessages[locale];
  const parts = [
    moneyText(offer.price, currency, locale),
    (offer.postage > 0 || panel?.postage) &&
      words.readPostage(moneyText(offer.postage, currency, locale)),
    offer.fulfilment && fulfilments[offer.fulfilment],
    panel?.condition !== null && conditions[offer.condition],
    offer.ratings !== null && words.readRatings(offer.ratings),
    offer.positive !== null && words.readPositive(offer.positive),
    offer.pack > 1 && words.readPack(offer.pack),
  ];
  return parts.filter(Boolean).join(words.separator);
}

// Of a pasted panel also where it stood and what it did not say; a typed line needs neither.
function ReadRow({
  read,
  currency,
  locale,
}: {
  read: ReadLine;
  currency: Currency;
  locale: Locale;
}) {
  const { readFrom, notSaid, notSaidWords, separator } = offerResultMessages[locale];
  const { panel } = read;
  const missing = panel ? panelFields.filter((field) => panel[field] === null) : [];
  const from = panel && readFrom(panel.lines[0] ?? read.line, panel.lines.at(-1) ?? read.line);
  return (
    <li data-line={read.line}>
      {from && <span className="text-muted">{from}</span>}
      {offerText(read, currency, locale)}
      {missing.length > 0 && (
        <span className="text-muted">
          {notSaid(missing.map((field) => notSaidWords[field]).join(separator))}
        </span>
      )}
    </li>
  );
}

type LinesProps = {
  locale: Locale;
  lines: readonly ReadLine[];
  unread: number;
  currency: Currency;
};

// What was pasted is shown open: who did not type it wants to see what became of it.
function Lines({ locale, lines, unread, currency }: LinesProps) {
  const words = offerResultMessages[locale];
  return (
    <Disclosure
      open={lines.some(({ panel }) => panel)}
      title={words.linesTitle(lines.length)}
      className="bg-surface"
    >
      <ul className="list-disc ps-5">
        {lines.map((read, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one line may hold the same price twice
          <ReadRow key={index} read={read} currency={currency} locale={locale} />
        ))}
        {unread > 0 && <li className="text-muted">{words.unread(unread)}</li>}
      </ul>
    </Disclosure>
  );
}

type LeftOpenProps = {
  locale: Locale;
  missing: readonly Fact[];
  ignored: readonly Ignored[];
  isNoneRead: boolean;
};

function LeftOpen({ locale, missing, ignored, isNoneRead }: LeftOpenProps) {
  const words = offerResultMessages[locale];
  const names = ignored.slice(0, MAX_IGNORED).map(({ parameter, value, reason }) => {
    if (reason === 'repeated') return words.repeated(parameter);
    return value ? `${parameter}=${value}` : parameter;
  });
  return (
    <div>
      <h3 className="font-bold text-xl">{words.missingTitle}</h3>
      <ul className="mt-1 list-disc ps-5">
        {missing.length > 0 && (
          <li>
            {words.notGiven(missing.map((fact) => words.missing[fact]).join(words.separator))}
          </li>
        )}
        {isNoneRead && (
          <li data-none-read="others">
            {words.noneRead} <a href={`#${fieldId('others')}`}>{words.toOthers}</a>
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
  const { lines, lineErrors, isFull, unread, ignored, judgement } = judged;
  const isFruitless = lines.length === 0 && unread.length > 0;
  const isNoneRead = lines.length === 0 && (lineErrors.length > 0 || isFruitless);
  // Offers that were given but vouch for nothing have a note of their own.
  const isGiven = lines.length > 0 || isNoneRead;
  const missing = judgement.missing.filter((fact) => fact !== 'others' || !isGiven);
  return (
    <>
      {lineErrors.length > 0 && <LineErrors locale={locale} errors={lineErrors} />}
      {isFull && <CutNotice locale={locale} />}
      {isFruitless && <p data-found="0">{offerResultMessages[locale].noneFound}</p>}
      {lines.length > 0 && (
        <Lines locale={locale} lines={lines} unread={unread.length} currency={judgement.currency} />
      )}
      <LeftOpen {...{ locale, missing, ignored, isNoneRead }} />
    </>
  );
}
