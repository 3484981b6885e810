'use client';

import { useRef } from 'react';
import { ActionButton } from '@/components/ui/action-button';
import { countProgress } from '@/domain/checklist/progress';
import { useChecklist } from './checklist-state.client';
import { FilePanel } from './file-panel.client';
import { ItemList } from './item-list.client';
import type { ChecklistLabels, Entry } from './labels';
import { LinkBar } from './link-bar.client';
import { LinkQr } from './link-qr.client';
import { PrintedAddress } from './printed-address';
import { SharePanel } from './share-panel.client';
import { StatusBar } from './status-bar.client';

type ChecklistIslandProps = {
  slug: string;
  title: string;
  /** The page’s whole address. */
  address: string;
  /** Every position there ever was, retired ones too: links count them. */
  entries: readonly Entry[];
  labels: ChecklistLabels;
};

/** The list as a reader ticks, shares and receives it. What appears late stands below the list. */
export function ChecklistIsland({ slug, title, address, entries, labels }: ChecklistIslandProps) {
  const root = useRef<HTMLDivElement>(null);
  const state = useChecklist(slug, entries, root);
  const { mine, list, shown, answers } = state;
  const listAddress = `${address}#${list?.codeWithoutAnswers}`;
  return (
    <div
      ref={root}
      tabIndex={-1}
      data-island="checklist"
      data-checklist={slug}
      data-view={list ? 'shared' : 'own'}
      className="peer outline-none"
    >
      <KeepNote isReady={mine.isReady} labels={labels} />
      {list && <LinkBar list={list} state={state} labels={labels} />}
      <ItemList
        entries={shown}
        answers={answers}
        isReady={mine.isReady}
        isReadOnly={state.isTheirs}
        labels={labels}
        onAnswer={state.answer}
      />
      <StatusBar progress={countProgress(shown, answers)} state={state} labels={labels} />
      {mine.isReady && (
        <p className="mt-4 flex flex-wrap gap-3">
          <ActionButton data-action="print" onClick={() => print()}>
            {labels.print}
          </ActionButton>
          {!state.isTheirs && (
            <ActionButton data-action="reset" onClick={state.reset}>
              {labels.reset}
            </ActionButton>
          )}
        </p>
      )}
      {mine.isReady && <SharePanel entries={entries} answers={mine.answers} labels={labels} />}
      {mine.isReady && !state.isTheirs && (
        <FilePanel {...{ slug, title, address, state, labels }} />
      )}
      {list && (
        <PrintedAddress label={labels.printedFrom} address={listAddress}>
          <LinkQr link={listAddress} label={labels.qrCode} className="size-36 shrink-0" />
        </PrintedAddress>
      )}
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
