import type { DurationUnit } from '@/domain/password/attack';
import type { Band, NextCode, ReasonCode } from '@/domain/password/verdict';
import type { Landmark } from './landmarks';

/** Every word the island shows. `{n}` and other names in braces are filled in by `fill`. */
export type MeterLabels = {
  needsJavaScript: string;
  field: string;
  show: string;
  /** Said while there is no verdict to show. */
  waiting: Record<'empty' | 'loading', string>;
  failed: string;
  band: Record<Band, string>;
  /** For numbers: a BCP 47 tag. */
  language: string;
  /** `{count}` in plain words, where there are any for it; `{n}`: its log10. */
  guesses: { countable: string; beyond: string };
  /** `{time}`: a duration. */
  times: { title: string; signInForm: string; leak: string; fastHash: string; slowHash: string };
  /** `one` stands beside the number 1. */
  duration: Record<DurationUnit, { one: string; other: string }>;
  reasonsTitle: string;
  reason: Record<ReasonCode, string>;
  /** Where a part stands: `{from}` and `{to}` are positions, the first character is 1. */
  position: { one: string; many: string };
  nextTitle: string;
  next: Record<NextCode, string>;
  note: Record<'long', string>;
  scale: {
    title: string;
    /** `{n}`: log10 of the guesses; `{passed}` of `{all}` landmarks lie below. */
    description: string;
    landmark: Record<Landmark, string>;
  };
};

/** Puts values in the place of their names in braces. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
