'use client';

import { useRef } from 'react';
import { countProgress } from '@/domain/checklist/progress';
import { useChecklist } from './checklist-state.client';
import { ItemList } from './item-list.client';
import type { ChecklistLabels, Entry } from './labels';
import { LinkBar } from './link-bar.client';
import { SharePanel } from './share-panel.client';
import { StatusBar } from './status-bar.client';

type ChecklistIslandProps = {
  slug: string;
  /** Address of the page without origin. */
  path: string;
  /** Every position there ever was, retired ones too: links count them. */
  entries: readonly Entry[];
  labels: ChecklistLabels;
};

/** The list as a reader ticks, shares and receives it. What appears late stands below the list. */
export function ChecklistIsland({ slug, path, entries, labels }: ChecklistIslandProps) {
  const root = useRef<HTMLDivElement>(null);
  const state = useChecklist(slug, entries, root);
  const { mine, list, shown, ticks } = state;
  return (
    <div
      ref={root}
      tabIndex={-1}
      data-island="checklist"
      data-checklist={slug}
      data-view={list ? 'shared' : 'own'}
      className="outline-none"
    >
      <KeepNote isReady={mine.isReady} labels={labels} />
      {list && <LinkBar list={list} state={state} labels={labels} />}
      <ItemList
        entries={shown}
        ticks={ticks}
        isReadOnly={state.isTheirs}
        labels={labels}
        onTick={state.tick}
      />
      <StatusBar progress={countProgress(shown, ticks)} state={state} labels={labels} />
      {mine.isReady && !state.isTheirs && (
        <button
          type="button"
          data-action="reset"
          onClick={state.reset}
          className="mt-4 min-h-11 text-link underline print:hidden"
        >
          {labels.reset}
        </button>
      )}
      {mine.isReady && <SharePanel entries={entries} ticks={mine.ticks} labels={labels} />}
      <p className="mt-6 hidden break-all text-sm print:block">
        {labels.printedFrom}: {mine.isReady ? `${location.origin}${path}` : path}
      </p>
    </div>
  );
}

/**
 * Both notes take the room of the longer one, so that nothing moves when the second replaces the
 * first.
 */
function KeepNote({ isReady, labels }: { isReady: boolean; labels: ChecklistLabels }) {
  return (
    <div className="mt-3 grid text-muted text-sm *:col-start-1 *:row-start-1 print:hidden">
      <p className={isReady ? 'invisible' : ''}>{labels.keptOnlyWithScript}</p>
      <p className={isReady ? '' : 'invisible'}>{labels.keptHere}</p>
    </div>
  );
}
