'use client';

import { useState } from 'react';
import { currentItems } from '@/domain/checklist/progress';
import { setTick, type Ticks } from '@/domain/checklist/saved-ticks';
import { encodeShareCode } from '@/domain/checklist/share-code';
import { titleLimit } from '@/domain/checklist/share-title';
import { type ChecklistLabels, type Entry, fill } from './labels';
import { MadeLink } from './made-link.client';

type SharePanelProps = { entries: readonly Entry[]; ticks: Ticks; labels: ChecklistLabels };

const button =
  'min-h-11 rounded-md border border-edge bg-paper px-4 py-2 font-bold text-link hover:bg-accent-soft';

/**
 * Makes a link out of chosen items. A list's open boxes are a map of weak points: ticks go in only
 * when asked.
 */
export function SharePanel({ entries, ticks, labels }: SharePanelProps) {
  const words = labels.share;
  const [title, setTitle] = useState('');
  const [leftOut, setLeftOut] = useState<Ticks>(new Set());
  const [kind, setKind] = useState<'list' | 'progress' | null>(null);
  const chosen = currentItems(entries).filter((entry) => !leftOut.has(entry.id));
  const done = chosen.filter((entry) => ticks.has(entry.id));
  const places = (some: Entry[]) => some.map((entry) => entries.indexOf(entry));
  const code = encodeShareCode({
    positions: places(chosen),
    title,
    ticks: kind === 'progress' ? places(done) : null,
  });
  return (
    <section aria-labelledby="share-heading" className="mt-12 grid gap-4 print:hidden">
      <h2 id="share-heading" className="font-bold text-2xl">
        {words.heading}
      </h2>
      <p>{words.intro}</p>
      <TitleField title={title} labels={labels} onTitle={setTitle} />
      <ItemChoice
        entries={currentItems(entries)}
        leftOut={leftOut}
        legend={fill(words.items, { count: chosen.length, total: currentItems(entries).length })}
        onChoose={(id, isIn) => setLeftOut(setTick(leftOut, id, !isIn))}
      />
      <p className="flex flex-wrap gap-3">
        <button type="button" data-share="list" onClick={() => setKind('list')} className={button}>
          {words.list}
        </button>
        <button
          type="button"
          data-share="progress"
          onClick={() => setKind('progress')}
          className={button}
        >
          {words.progress}
        </button>
      </p>
      {kind && (
        <MadeLink
          code={chosen.length > 0 ? code : null}
          shownAsDone={kind === 'progress' ? done : null}
          words={words}
        />
      )}
    </section>
  );
}

type TitleFieldProps = {
  title: string;
  labels: ChecklistLabels;
  onTitle: (title: string) => void;
};

function TitleField({ title, labels, onTitle }: TitleFieldProps) {
  return (
    <div>
      <label htmlFor="share-title" className="font-bold">
        {labels.share.title}
      </label>
      <p id="share-title-hint" className="text-muted text-sm">
        {labels.share.titleHint}
      </p>
      <input
        id="share-title"
        aria-describedby="share-title-hint"
        autoComplete="off"
        dir="auto"
        maxLength={titleLimit}
        value={title}
        onChange={(event) => onTitle(event.target.value)}
        className="mt-1 min-h-11 w-full max-w-md rounded-md border border-edge bg-paper px-3"
      />
    </div>
  );
}

type ItemChoiceProps = {
  entries: readonly Entry[];
  leftOut: Ticks;
  legend: string;
  onChoose: (id: string, isIn: boolean) => void;
};

function ItemChoice({ entries, leftOut, legend, onChoose }: ItemChoiceProps) {
  return (
    <details>
      <summary className="min-h-11 py-2 text-link">{legend}</summary>
      <fieldset>
        <legend className="sr-only">{legend}</legend>
        {entries.map((entry) => (
          <label key={entry.id} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
            <input
              type="checkbox"
              autoComplete="off"
              data-choose={entry.id}
              checked={!leftOut.has(entry.id)}
              onChange={(event) => onChoose(entry.id, event.target.checked)}
              className="mt-0.5 size-6 shrink-0"
            />
            <span>{entry.text}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
