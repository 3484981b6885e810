import type { WithScriptLabels } from '@/components/ui/with-script';
import type { SourceId } from '@/content/sources';
import type { NextStep } from '@/domain/link/next-step';
import type { Ask, Claim, LinkReason, LinkVerdict, Pressure } from '@/domain/link/report';

/** Something found in a message, and what a reader can learn from it. */
export type Lesson = { title: string; text: string; sources?: readonly SourceId[] };

/** All sources of the page in the order of their numbers. */
export type Sources = readonly SourceId[];

export type Way = { href: string; words: string };

/** Every word the island shows. */
export type LinkCheckerLabels = WithScriptLabels & {
  field: string;
  hint: string;
  clear: string;
  /** Over the buttons that put an example into the field. */
  tryExample: string;
  /** Said while there is nothing to show. */
  waiting: Record<'empty' | 'loading', string>;
  failed: string;
  cut: string;
  next: Record<NextStep, Lesson & { way?: Way }>;
  safeRoute: { text: string; way: Way };
  secrets: { title: string; text: string };
  linksTitle: string;
  /** How to read an address as it is shown. */
  linksHint: string;
  verdict: Record<LinkVerdict | 'none', { title: string; text: string }>;
  /** Before a number. */
  timesFound: string;
  reason: Record<LinkReason, Omit<Lesson, 'title'>>;
  asksTitle: string;
  ask: Record<Ask, Lesson>;
  claimsTitle: string;
  claim: Record<Claim, Lesson>;
  pressuresTitle: string;
  pressure: Record<Pressure, Lesson>;
  textTitle: string;
  nothingInText: string;
  report: {
    title: string;
    text: string;
    copy: string;
    copied: string;
    /** The browser would not copy; the text is marked instead. */
    selected: string;
    way: Way;
  };
  /** Before the number of a source. */
  source: string;
};
