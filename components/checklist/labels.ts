import type { Answer } from '@/domain/checklist/answers';

/**
 * What a reader is told after something happened to the list, its link or its file; the code stands
 * in `data-notice`.
 */
export type NoticeCode =
  | 'version'
  | 'broken'
  | 'oversized'
  | 'empty'
  | 'merged'
  | 'replaced'
  | 'reset'
  | 'undone'
  | 'imported'
  | 'file-unreadable'
  | 'file-other-list';

/**
 * Every word of the island; `{name}` is filled in the browser, as functions cannot be handed to
 * it.
 */
export type ChecklistLabels = {
  /** Before the island works, which is for ever without JavaScript. */
  keptOnlyWithScript: string;
  keptHere: string;
  answers: Record<Answer, string>;
  attack: string;
  minutes: string;
  guide: string;
  source: string;
  progress: string;
  notApplicableCount: string;
  unsureCount: string;
  notSaved: string;
  reset: string;
  undo: string;
  close: string;
  print: string;
  printedFrom: string;
  qrCode: string;
  notices: Record<NoticeCode, string>;
  shared: {
    heading: string;
    chosen: string;
    showsTheirs: string;
    showsMine: string;
    missing: string;
    merge: string;
    replace: string;
    dismiss: string;
  };
  file: {
    heading: string;
    intro: string;
    json: string;
    markdown: string;
    open: string;
    openHint: string;
  };
  share: {
    heading: string;
    intro: string;
    title: string;
    titleHint: string;
    titleHasCode: string;
    items: string;
    list: string;
    progress: string;
    nothingChosen: string;
    madeList: string;
    madeProgress: string;
    progressWarning: string;
    nothingSaid: string;
    length: string;
    copy: string;
    copied: string;
    selected: string;
  };
};

/**
 * An item in the reader's language; `number` is its place among the items shown in the full list,
 * `sources` are numbers in the page's list of sources.
 */
export type Entry = {
  id: string;
  retired?: true;
  number: number;
  text: string;
  attack: string;
  why: string;
  level: string;
  minutes: string;
  guide?: string;
  sources: readonly number[];
};
