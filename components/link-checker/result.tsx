import { Callout } from '@/components/ui/callout';
import { Icon } from '@/components/ui/icon';
import { nextStep, worstVerdict } from '@/domain/link/next-step';
import type { MessageReport } from '@/domain/link/report';
import { Findings } from './findings';
import type { LinkCheckerLabels, Sources, Way } from './labels';
import { frameOf, LinkResult, VerdictTitle } from './link-result';
import { mergedLinks } from './merged-links';
import { ReportCopy } from './report-copy.client';
import { SourceMarks } from './source-marks';

type ResultProps = {
  report: MessageReport;
  /** Whether this is about what stands in the field now. */
  isCurrent: boolean;
  labels: LinkCheckerLabels;
  sources: Sources;
};

/** What to do first, then every link, then the words, then a copy to hand on. */
export function Result(props: ResultProps) {
  const { report, labels } = props;
  return (
    <>
      <FirstStep {...props} />
      {report.cutAt !== null && <p className="mt-3">{labels.cut}</p>}
      {report.secrets.length > 0 && (
        <div className="mt-3">
          <Callout kind="caution" title={labels.secrets.title}>
            <p>{labels.secrets.text}</p>
          </Callout>
        </div>
      )}
      <Links {...props} />
      <Findings {...props} />
      <ReportCopy text={report.forReport} labels={labels} />
    </>
  );
}

/** The result in one breath, for those who hear the page; holds nothing of the message. */
export function spokenResult(report: MessageReport, labels: LinkCheckerLabels): string {
  const worst = worstVerdict(report) ?? 'none';
  const asks = report.asks.map((ask) => labels.ask[ask].title);
  return [
    labels.next[nextStep(report)].title,
    labels.verdict[worst].title,
    ...(asks.length > 0 ? [labels.asksTitle, ...asks] : []),
  ].join(' ');
}

function FirstStep({ report, labels, sources }: ResultProps) {
  const { title, text, sources: ids, way } = labels.next[nextStep(report)];
  return (
    <Callout kind="first" title={title}>
      <p>
        {text}
        <SourceMarks ids={ids} sources={sources} label={labels.source} />
      </p>
      {way && <WayOn way={way} />}
      <div>
        <p>{labels.safeRoute.text}</p>
        <WayOn way={labels.safeRoute.way} />
      </div>
    </Callout>
  );
}

function WayOn({ way }: { way: Way }) {
  return (
    <a href={way.href} className="flex min-h-11 w-fit items-center gap-1 print:hidden">
      <Icon name="arrow" />
      {way.words}
    </a>
  );
}

function Links({ report, isCurrent, labels, sources }: ResultProps) {
  const links = mergedLinks(report.links);
  if (links.length === 0) return <NoLink isCurrent={isCurrent} labels={labels} />;
  return (
    <div className="mt-6">
      <h3 className="font-bold text-xl">{labels.linksTitle}</h3>
      <p className="text-muted text-sm">{labels.linksHint}</p>
      <ol className="mt-3 grid gap-3">
        {links.map((link) => (
          <LinkResult key={link.defanged} {...{ link, isCurrent, labels, sources }} />
        ))}
      </ol>
    </div>
  );
}

function NoLink({ isCurrent, labels }: Pick<ResultProps, 'isCurrent' | 'labels'>) {
  const { title, text } = labels.verdict.none;
  return (
    <div className="mt-6">
      <h3 className="font-bold text-xl">{labels.linksTitle}</h3>
      <div data-verdict={isCurrent ? 'none' : undefined} className={`mt-3 ${frameOf('none')}`}>
        <VerdictTitle verdict="none" title={title} />
        <p className="mt-1">{text}</p>
      </div>
    </div>
  );
}
