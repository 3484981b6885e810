import type { Locale } from '@/content/locales';
import type { Judgement, Reason } from '@/domain/offer/judge-offer';
import type { SignalCode } from '@/domain/offer/signals';
import { Disclosure } from '../ui/disclosure';
import { offerReasonsMessages } from './offer-reasons.messages';
import { offerResultMessages } from './offer-result.messages';
import { pointsText, signedPoints } from './points-text';

// A reason that is explained above carries its mark there: each is marked once.
function Row({ locale, reason, isNew }: { locale: Locale; reason: Reason; isNew: boolean }) {
  const { code, points } = reason;
  const { name, why } = offerReasonsMessages[locale][code];
  const mark = isNew ? { 'data-reason': code, 'data-points': points } : {};
  return (
    <tr {...mark} className="border-line border-b align-top">
      <td className="py-2 pe-3">
        {name}
        {isNew && <span className="block text-muted text-sm">{why}</span>}
      </td>
      <td className="py-2 text-end tabular-nums">{signedPoints(points)}</td>
    </tr>
  );
}

type PointsTableProps = { locale: Locale; judgement: Judgement; shown: readonly SignalCode[] };

/** Every signal that spoke, with its points, and what the sum means; `shown` are explained above. */
export function PointsTable({ locale, judgement, shown }: PointsTableProps) {
  const words = offerResultMessages[locale];
  const { reasons, points } = judgement;
  return (
    <Disclosure title={words.allTitle(pointsText(points))} className="bg-surface">
      <table className="mb-3 w-full">
        <thead>
          <tr className="border-line border-b">
            <th scope="col" className="py-1 pe-3 text-start">
              {words.signal}
            </th>
            <th scope="col" className="py-1 text-end">
              {words.pointsColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason) => (
            <Row
              key={reason.code}
              locale={locale}
              reason={reason}
              isNew={!shown.includes(reason.code)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="py-2 pe-3 text-start">
              {words.sum}
            </th>
            <td className="py-2 text-end font-bold tabular-nums">{pointsText(points)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="text-muted text-sm">{words.allIntro}</p>
    </Disclosure>
  );
}
