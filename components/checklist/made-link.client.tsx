'use client';

import { useRef, useState } from 'react';
import { copyText } from '@/components/ui/copy-text';
import { fill } from '@/components/ui/fill';
import { Icon } from '@/components/ui/icon';
import type { Answers } from '@/domain/checklist/answers';
import type { ChecklistLabels, Entry } from './labels';
import { LinkQr } from './link-qr.client';

type MadeLinkProps = {
  /** Null while no item is chosen. */
  code: string | null;
  /** What the link tells about the sender; null when it tells nothing. */
  told: { entries: readonly Entry[]; answers: Answers } | null;
  labels: ChecklistLabels;
};

/**
 * The link, what it gives away, and ways to hand it on; a link copied once and changed since says
 * nothing.
 */
export function MadeLink({ code, told, labels }: MadeLinkProps) {
  const words = labels.share;
  const output = useRef<HTMLOutputElement>(null);
  const [copied, setCopied] = useState<{ link: string; isCopied: boolean } | null>(null);
  if (code === null) return <p role="status">{words.nothingChosen}</p>;
  const link = `${location.origin}${location.pathname}#${code}`;
  const copy = async () => {
    const isCopied = await copyText(link, output.current);
    setCopied({ link, isCopied });
  };
  return (
    <div className="grid gap-3 rounded-md border border-line bg-surface p-4">
      <p role="status" className="font-bold">
        {told ? words.madeProgress : words.madeList}
      </p>
      {told && <Preview {...told} labels={labels} />}
      <div className="flex flex-wrap gap-4">
        {/* Not announced: it changes with every letter of the title. */}
        <output
          ref={output}
          aria-live="off"
          data-link=""
          className="block flex-1 basis-56 break-all font-mono text-sm"
        >
          {link}
        </output>
        <LinkQr link={link} label={labels.qrCode} className="size-40 shrink-0" />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button
          type="button"
          onClick={copy}
          className="min-h-11 rounded-md bg-accent px-4 py-2 font-bold text-on-accent"
        >
          {words.copy}
        </button>
        <span className="text-muted text-sm">{fill(words.length, { count: link.length })}</span>
        <p role="status" data-copied="" className="basis-full">
          {copied?.link === link && (copied.isCopied ? words.copied : words.selected)}
        </p>
      </div>
    </div>
  );
}

type PreviewProps = { entries: readonly Entry[]; answers: Answers; labels: ChecklistLabels };

function Preview({ entries, answers, labels }: PreviewProps) {
  const said = entries.flatMap((entry) => {
    const answer = answers.get(entry.id);
    return answer ? [{ entry, answer }] : [];
  });
  return (
    <div>
      <p className="flex items-start gap-2">
        <Icon name="caution" className="mt-1 size-5 text-caution" />
        {labels.share.progressWarning}
      </p>
      <ul className="mt-2 list-disc ps-6">
        {said.length === 0 && <li>{labels.share.nothingSaid}</li>}
        {said.map(({ entry, answer }) => (
          <li key={entry.id}>
            <b className="me-2 text-sm">{labels.answers[answer]}</b>
            {entry.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
