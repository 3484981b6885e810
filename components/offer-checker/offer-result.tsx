import type { Locale } from '@/content/locales';
import type { Verdict } from '@/domain/offer/judge-offer';
import { Icon, type IconName } from '../ui/icon';
import type { JudgedOffer } from './check-offer';
import { offerResultMessages } from './offer-result.messages';
import { PointsTable } from './points-table';
import { PriceComparison } from './price-comparison';
import { WhatWasRead } from './what-was-read';

const looks: Record<Verdict, { icon: IconName; box: string; text: string }> = {
  low: { icon: 'ok', box: 'border-ok bg-ok-soft', text: 'text-ok' },
  check: { icon: 'caution', box: 'border-caution bg-caution-soft', text: 'text-caution' },
  danger: { icon: 'danger', box: 'border-danger bg-danger-soft', text: 'text-danger' },
  unknown: { icon: 'info', box: 'border-edge bg-surface', text: 'text-ink' },
};
const MAIN_REASONS = 3;

/** The verdict first, then why, then everything it rests on and does not rest on. */
export function OfferResult({ locale, judged }: { locale: Locale; judged: JudgedOffer }) {
  const words = offerResultMessages[locale];
  const { judgement } = judged;
  const { verdict, points, notes } = judgement;
  const look = looks[verdict];
  const main = judgement.reasons.filter((reason) => reason.points > 0).slice(0, MAIN_REASONS);
  return (
    <section
      aria-labelledby="offer-result"
      data-verdict={verdict}
      data-points={points}
      className="mt-6 grid gap-5"
    >
      <div className={`rounded-md border-2 p-4 ${look.box}`}>
        <h2 id="offer-result" className={look.text}>
          <span className="block font-bold text-sm">{words.verdictTitle}</span>
          <span className="flex items-center gap-2 font-bold text-2xl">
            <Icon name={look.icon} className="size-8" />
            {words.verdicts[verdict].word}
          </span>
        </h2>
        <p className="mt-2">{words.verdicts[verdict].sentence}</p>
      </div>
      <PriceComparison locale={locale} judgement={judgement} />
      <div>
        <h3 className="font-bold text-xl">{words.reasonsTitle}</h3>
        {main.length === 0 && <p className="mt-1">{words.noReasons}</p>}
        <ol className="mt-1 grid gap-3">
          {main.map(({ code, points: own }) => (
            <li
              key={code}
              data-reason={code}
              data-points={own}
              className="border-edge border-s-4 ps-3"
            >
              <b>{words.reasons[code].name}</b>{' '}
              <span className="whitespace-nowrap text-muted text-sm">
                {words.points(`+${own}`)}
              </span>
              <span className="block">{words.reasons[code].why}</span>
            </li>
          ))}
        </ol>
        {notes.length > 0 && (
          <ul className="mt-3 list-disc ps-5">
            {notes.map((note) => (
              <li key={note} data-note={note}>
                {words.notes[note]}
              </li>
            ))}
          </ul>
        )}
      </div>
      <PointsTable locale={locale} judgement={judgement} shown={main.map(({ code }) => code)} />
      <WhatWasRead locale={locale} judged={judged} />
    </section>
  );
}
