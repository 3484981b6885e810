'use client';

import { Icon } from '@/components/ui/icon';
import type { Ticks } from '@/domain/checklist/saved-ticks';
import type { ChecklistLabels, Entry } from './labels';

type ItemListProps = {
  entries: readonly Entry[];
  ticks: Ticks;
  /** Somebody else's ticks are shown, not changed. */
  isReadOnly: boolean;
  labels: ChecklistLabels;
  onTick: (id: string, isDone: boolean) => void;
};

/** The items, each with a native checkbox; on paper the boxes are open, to be ticked by hand. */
export function ItemList({ entries, ticks, isReadOnly, labels, onTick }: ItemListProps) {
  return (
    <ol className="mt-4 border-line border-t">
      {entries.map((entry) => (
        <li key={entry.id} id={entry.id} data-item={entry.id} className="border-line border-b py-3">
          <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2 font-bold text-lg has-disabled:cursor-default">
            <span className="mt-1 hidden size-5 shrink-0 border-2 border-ink print:block" />
            {/* autoComplete: Firefox would bring back boxes of an earlier visit. */}
            <input
              type="checkbox"
              autoComplete="off"
              checked={ticks.has(entry.id)}
              disabled={isReadOnly}
              onChange={(event) => onTick(entry.id, event.target.checked)}
              className="mt-1 size-6 shrink-0 scroll-mb-60 print:hidden"
            />
            <span id={`${entry.id}-text`}>
              <span className="me-2 text-accent tabular-nums">{entry.number}</span>
              {entry.text}
              {/* Browsers draw the tick of a disabled box too faintly to be read. */}
              {isReadOnly && ticks.has(entry.id) && <DoneMark word={labels.done} />}
            </span>
          </label>
          <ItemDetails entry={entry} labels={labels} />
        </li>
      ))}
    </ol>
  );
}

function DoneMark({ word }: { word: string }) {
  return (
    <span className="ms-2 inline-flex items-center gap-1 rounded-sm bg-ok-soft px-2 text-ok text-sm print:hidden">
      <Icon name="ok" />
      {word}
    </span>
  );
}

function ItemDetails({ entry, labels }: { entry: Entry; labels: ChecklistLabels }) {
  return (
    <div className="ms-9 grid gap-2">
      <p>
        <b className="me-2 inline-block rounded-sm bg-accent-soft px-2 text-accent text-sm print:px-0">
          {labels.attack}
        </b>
        {entry.attack}
      </p>
      <p className="text-muted">{entry.why}</p>
      <p className="flex flex-wrap items-center gap-x-4 text-sm">
        <span className="text-muted">{entry.minutes}</span>
        {entry.guide && (
          <a
            href={entry.guide}
            className="inline-flex min-h-11 scroll-mb-60 items-center print:hidden"
            aria-describedby={`${entry.id}-text`}
          >
            {labels.guide}
          </a>
        )}
      </p>
    </div>
  );
}
