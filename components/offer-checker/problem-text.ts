import type { Locale } from '@/content/locales';
import type { FieldError } from '@/domain/offer/parse-offer';
import { offerCheckerMessages } from './offer-checker.messages';

/** What is wrong at a field and how to put it right, as one sentence. */
export function problemText({ parameter, problem }: FieldError, locale: Locale): string {
  const { fields, problems } = offerCheckerMessages[locale];
  // Signs are ticked, not typed: an unknown one is ignored and never an error.
  const field = parameter === 'sign' ? undefined : fields[parameter];
  return problems[problem](field?.label ?? '', field?.range);
}
