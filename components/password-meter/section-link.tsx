import type { GuideSection } from './guide-section';
import type { MeterLabels } from './labels';

type SectionLinkProps = { section: GuideSection; labels: Pick<MeterLabels, 'guide'> };

/** The way from a finding to the part of the guide that explains it. */
export function SectionLink({ section, labels }: SectionLinkProps) {
  const { href, words } = labels.guide[section];
  return (
    <a href={href} className="inline-block text-sm">
      {words}
    </a>
  );
}
