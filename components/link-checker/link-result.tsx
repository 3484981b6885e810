import { Icon } from '@/components/ui/icon';
import type { LinkCheckerLabels, Sources } from './labels';
import type { FoundLink } from './merged-links';
import { ShownAddress } from './shown-address';
import { SourceMarks } from './source-marks';
import { verdictLooks } from './verdict-looks';

type LinkResultProps = {
  link: FoundLink;
  /** False while a newer text waits for its answer: then nothing says that this one is it. */
  isCurrent: boolean;
  labels: LinkCheckerLabels;
  sources: Sources;
};

/** One address of the message: verdict, whose it is, why. */
export function LinkResult({ link, isCurrent, labels, sources }: LinkResultProps) {
  const { title, text } = labels.verdict[link.verdict];
  const marks = isCurrent ? { 'data-verdict': link.verdict, 'data-host': link.host } : {};
  return (
    <li {...marks} className={frameOf(link.verdict)}>
      <VerdictTitle verdict={link.verdict} title={title} />
      <p className="mt-1">
        <ShownAddress link={link} />
      </p>
      {link.times > 1 && (
        <p className="text-muted text-sm">
          {labels.timesFound} {link.times}
        </p>
      )}
      <p className="mt-2">{text}</p>
      <ul className="mt-2 grid list-disc gap-1 ps-6">
        {link.reasons.map((reason) => (
          <li key={reason} data-reason={isCurrent ? reason : undefined}>
            {labels.reason[reason].text}
            <SourceMarks
              ids={labels.reason[reason].sources}
              sources={sources}
              label={labels.source}
            />
          </li>
        ))}
      </ul>
    </li>
  );
}

type VerdictProps = { verdict: keyof typeof verdictLooks; title: string };

export const frameOf = (verdict: VerdictProps['verdict']) =>
  `rounded-md border border-s-4 px-4 py-3 ${verdictLooks[verdict].edge}`;

/** Sign and word together. */
export function VerdictTitle({ verdict, title }: VerdictProps) {
  const { icon, text } = verdictLooks[verdict];
  return (
    <p className={`flex items-start gap-2 font-bold text-lg ${text}`}>
      <Icon name={icon} className="mt-1 size-6" />
      {title}
    </p>
  );
}
