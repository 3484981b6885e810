'use client';

import { useState } from 'react';
import { ActionButton } from '@/components/ui/action-button';
import { Disclosure } from '@/components/ui/disclosure';
import { fill } from '@/components/ui/fill';
import type { Answer, Answers } from '@/domain/checklist/answers';
import { currentItems } from '@/domain/checklist/progress';
import { encodeShareCode } from '@/domain/checklist/share-code';
import { titleLimit } from '@/domain/checklist/share-title';
import { hideCodes } from '@/domain/code/hide-codes';
import type { ChecklistLabels, Entry } from './labels';
import { MadeLink } from './made-link.client';

type SharePanelProps = { entries: readonly Entry[]; answers: Answers; labels: ChecklistLabels };

/**
 * Makes a link out of chosen items. A list's open boxes are a map of weak points: answers go in
 * only when asked.
 */
export function SharePanel({ entries, answers, labels }: SharePanelProps) {
  const words = labels.share;
  const [title, setTitle] = useState('');
  const sharedTitle = hideCodes(title);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [kind, setKind] = useState<'list' | 'progress' | null>(null);
  const current = currentItems(entries);
  const chosen = current.filter((entry) => !leftOut.includes(entry.id));
  const code = encodeShareCode({
    positions: chosen.map((entry) => entries.indexOf(entry)),
    title: sharedTitle,
    answers: kind === 'progress' ? byPosition(entries, answers) : null,
  });
  return (
    <section aria-labelledby="share-heading" className="mt-12 grid gap-4 print:hidden">
      <h2 id="share-heading" className="font-bold text-2xl">
        {words.heading}
      </h2>
      <p>{words.intro}</p>
      <TitleField
        title={title}
        hasCode={sharedTitle !== title}
        labels={labels}
        onTitle={setTitle}
      />
      <ItemChoice
        entries={current}
        leftOut={leftOut}
        legend={fill(words.items, { count: chosen.length, total: current.length })}
        onChoose={(id, isIn) =>
          setLeftOut(isIn ? leftOut.filter((other) => other !== id) : [...leftOut, id])
        }
      />
      <p className="flex flex-wrap gap-3">
        {(['list', 'progress'] as const).map((each) => (
          <ActionButton key={each} data-share={each} onClick={() => setKind(each)}>
            {words[each]}
          </ActionButton>
        ))}
      </p>
      {kind && (
        <MadeLink
          code={chosen.length > 0 ? code : null}
          told={kind === 'progress' ? { entries: chosen, answers } : null}
          labels={labels}
        />
      )}
    </section>
  );
}

function byPosition(entries: readonly Entry[], answers: Answers): Map<number, Answer> {
  const said = entries.flatMap(({ id }, position) => {
    const answer = answers.get(id);
    return answer ? [[position, answer] as const] : [];
  });
  return new Map(said);
}

type TitleFieldProps = {
  title: string;
  /** Whether something in it looks like a one-time code. */
  hasCode: boolean;
  labels: ChecklistLabels;
  onTitle: (title: string) => void;
};

function TitleField({ title, hasCode, labels, onTitle }: TitleFieldProps) {
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
        aria-describedby="share-title-hint share-title-error"
        aria-invalid={hasCode}
        autoComplete="off"
        dir="auto"
        maxLength={titleLimit}
        value={title}
        onChange={(event) => onTitle(event.target.value)}
        className="mt-1 min-h-11 w-full max-w-md rounded-md border border-edge bg-paper px-3"
      />
      <p id="share-title-error" role="status" className="font-bold text-danger">
        {hasCode && labels.share.titleHasCode}
      </p>
    </div>
  );
}

type ItemChoiceProps = {
  entries: readonly Entry[];
  leftOut: readonly string[];
  legend: string;
  onChoose: (id: string, isIn: boolean) => void;
};

function ItemChoice({ entries, leftOut, legend, onChoose }: ItemChoiceProps) {
  return (
    <Disclosure title={legend}>
      <fieldset>
        <legend className="sr-only">{legend}</legend>
        {entries.map((entry) => (
          <label key={entry.id} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
            <input
              type="checkbox"
              autoComplete="off"
              data-choose={entry.id}
              checked={!leftOut.includes(entry.id)}
              onChange={(event) => onChoose(entry.id, event.target.checked)}
              className="mt-0.5 size-6 shrink-0"
            />
            <span>{entry.text}</span>
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}
