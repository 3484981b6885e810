'use client';

import { ActionButton } from '@/components/ui/action-button';
import { fill } from '@/components/ui/fill';
import type { ChecklistState } from './checklist-state.client';
import type { ChecklistLabels } from './labels';
import type { OpenedList } from './opened-link';

type LinkBarProps = { list: OpenedList; state: ChecklistState; labels: ChecklistLabels };

/**
 * Says that this list came by a link, and what can be done with it; the title is a stranger's
 * text.
 */
export function LinkBar({ list, state, labels }: LinkBarProps) {
  const words = labels.shared;
  const { answers } = list;
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
        {answers ? whose : fill(words.chosen, { count: list.entries.length })}
      </p>
      {list.missing > 0 && <p>{fill(words.missing, { count: list.missing })}</p>}
      <p className="mt-1 flex flex-wrap gap-3">
        {answers && (
          <>
            <ActionButton data-action="merge" onClick={() => state.merge(answers)}>
              {words.merge}
            </ActionButton>
            <ActionButton data-action="replace" onClick={() => state.replace(answers)}>
              {words.replace}
            </ActionButton>
          </>
        )}
        <ActionButton data-action="dismiss" onClick={state.dismiss}>
          {words.dismiss}
        </ActionButton>
      </p>
    </section>
  );
}
