import type { Locale } from '@/content/locales';
import { Question } from '../ui/question';
import { questionMessages } from '../ui/question.messages';
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

/** The tool: what is wrong or what was found, then the form as it was filled in. */
export function OfferChecker({ locale, outcome }: { locale: Locale; outcome: OfferOutcome }) {
  const words = offerCheckerMessages[locale];
  const { errors, judged, typed, signs } = outcome;
  const address = `/${locale}/tools/offer`;
  return (
    <Question
      {...{ locale, address, again: words.again }}
      errors={errors.map((error) => ({
        href: `#${fieldId(error.parameter)}`,
        text: problemText(error, locale),
      }))}
      answer={judged && <OfferResult locale={locale} judged={judged} />}
      examples={(['newcomer', 'cluster'] as const).map((name) => ({
        href: `${address}?${new URLSearchParams(examples[name])}`,
        text: words.examples[name],
      }))}
    >
      <OfferForm state={{ locale, typed, errors }} chosenSigns={signs} />
    </Question>
  );
}

/** What leads the page's title and its preview: the verdict, never a name or what was typed. Null on the blank page. */
export function offerAnswer(locale: Locale, { errors, judged }: OfferOutcome) {
  if (errors.length > 0) return { word: questionMessages[locale].errorInTitle };
  return judged && offerResultMessages[locale].verdicts[judged.judgement.verdict];
}
