import type { Locale } from '@/content/locales';
import { addDays } from '@/domain/claim/date';
import { ErrorSummary } from '../ui/error-summary';
import { ExampleLinks } from '../ui/example-links';
import type { ClaimOutcome } from './check-claim';
import { claimClockMessages } from './claim-clock.messages';
import { ClaimForm, claimFieldId, claimProblemText } from './claim-form';
import { ClaimResult } from './claim-result';

const examples = { late: -10, old: -80 } as const;

function Examples({ locale, outcome }: ClaimClockProps) {
  const words = claimClockMessages[locale];
  const links = (['late', 'old'] as const).map((name) => ({
    href: `/${locale}/tools/claim?promised=${addDays(outcome.today, examples[name])}`,
    text: words.examples[name],
  }));
  return <ExampleLinks id="claim-examples" title={words.examplesTitle} links={links} />;
}

type ClaimClockProps = { locale: Locale; outcome: ClaimOutcome };

/** The tool: what is wrong or what was counted, then the form as it was filled in. */
export function ClaimClock({ locale, outcome }: ClaimClockProps) {
  const words = claimClockMessages[locale];
  const { errors, counted } = outcome;
  const isBlank = errors.length === 0 && counted === null;
  return (
    <>
      {errors.length > 0 && (
        <ErrorSummary
          title={words.errorTitle}
          errors={errors.map((error) => ({
            href: `#${claimFieldId(error.parameter)}`,
            text: claimProblemText(error, locale),
          }))}
        />
      )}
      {counted && <ClaimResult {...{ locale, outcome, counted }} />}
      {counted && (
        <h2 className="mt-10 border-line border-t pt-6 font-bold text-xl">{words.again}</h2>
      )}
      <ClaimForm locale={locale} outcome={outcome} />
      {isBlank ? (
        <Examples locale={locale} outcome={outcome} />
      ) : (
        <p className="mt-4">
          <a href={`/${locale}/tools/claim`} className="inline-block py-2">
            {words.startAgain}
          </a>
        </p>
      )}
    </>
  );
}

/** What leads the page's title; null on the blank page. */
export function claimAnswer(locale: Locale, { errors, counted }: ClaimOutcome) {
  const words = claimClockMessages[locale];
  if (errors.length > 0) return { word: words.errorInTitle };
  return counted && { word: words.states[counted.clock.state].word };
}
