import type { Locale } from '@/content/locales';
import type { Judgement } from '@/domain/offer/judge-offer';
import type { SignalCode } from '@/domain/offer/signals';
import { offerResultMessages } from './offer-result.messages';

type PointsTableProps = {
  locale: Locale;
  judgement: Judgement;
  /** Reasons that carry their mark elsewhere on the page already: each is marked once. */
  shown: readonly SignalCode[];
};

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));

/** Every signal that spoke, with its points, and what the sum means. */
export function PointsTable({ locale, judgement, shown }: PointsTableProps) {
  const words = offerResultMessages[locale];
  const { reasons, points } = judgement;
  const mark = (code: SignalCode, own: number) =>
    shown.includes(code) ? {} : { 'data-reason': code, 'data-points': own };
  return (
    <details className="rounded-md border border-line bg-surface px-4">
      <summary className="py-3 font-bold text-link">{words.allTitle(String(points))}</summary>
      <table className="mb-3 w-full">
        <thead>
          <tr className="border-line border-b">
            <th className="py-1 pe-3 text-start">{words.signal}</th>
            <th className="py-1 text-end">{words.pointsColumn}</th>
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ code, points: own }) => (
            <tr key={code} {...mark(code, own)} className="border-line border-b align-top">
              <td className="py-2 pe-3">
                {words.reasons[code].name}
                {!shown.includes(code) && (
                  <span className="block text-muted text-sm">{words.reasons[code].why}</span>
                )}
              </td>
              <td className="py-2 text-end tabular-nums">{signed(own)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th className="py-2 pe-3 text-start">{words.sum}</th>
            <td className="py-2 text-end font-bold tabular-nums">{points}</td>
          </tr>
        </tfoot>
      </table>
      <p className="pb-4 text-muted text-sm">{words.allIntro}</p>
    </details>
  );
}
