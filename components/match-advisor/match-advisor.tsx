import type { Locale } from '@/content/locales';
import { LineErrors } from '../offer-checker/line-errors';
import { Question } from '../ui/question';
import { questionMessages } from '../ui/question.messages';
import type { MatchOutcome } from './check-match';
import { matchFieldId, matchProblemText } from './match-fields';
import { MatchForm } from './match-form';
import { matchFormMessages } from './match-form.messages';
import { answerText, MatchResult } from './match-result';

const own = { price: '¥5,000', cost: '¥2,500', fee: '15', margin: '10%' };
const examples = {
  fakes: {
    ...own,
    postage: '¥500',
    fulfilment: 'merchant',
    others:
      '¥980 merchant 0 ratings\n¥1,000 merchant 0 ratings\n¥1,010 merchant 2 ratings\n' +
      '¥1,000 merchant 0 ratings',
  },
  rivals: {
    ...own,
    'fixed-fee': '¥400',
    fulfilment: 'fba',
    others: '¥4,600 fba 300 ratings\n¥5,100 fba\n¥4,980 merchant 250 ratings',
  },
} as const;

/** The tool: what is wrong or what the answer is, then the form as it was filled in. */
export function MatchAdvisor({ locale, outcome }: { locale: Locale; outcome: MatchOutcome }) {
  const words = matchFormMessages[locale];
  const { errors, lineErrors, answered } = outcome;
  const address = `/${locale}/tools/match`;
  return (
    <Question
      {...{ locale, address, again: words.again }}
      errors={errors.map((error) => ({
        href: `#${matchFieldId(error.parameter)}`,
        text: matchProblemText(error, locale),
      }))}
      answer={answered && <MatchResult {...{ locale, answered, lineErrors }} />}
      examples={(['fakes', 'rivals'] as const).map((name) => ({
        href: `${address}?${new URLSearchParams(examples[name])}`,
        text: words.examples[name],
      }))}
    >
      <MatchForm state={{ locale, outcome }} />
      {!answered && lineErrors.length > 0 && (
        <div className="mt-6">
          <LineErrors locale={locale} errors={lineErrors} />
        </div>
      )}
    </Question>
  );
}

/** What leads the page's title; null on the blank page. */
export function matchAnswer(locale: Locale, { errors, answered }: MatchOutcome) {
  if (errors.length > 0) return { word: questionMessages[locale].errorInTitle };
  return answered && { word: answerText(answered, locale) };
}
