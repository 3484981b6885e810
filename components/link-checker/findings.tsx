import type { MessageReport } from '@/domain/link/report';
import type { Lesson, LinkCheckerLabels, Sources } from './labels';
import { SourceMarks } from './source-marks';

type FindingsProps = {
  report: MessageReport;
  isCurrent: boolean;
  labels: LinkCheckerLabels;
  sources: Sources;
};

/** What the words of the message want, say and press for; each finding teaches one thing. */
export function Findings({ report, isCurrent, labels, sources }: FindingsProps) {
  const groups: readonly (readonly [string, readonly Lesson[]])[] = [
    [labels.asksTitle, report.asks.map((ask) => labels.ask[ask])],
    [labels.claimsTitle, report.claims.map((claim) => labels.claim[claim])],
    [labels.pressuresTitle, report.pressures.map((pressure) => labels.pressure[pressure])],
  ];
  const found = groups.filter(([, lessons]) => lessons.length > 0);
  return (
    <div data-asks={isCurrent ? report.asks.join(' ') || 'none' : undefined} className="mt-6">
      <h3 className="font-bold text-xl">{labels.textTitle}</h3>
      {found.length === 0 && <p className="mt-1">{labels.nothingInText}</p>}
      {found.map(([title, lessons]) => (
        <div key={title} className="mt-3">
          <h4 className="font-bold">{title}</h4>
          <dl className="mt-1 grid gap-2">
            {lessons.map((lesson) => (
              <div key={lesson.title} className="border-line border-s-4 ps-3">
                <dt className="font-bold">{lesson.title}</dt>
                <dd>
                  {lesson.text}
                  <SourceMarks ids={lesson.sources} sources={sources} label={labels.source} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}
