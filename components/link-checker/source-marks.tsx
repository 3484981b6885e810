import type { Lesson, Sources } from './labels';

export type SourceMarksProps = {
  ids: Lesson['sources'];
  sources: Sources;
  /** Before the number, for those who hear it. */
  label: string;
};

/** `[3]` behind a claim: leads to the third entry of the page's list of sources. */
export function SourceMarks({ ids = [], sources, label }: SourceMarksProps) {
  return ids.map((id) => {
    const number = sources.indexOf(id) + 1;
    return (
      <sup key={id}>
        <a href={`#source-${number}`} aria-label={`${label} ${number}`}>
          [{number}]
        </a>
      </sup>
    );
  });
}
