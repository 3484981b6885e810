import type { Locale } from '@/content/locales';
import { addDays } from '@/domain/claim/date';
import { Question } from '../ui/question';
import { questionMessages } from '../ui/question.messages';
import type { ClaimOutcome } from './check-claim';
import { claimClockMessages } from './claim-clock.messages';
import { ClaimForm, claimFieldId, claimProblemText } from './claim-form';
import { ClaimResult } from './claim-result';

const examples = { late: -10, old: -80 } as const;

/** The tool: what is wrong or what was counted, then the form as it was filled in. */
export function ClaimClock({ locale, outcome }: { locale: Locale; outcome: ClaimOutcome }) {
  const words = claimClockMessages[locale];
  const { errors, counted, today } = outcome;
  const address = `/${locale}/tools/claim`;
  return (
    <Question
      {...{ locale, address, again: words.again }}
      errors={errors.map((error) => ({
        href: `#${claimFieldId(error.parameter)}`,
        text: claimProblemText(error, locale),
      }))}
      answer={counted && <ClaimResult {...{ locale, outcome, counted }} />}
      examples={(['late', 'old'] as const).map((name) => ({
        href: `${address}?promised=${addDays(today, examples[name])}`,
        text: words.examples[name],
      }))}
    >
      <ClaimForm locale={locale} outcome={outcome} />
    </Question>
  );
}

/** What leads the page's title; null on the blank page. */
export function claimAnswer(locale: Locale, { errors, counted }: ClaimOutcome) {
  const words = claimClockMessages[locale];
  if (errors.length > 0) return { word: questionMessages[locale].errorInTitle };
  return counted && { word: words.states[counted.clock.state].word };
}
