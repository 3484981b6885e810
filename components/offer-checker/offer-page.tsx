import type { Locale } from '@/content/locales';
import { tools } from '@/content/tools';
import type { OfferOutcome } from './check-offer';
import { OfferChecker } from './offer-checker';
import { offerCheckerMessages } from './offer-checker.messages';
import { offerResultMessages } from './offer-result.messages';

/** The tool under its heading. */
export function OfferPage({ locale, outcome }: { locale: Locale; outcome: OfferOutcome }) {
  const { title, summary } = tools.offer[locale];
  const isBlank = outcome.errors.length === 0 && outcome.judged === null;
  return (
    <>
      <h1 className="font-bold text-3xl">{title}</h1>
      {isBlank && <p className="mt-3">{summary}</p>}
      <OfferChecker locale={locale} outcome={outcome} />
    </>
  );
}

/** The title is what a screen reader says first: it brings the answer. Null on the blank page. */
export function offerAnswerTitle(locale: Locale, { errors, judged }: OfferOutcome): string | null {
  const answer =
    errors.length > 0
      ? offerCheckerMessages[locale].errorInTitle
      : judged && offerResultMessages[locale].verdicts[judged.judgement.verdict].word;
  return answer ? `${answer} – ${tools.offer[locale].title}` : null;
}
