'use client';

import type { ChecklistState } from './checklist-state.client';
import { type ChecklistLabels, fill } from './labels';
import type { OpenedList } from './opened-link';

type LinkBarProps = { list: OpenedList; state: ChecklistState; labels: ChecklistLabels };

const button =
  'min-h-11 rounded-md border border-edge bg-paper px-4 py-2 font-bold text-link hover:bg-accent-soft print:hidden';

/**
 * Says that this list came by a link, and what can be done with it; the title is a stranger's
 * text.
 */
export function LinkBar({ list, state, labels }: LinkBarProps) {
  const words = labels.shared;
  const { ticks } = list;
  const whose = state.isTheirs ? words.showsTheirs : words.showsMine;
  return (
    <section
      aria-labelledby="shared-heading"
      className="mt-4 grid gap-2 rounded-md border border-accent border-s-4 bg-accent-soft p-4"
    >
      <h2 id="shared-heading" className="font-bold text-accent">
        {words.heading}
      </h2>
      {list.title && (
        <p dir="auto" data-shared-title="" className="font-bold text-xl">
          {list.title}
        </p>
      )}
      <p className="print:hidden">
        {ticks ? whose : fill(words.chosen, { count: list.entries.length })}
      </p>
      {list.missing > 0 && <p>{fill(words.missing, { count: list.missing })}</p>}
      <p className="mt-1 flex flex-wrap gap-3">
        {ticks && (
          <>
            <button
              type="button"
              data-action="merge"
              onClick={() => state.merge(ticks)}
              className={button}
            >
              {words.merge}
            </button>
            <button
              type="button"
              data-action="replace"
              onClick={() => state.replace(ticks)}
              className={button}
            >
              {words.replace}
            </button>
          </>
        )}
        <button type="button" data-action="dismiss" onClick={state.dismiss} className={button}>
          {words.dismiss}
        </button>
      </p>
    </section>
  );
}
