import type { Locale } from '@/content/locales';
import type { Parameter } from '@/domain/offer/query';
import { findChanges } from '@/domain/offer/what-would-change';
import type { JudgedOffer } from './check-offer';
import { fieldId, signGroupId } from './form-fields';
import { offerAdviceMessages } from './offer-advice.messages';
import { offerResultMessages } from './offer-result.messages';

// The signs that are tried are all of those to be seen before buying.
const placeOf = (parameter: Parameter): string =>
  `#${parameter === 'sign' ? signGroupId('before') : fieldId(parameter)}`;

/** Facts not given yet, each of which would turn the verdict alone, and leads to its field; nothing when there is none. */
export function WhatWouldChange({ locale, judged }: { locale: Locale; judged: JudgedOffer }) {
  const { changesTitle, change, possibilities } = offerAdviceMessages[locale];
  const { verdicts } = offerResultMessages[locale];
  const changes = findChanges(judged.input, judged.judgement);
  if (changes.length === 0) return null;
  return (
    <div>
      <h3 className="font-bold text-xl">{changesTitle}</h3>
      <ul className="mt-1 list-disc ps-5">
        {changes.map(({ possibility, verdict, parameter }) => (
          <li key={possibility} data-change={possibility} data-becomes={verdict}>
            <a href={placeOf(parameter)} className="block py-1">
              {change(possibilities[possibility], verdicts[verdict].word)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
