'use client';

import { useRef, useState } from 'react';
import { ActionButton } from '@/components/ui/action-button';
import { copyText } from '@/components/ui/copy-text';
import { Disclosure } from '@/components/ui/disclosure';
import type { LinkCheckerLabels } from './labels';

type ReportCopyProps = { text: string; labels: LinkCheckerLabels };

/** The message to hand on: no link in it can be opened by accident, no secret can be read. */
export function ReportCopy({ text, labels: { report: words } }: ReportCopyProps) {
  const shown = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState<{ text: string; isCopied: boolean } | null>(null);

  async function copy() {
    const isCopied = await copyText(text, shown.current);
    setCopied({ text, isCopied });
  }

  return (
    <Disclosure title={words.title} className="mt-6">
      <p>{words.text}</p>
      <pre
        ref={shown}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must be reachable by keyboard
        tabIndex={0}
        translate="no"
        data-report=""
        className="mt-2 max-h-64 overflow-y-auto whitespace-pre-wrap rounded-md border border-line bg-surface p-3 font-mono text-sm print:max-h-none"
      >
        {text}
      </pre>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <ActionButton onClick={copy}>{words.copy}</ActionButton>
        <a href={words.way.href} className="inline-flex min-h-11 items-center">
          {words.way.words}
        </a>
      </p>
      <p role="status" className="mt-1 text-sm">
        {copied?.text === text && (copied.isCopied ? words.copied : words.selected)}
      </p>
    </Disclosure>
  );
}
