import type { Locale } from '@/content/locales';
import { ErrorSummary } from '../ui/error-summary';
import { ExampleLinks } from '../ui/example-links';
import type { OfferOutcome } from './check-offer';
import { fieldId } from './form-fields';
import { offerCheckerMessages } from './offer-checker.messages';
import { OfferForm } from './offer-form';
import { OfferResult } from './offer-result';
import { offerResultMessages } from './offer-result.messages';
import { problemText } from './problem-text';

const examples = {
  newcomer: {
    price: '¥1,500',
    fulfilment: 'merchant',
    others: '¥5,000 fba\n¥4,980 merchant 300 ratings\n¥5,100 fba',
    delivery: '25',
    sign: 'just-launched',
  },
  cluster: {
    price: '¥1,000',
    fulfilment: 'merchant',
    others:
      '¥980 merchant 0 ratings\n¥1,000 merchant 0 ratings\n¥1,010 merchant 2 ratings\n' +
      '¥5,000 fba\n¥4,980 merchant 300 ratings',
    sign: 'just-launched',
  },
} as const;

function Examples({ locale }: { locale: Locale }) {
  const words = offerCheckerMessages[locale];
  const links = (['newcomer', 'cluster'] as const).map((name) => ({
    href: `/${locale}/tools/offer?${new URLSearchParams(examples[name])}`,
    text: words.examples[name],
  }));
  return <ExampleLinks id="offer-examples" title={words.examplesTitle} links={links} />;
}

/** The tool: what is wrong or what was found, then the form as it was filled in. */
export function OfferChecker({ locale, outcome }: { locale: Locale; outcome: OfferOutcome }) {
  const words = offerCheckerMessages[locale];
  const { errors, judged, typed, signs } = outcome;
  const isBlank = errors.length === 0 && judged === null;
  return (
    <>
      {errors.length > 0 && (
        <ErrorSummary
          title={words.errorTitle}
          errors={errors.map((error) => ({
            href: `#${fieldId(error.parameter)}`,
            text: problemText(error, locale),
          }))}
        />
      )}
      {judged && <OfferResult locale={locale} judged={judged} />}
      {judged && (
        <h2 className="mt-10 border-line border-t pt-6 font-bold text-xl">{words.again}</h2>
      )}
      <OfferForm state={{ locale, typed, errors }} chosenSigns={signs} />
      {isBlank ? (
        <Examples locale={locale} />
      ) : (
        <p className="mt-4">
          <a href={`/${locale}/tools/offer`} className="inline-block py-2">
            {words.startAgain}
          </a>
        </p>
      )}
    </>
  );
}

/** What leads the page's title and its preview: the verdict, never a name or what was typed. Null on the blank page. */
export function offerAnswer(locale: Locale, { errors, judged }: OfferOutcome) {
  if (errors.length > 0) return { word: offerCheckerMessages[locale].errorInTitle };
  return judged && offerResultMessages[locale].verdicts[judged.judgement.verdict];
}
