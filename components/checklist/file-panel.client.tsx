'use client';

import { ActionButton } from '@/components/ui/action-button';
import { Icon } from '@/components/ui/icon';
import { formatAnswerFile } from '@/domain/checklist/answer-file';
import type { ChecklistState } from './checklist-state.client';
import type { ChecklistLabels, NoticeCode } from './labels';
import { formatMarkdown } from './markdown-file';

type FilePanelProps = {
  slug: string;
  title: string;
  address: string;
  state: ChecklistState;
  labels: ChecklistLabels;
};

/** A copy to keep, and the way back from one; files are made and read here and go nowhere. */
export function FilePanel({ slug, title, address, state, labels }: FilePanelProps) {
  const words = labels.file;
  const { answers } = state.mine;
  const saveJson = () =>
    download(`${slug}.json`, 'application/json', formatAnswerFile(slug, answers));
  const saveMarkdown = () => {
    const text = formatMarkdown({ title, address, entries: state.shown, answers, labels });
    download(`${slug}.md`, 'text/markdown', text);
  };
  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    // A file that has gone since it was chosen reads like one of no use.
    if (file) state.importFile(await file.text().catch(() => ''));
    // The same file may be chosen again.
    input.value = '';
  };
  return (
    <section aria-labelledby="file-heading" className="mt-12 grid gap-4 print:hidden">
      <h2 id="file-heading" className="font-bold text-2xl">
        {words.heading}
      </h2>
      <p>{words.intro}</p>
      <p className="flex flex-wrap gap-3">
        <ActionButton data-action="export-json" onClick={saveJson}>
          {words.json}
        </ActionButton>
        <ActionButton data-action="export-markdown" onClick={saveMarkdown}>
          {words.markdown}
        </ActionButton>
      </p>
      <div>
        <label htmlFor="answer-file" className="font-bold">
          {words.open}
        </label>
        <p id="answer-file-hint" className="text-muted text-sm">
          {words.openHint}
        </p>
        <input
          id="answer-file"
          type="file"
          accept=".json,application/json"
          data-action="import"
          aria-describedby="answer-file-hint"
          onChange={(event) => open(event.target)}
          className="mt-2 w-full text-sm file:me-3 file:min-h-11 file:cursor-pointer file:rounded-md file:border file:border-edge file:bg-paper file:px-4 file:font-bold file:text-link"
        />
        {state.notice && isOfFile(state.notice) && (
          // The status bar has said it to those who hear the page, but stands above, out of sight.
          <p aria-hidden="true" className="mt-2 flex items-start gap-2">
            <Icon name="info" className="mt-1 size-5" />
            {labels.notices[state.notice]}
          </p>
        )}
      </div>
    </section>
  );
}

const isOfFile = (notice: NoticeCode) => notice === 'imported' || notice.startsWith('file-');

function download(name: string, type: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
