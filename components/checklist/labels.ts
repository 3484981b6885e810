/**
 * What a reader is told after something happened to the list or its link; the code stands in
 * `data-notice`.
 */
export type NoticeCode =
  | 'version'
  | 'broken'
  | 'oversized'
  | 'empty'
  | 'merged'
  | 'replaced'
  | 'reset'
  | 'undone';

/**
 * Every word of the island; `{name}` is filled in the browser, as functions cannot be handed to
 * it.
 */
export type ChecklistLabels = {
  /** Before the island works, which is for ever without JavaScript. */
  keptOnlyWithScript: string;
  keptHere: string;
  done: string;
  attack: string;
  minutes: string;
  guide: string;
  progress: string;
  notSaved: string;
  reset: string;
  undo: string;
  close: string;
  printedFrom: string;
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
  share: {
    heading: string;
    intro: string;
    title: string;
    titleHint: string;
    items: string;
    list: string;
    progress: string;
    nothingChosen: string;
    madeList: string;
    madeProgress: string;
    progressWarning: string;
    noneDone: string;
    length: string;
    copy: string;
    copied: string;
    selected: string;
  };
};

/**
 * An item in the reader's language; `number` is its place among the items shown in the full list.
 */
export type Entry = {
  id: string;
  retired?: true;
  number: number;
  text: string;
  attack: string;
  why: string;
  minutes: string;
  guide?: string;
};

/** Puts values in the place of `{name}`. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
