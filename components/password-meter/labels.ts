import type { WithScriptLabels } from '@/components/ui/with-script';
import type { DurationUnit } from '@/domain/password/attack';
import type { Separator } from '@/domain/password/passphrase';
import type { Band, NextCode, ReasonCode } from '@/domain/password/verdict';
import type { GuideSection } from './guide-section';
import type { Landmark } from './landmarks';
import type { MakerKind } from './make-passphrase';
import type { OwnWordField } from './own-words';

/** Every word the island shows. `{n}` and other names in braces are filled in by `fill`. */
export type MeterLabels = WithScriptLabels & {
  field: string;
  show: string;
  /** Said while there is no verdict to show. */
  waiting: Record<'empty' | 'loading', string>;
  failed: string;
  band: Record<Band, string>;
  /** For numbers: a BCP 47 tag. */
  language: string;
  /** `{count}` in plain words, where there are any for it; `{n}`: its log10. */
  guesses: { few: string; countable: string; beyond: string };
  /** `{time}`: a duration. */
  times: {
    title: string;
    signInForm: string;
    leak: string;
    fastHash: string;
    slowHash: string;
    /** Leads to where the rates are explained. */
    explained: { href: string; words: string };
  };
  /** `one` stands beside the number 1. */
  duration: Record<DurationUnit, { one: string; other: string }>;
  reasonsTitle: string;
  reason: Record<ReasonCode, string>;
  /** Where a part stands: `{from}` and `{to}` are positions, the first character is 1. */
  position: { one: string; many: string };
  nextTitle: string;
  next: Record<NextCode, string>;
  note: Record<'long', string>;
  /** Where the guide says more. */
  guide: Record<GuideSection, { href: string; words: string }>;
  ownWords: { title: string; hint: string; field: Record<OwnWordField, string> };
  maker: {
    title: string;
    intro: string;
    /** Which kind is chosen at first. */
    firstKind: MakerKind;
    kind: { label: string; option: Record<MakerKind, string> };
    /** `{n}`: how many. */
    count: { label: string; option: string };
    separator: { label: string; option: Record<Separator, string> };
    length: { label: string; option: string };
    lookAlikes: { label: string; option: Record<'with' | 'without', string> };
    make: string;
    made: string;
    none: string;
    making: string;
    copy: string;
    copied: string;
    /** The browser would not copy; the text is marked instead. */
    selected: string;
    check: string;
    failed: string;
    /** `{size}`: words in the list; `{count}`: words drawn. */
    drawnWords: string;
    drawnCharacters: string;
    /** `{n}`: log10 of the possibilities. */
    entropy: string;
    putBack: string;
    /** `{n}`: log10 of the guesses; `{band}`: the level in words. */
    estimate: string;
    kanaNote: string;
    promise: string;
  };
  scale: {
    title: string;
    /** `{n}`: log10 of the guesses; `{passed}` of `{all}` landmarks lie below. */
    description: string;
    landmark: Record<Landmark, string>;
  };
};
