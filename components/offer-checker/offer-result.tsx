import type { Locale } from '@/content/locales';
import type { Verdict } from '@/domain/offer/judge-offer';
import { Icon, type IconName } from '../ui/icon';
import type { JudgedOffer } from './check-offer';
import { OfferReasons } from './offer-reasons';
import { offerResultMessages } from './offer-result.messages';
import { PointsTable } from './points-table';
import { PriceComparison } from './price-comparison';
import { PricePicture } from './price-picture';
import { ShareAddress } from './share-address';
import { WhatNext } from './what-next';
import { WhatWasRead } from './what-was-read';
import { WhatWouldChange } from './what-would-change';

const looks: Record<Verdict, { icon: IconName; box: string; text: string }> = {
  low: { icon: 'ok', box: 'border-ok bg-ok-soft', text: 'text-ok' },
  check: { icon: 'caution', box: 'border-caution bg-caution-soft', text: 'text-caution' },
  danger: { icon: 'danger', box: 'border-danger bg-danger-soft', text: 'text-danger' },
  unknown: { icon: 'info', box: 'border-edge bg-surface', text: 'text-ink' },
};
const MAIN_REASONS = 3;

function VerdictBox({ locale, verdict }: { locale: Locale; verdict: Verdict }) {
  const { verdictTitle, verdicts } = offerResultMessages[locale];
  const look = looks[verdict];
  return (
    <div className={`rounded-md border-2 p-4 ${look.box}`}>
      <h2 id="offer-result" className={look.text}>
        <span className="block font-bold text-sm">{verdictTitle}</span>
        <span className="flex items-center gap-2 font-bold text-2xl">
          <Icon name={look.icon} className="size-8" />
          {verdicts[verdict].word}
        </span>
      </h2>
      <p className="mt-2">{verdicts[verdict].sentence}</p>
    </div>
  );
}

/** The verdict first, then why, then everything it rests on and does not rest on. */
export function OfferResult({ locale, judged }: { locale: Locale; judged: JudgedOffer }) {
  const { judgement } = judged;
  const { verdict, points, notes, reasons } = judgement;
  const main = reasons.filter((reason) => reason.points > 0).slice(0, MAIN_REASONS);
  return (
    <section
      aria-labelledby="offer-result"
      data-verdict={verdict}
      data-points={points}
      className="mt-6 grid gap-5"
    >
      <VerdictBox locale={locale} verdict={verdict} />
      <OfferReasons locale={locale} reasons={main} notes={notes} />
      <div className="grid gap-3">
        <PriceComparison locale={locale} judged={judged} />
        <PricePicture locale={locale} judged={judged} />
      </div>
      <WhatNext locale={locale} judged={judged} />
      <WhatWouldChange locale={locale} judged={judged} />
      <PointsTable locale={locale} judgement={judgement} shown={main.map(({ code }) => code)} />
      <p>
        <a href={`/${locale}/tools/offer/method`} className="inline-block py-1">
          {offerResultMessages[locale].methodLink}
        </a>
      </p>
      <WhatWasRead locale={locale} judged={judged} />
      <ShareAddress locale={locale} input={judged.input} />
    </section>
  );
}
