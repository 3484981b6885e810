import type { Locale } from '@/content/locales';
import { findChanges } from '@/domain/offer/what-would-change';
import type { JudgedOffer } from './check-offer';
import { offerAdviceMessages } from './offer-advice.messages';
import { offerResultMessages } from './offer-result.messages';

/** Facts not given yet, each of which would turn the verdict alone; nothing when there is none. */
export function WhatWouldChange({ locale, judged }: { locale: Locale; judged: JudgedOffer }) {
  const { changesTitle, change, possibilities } = offerAdviceMessages[locale];
  const { verdicts } = offerResultMessages[locale];
  const changes = findChanges(judged.input, judged.judgement);
  if (changes.length === 0) return null;
  return (
    <div>
      <h3 className="font-bold text-xl">{changesTitle}</h3>
      <ul className="mt-1 list-disc ps-5">
        {changes.map(({ possibility, verdict }) => (
          <li key={possibility} data-change={possibility} data-becomes={verdict}>
            {change(possibilities[possibility], verdicts[verdict].word)}
          </li>
        ))}
      </ul>
    </div>
  );
}
