import type { Locale } from '@/content/locales';
import type { Note, Reason } from '@/domain/offer/judge-offer';
import { offerReasonsMessages } from './offer-reasons.messages';
import { offerResultMessages } from './offer-result.messages';

type OfferReasonsProps = { locale: Locale; reasons: readonly Reason[]; notes: readonly Note[] };

/** The strongest reasons, each with what to make of it, and what belongs beside the verdict. */
export function OfferReasons({ locale, reasons, notes }: OfferReasonsProps) {
  const words = offerResultMessages[locale];
  const names = offerReasonsMessages[locale];
  return (
    <div>
      <h3 className="font-bold text-xl">{words.reasonsTitle}</h3>
      {reasons.length === 0 && <p className="mt-1">{words.noReasons}</p>}
      <ol className="mt-1 grid gap-3">
        {reasons.map(({ code, points }) => (
          <li
            key={code}
            data-reason={code}
            data-points={points}
            className="border-edge border-s-4 ps-3"
          >
            <b>{names[code].name}</b>{' '}
            <span className="whitespace-nowrap text-muted text-sm">
              {words.points(`+${points}`)}
            </span>
            <span className="block">{names[code].why}</span>
          </li>
        ))}
      </ol>
      <ul className="mt-3 list-disc ps-5 empty:hidden">
        {notes.map((note) => (
          <li key={note} data-note={note}>
            {words.notes[note]}
          </li>
        ))}
      </ul>
    </div>
  );
}
