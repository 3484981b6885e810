'use client';

import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import type { Answer, Answers } from '@/domain/checklist/answers';
import type { ChecklistLabels, Entry } from './labels';

type ItemListProps = {
  entries: readonly Entry[];
  answers: Answers;
  /** Before the island works its buttons would do nothing. */
  isReady: boolean;
  /** Somebody else's answers are shown, not changed. */
  isReadOnly: boolean;
  labels: ChecklistLabels;
  onAnswer: (id: string, answer: Answer | null) => void;
};

/** Said by a button beside the box; on paper each has a box of its own. */
const sideAnswers = ['not-applicable', 'unsure'] as const;

/** The items, each with a native checkbox; on paper the boxes are open, to be ticked by hand. */
export function ItemList({ entries, answers, isReadOnly, onAnswer, ...rest }: ItemListProps) {
  return (
    <ol className="mt-4 border-line border-t">
      {entries.map((entry) => {
        const answer = answers.get(entry.id) ?? null;
        return (
          <li
            key={entry.id}
            id={entry.id}
            data-item={entry.id}
            data-answered={answer ?? undefined}
            className="group border-line border-b py-3 target:bg-accent-soft print:py-2"
          >
            <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2 font-bold text-lg has-disabled:cursor-default print:min-h-0 print:py-0 print:text-base">
              <PaperBox className="mt-0.5 size-5 shrink-0" />
              {/* autoComplete: Firefox would bring back boxes of an earlier visit. */}
              <input
                type="checkbox"
                autoComplete="off"
                checked={answer === 'done'}
                disabled={isReadOnly}
                onChange={(event) => onAnswer(entry.id, event.target.checked ? 'done' : null)}
                className="mt-1 size-6 shrink-0 scroll-mb-60 print:hidden"
              />
              <span
                id={`${entry.id}-text`}
                className="group-data-[answered=not-applicable]:text-muted print:text-ink!"
              >
                <span className="me-2 text-accent tabular-nums">{entry.number}</span>
                {entry.text}
                {/* Browsers draw the tick of a disabled box too faintly to be read. */}
                {isReadOnly && answer && <AnswerMark answer={answer} labels={rest.labels} />}
              </span>
            </label>
            <ItemDetails entry={entry} labels={rest.labels}>
              <SideAnswers {...{ entry, answer, isReadOnly, onAnswer }} {...rest} />
            </ItemDetails>
          </li>
        );
      })}
    </ol>
  );
}

/** Where a pen makes its tick. */
function PaperBox({ className }: { className: string }) {
  return <span className={`hidden border-2 border-ink print:inline-block ${className}`} />;
}

function AnswerMark({ answer, labels }: { answer: Answer; labels: ChecklistLabels }) {
  const look = answer === 'done' ? 'bg-ok-soft text-ok' : 'bg-caution-soft text-caution';
  return (
    <span
      className={`ms-2 inline-flex items-center gap-1 rounded-sm px-2 text-sm print:hidden ${look}`}
    >
      <Icon name={answer === 'done' ? 'ok' : 'info'} />
      {labels.answers[answer]}
    </span>
  );
}

type ItemDetailsProps = { entry: Entry; labels: ChecklistLabels; children: ReactNode };

function ItemDetails({ entry, labels, children }: ItemDetailsProps) {
  return (
    <div className="ms-9 grid gap-2 print:gap-0 print:text-sm">
      <p>
        <b className="me-2 inline-block rounded-sm bg-accent-soft px-2 text-accent text-sm print:px-0">
          {labels.attack}
        </b>
        {entry.attack}
      </p>
      <p className="text-muted">
        {entry.why}
        {entry.sources.map((number) => (
          <sup key={number} className="print:hidden">
            <a
              href={`#source-${number}`}
              aria-label={`${labels.source} ${number}`}
              className="scroll-mb-60"
            >
              [{number}]
            </a>
          </sup>
        ))}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <span className="text-muted">
          {entry.level} · {entry.minutes}
        </span>
        {entry.guide && (
          <a
            href={entry.guide}
            className="inline-flex min-h-11 scroll-mb-60 items-center print:hidden"
            aria-describedby={`${entry.id}-text`}
          >
            {labels.guide}
          </a>
        )}
        {children}
      </div>
    </div>
  );
}

type SideAnswersProps = Omit<ItemListProps, 'entries' | 'answers'> & {
  entry: Entry;
  answer: Answer | null;
};

function SideAnswers({ entry, answer, isReady, isReadOnly, ...props }: SideAnswersProps) {
  const { labels, onAnswer } = props;
  return (
    <span className="inline-flex flex-wrap gap-x-3 gap-y-2 py-1 print:gap-x-4 print:py-0">
      {sideAnswers.map((code) => (
        <span key={code} className="inline-flex items-center">
          <PaperBox className="me-1 size-3" />
          <span className="hidden print:inline">{labels.answers[code]}</span>
          {!isReadOnly && (
            <button
              type="button"
              data-answer={code}
              aria-pressed={answer === code}
              aria-describedby={`${entry.id}-text`}
              onClick={() => onAnswer(entry.id, answer === code ? null : code)}
              className={`${isReady ? '' : 'invisible'} inline-flex min-h-9 scroll-mb-60 items-center gap-1 rounded-full border border-edge px-3 text-sm hover:bg-accent-soft aria-pressed:border-caution aria-pressed:bg-caution-soft aria-pressed:font-bold aria-pressed:text-caution print:hidden`}
            >
              {answer === code && <Icon name="ok" className="size-4" />}
              {labels.answers[code]}
            </button>
          )}
        </span>
      ))}
    </span>
  );
}
