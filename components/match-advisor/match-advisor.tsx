import type { Locale } from '@/content/locales';
import { ErrorSummary } from '../ui/error-summary';
import { ExampleLinks } from '../ui/example-links';
import type { MatchOutcome } from './check-match';
import { matchFieldId, matchProblemText } from './match-fields';
import { MatchForm } from './match-form';
import { matchFormMessages } from './match-form.messages';
import { answerText, MatchResult } from './match-result';
import { BadLines } from './other-offers';

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

function Examples({ locale }: { locale: Locale }) {
  const words = matchFormMessages[locale];
  const links = (['fakes', 'rivals'] as const).map((name) => ({
    href: `/${locale}/tools/match?${new URLSearchParams(examples[name])}`,
    text: words.examples[name],
  }));
  return <ExampleLinks id="match-examples" title={words.examplesTitle} links={links} />;
}

/** The tool: what is wrong or what the answer is, then the form as it was filled in. */
export function MatchAdvisor({ locale, outcome }: { locale: Locale; outcome: MatchOutcome }) {
  const words = matchFormMessages[locale];
  const { errors, lineErrors, answered } = outcome;
  const isBlank = errors.length === 0 && answered === null;
  return (
    <>
      {errors.length > 0 && (
        <ErrorSummary
          title={words.errorTitle}
          errors={errors.map((error) => ({
            href: `#${matchFieldId(error.parameter)}`,
            text: matchProblemText(error, locale),
          }))}
        />
      )}
      {answered && <MatchResult {...{ locale, answered, lineErrors }} />}
      {answered && (
        <h2 className="mt-10 border-line border-t pt-6 font-bold text-xl">{words.again}</h2>
      )}
      <MatchForm state={{ locale, outcome }} />
      {!answered && lineErrors.length > 0 && (
        <div className="mt-6">
          <BadLines locale={locale} errors={lineErrors} />
        </div>
      )}
      {isBlank ? (
        <Examples locale={locale} />
      ) : (
        <p className="mt-4">
          <a href={`/${locale}/tools/match`} className="inline-block py-2">
            {words.startAgain}
          </a>
        </p>
      )}
    </>
  );
}

/** What leads the page's title; null on the blank page. */
export function matchAnswer(locale: Locale, { errors, answered }: MatchOutcome) {
  if (errors.length > 0) return { word: matchFormMessages[locale].errorInTitle };
  return answered && { word: answerText(answered, locale) };
}
