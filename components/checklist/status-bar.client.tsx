'use client';

import { ActionButton } from '@/components/ui/action-button';
import { fill } from '@/components/ui/fill';
import { Icon } from '@/components/ui/icon';
import type { Progress } from '@/domain/checklist/progress';
import type { ChecklistState } from './checklist-state.client';
import type { ChecklistLabels } from './labels';

type StatusBarProps = {
  progress: Progress;
  state: ChecklistState;
  labels: ChecklistLabels;
};

const bar =
  'mt-1 block h-2 w-full appearance-none rounded-full bg-line forced-colors:appearance-auto ' +
  '[&::-webkit-progress-bar]:rounded-full [&::-webkit-progress-bar]:bg-line ' +
  '[&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-ok ' +
  '[&::-moz-progress-bar]:rounded-full [&::-moz-progress-bar]:bg-ok';

/**
 * Progress and what just happened, at the foot of the window so that no notice moves the list.
 * It takes its room before it is ready; on a low or greatly enlarged window it stays in the text.
 */
export function StatusBar({ progress, state, labels }: StatusBarProps) {
  const { mine, notice } = state;
  const { done, total, notApplicable, unsure } = progress;
  return (
    <div
      className={`${mine.isReady ? '' : 'invisible'} bottom-0 -mx-4 border-accent border-t-2 bg-surface px-4 py-2 print:hidden [@media(min-height:30rem)]:sticky`}
    >
      <p data-done={done} data-total={total} className="flex flex-wrap items-baseline gap-x-3">
        <b>{fill(labels.progress, { done, total })}</b>
        {notApplicable > 0 && (
          <span className="text-sm">
            {fill(labels.notApplicableCount, { count: notApplicable })}
          </span>
        )}
        {unsure > 0 && (
          <span data-unsure={unsure} className="text-caution text-sm">
            {fill(labels.unsureCount, { count: unsure })}
          </span>
        )}
      </p>
      <progress aria-hidden="true" value={done} max={total || 1} className={bar} />
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
          <ActionButton data-action="undo" onClick={state.undo}>
            {labels.undo}
          </ActionButton>
        )}
        {state.fault && (
          <ActionButton data-action="dismiss" onClick={state.dismiss}>
            {labels.close}
          </ActionButton>
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
