import { SourceMark } from '@/components/ui/source-mark';
import type { Lesson, Sources } from './labels';

type SourceMarksProps = {
  ids: Lesson['sources'];
  sources: Sources;
  /** Before the number, for those who hear it. */
  label: string;
};

/** The marks of all sources of a claim. */
export function SourceMarks({ ids = [], sources, label }: SourceMarksProps) {
  return ids.map((id) => {
    const number = sources.indexOf(id) + 1;
    return <SourceMark key={id} number={number} label={`${label} ${number}`} />;
  });
}
