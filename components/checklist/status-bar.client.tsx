'use client';

import { Icon } from '@/components/ui/icon';
import type { ChecklistState } from './checklist-state.client';
import { type ChecklistLabels, fill } from './labels';

type StatusBarProps = {
  progress: { done: number; total: number };
  state: ChecklistState;
  labels: ChecklistLabels;
};

const button =
  'min-h-11 rounded-md border border-edge bg-paper px-4 font-bold text-link hover:bg-accent-soft';

const bar =
  'mt-1 block h-2 w-full appearance-none rounded-full bg-line ' +
  '[&::-webkit-progress-bar]:rounded-full [&::-webkit-progress-bar]:bg-line ' +
  '[&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-ok ' +
  '[&::-moz-progress-bar]:rounded-full [&::-moz-progress-bar]:bg-ok';

/**
 * Progress and what just happened, at the foot of the window so that no notice moves the list.
 * It takes its room before it is ready; on a low or greatly enlarged window it stays in the text.
 */
export function StatusBar({ progress, state, labels }: StatusBarProps) {
  const { mine, notice } = state;
  return (
    <div
      className={`${mine.isReady ? '' : 'invisible'} bottom-0 -mx-4 border-accent border-t-2 bg-surface px-4 py-2 print:hidden [@media(min-height:30rem)]:sticky`}
    >
      <p data-done={progress.done} data-total={progress.total} className="font-bold">
        {fill(labels.progress, progress)}
      </p>
      <progress aria-hidden="true" value={progress.done} max={progress.total} className={bar} />
      <div className="flex flex-wrap items-center gap-x-3">
        <p role="status" data-notice={notice ?? undefined} className="flex-1 basis-44">
          {notice && (
            <span className="flex items-start gap-2 py-2">
              <Icon name="info" className="mt-1 size-5" />
              {labels.notices[notice]}
            </span>
          )}
        </p>
        {state.canUndo && (
          <button
            type="button"
            data-action="undo"
            onClick={state.undo}
            className={`my-1 ${button}`}
          >
            {labels.undo}
          </button>
        )}
        {state.fault && (
          <button type="button" data-action="dismiss" onClick={state.dismiss} className={button}>
            {labels.close}
          </button>
        )}
      </div>
      {!mine.isSaved && (
        <p
          role="alert"
          data-notice="not-saved"
          className="flex items-start gap-2 py-2 text-caution"
        >
          <Icon name="caution" className="mt-1 size-5" />
          {labels.notSaved}
        </p>
      )}
    </div>
  );
}
