'use client';

import { useCallback, useEffect, useRef } from 'react';
import { useAfterPause } from '@/components/ui/use-after-pause';
import { useIsLive } from '@/components/ui/use-is-live';
import { WithScript } from '@/components/ui/with-script';
import type { OfficialDomains } from '@/domain/link/judge-link';
import type { LinkCheckerLabels, Sources } from './labels';
import { MessageField } from './message-field';
import { Result, spokenResult } from './result';
import { type Sample, SampleButtons } from './sample-buttons';
import { useCheck } from './use-check';

type LinkCheckerIslandProps = {
  labels: LinkCheckerLabels;
  officialDomains: OfficialDomains;
  samples: readonly Sample[];
  /** All sources of the page in the order of their numbers. */
  sources: Sources;
};

/**
 * Before script runs everything stands where it will be, and nothing can be typed or pressed; where
 * none ever runs or none arrives, one sentence says so.
 */
export function LinkCheckerIsland(props: LinkCheckerIslandProps) {
  return (
    <WithScript labels={props.labels}>
      <Checker {...props} />
    </WithScript>
  );
}

/** Field and result. */
function Checker({ labels, officialDomains, samples, sources }: LinkCheckerIslandProps) {
  const { seq, isEmpty, answer, hasFailed, state, change, clear } = useCheck(officialDomains);
  const isLive = useIsLive();
  const field = useRef<HTMLTextAreaElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const isCurrent = state === 'ready';
  const spoken = useAfterPause(isCurrent && answer ? spokenResult(answer.report, labels) : '', seq);

  const wipe = useCallback(() => {
    if (field.current) field.current.value = '';
    clear();
  }, [clear]);

  useEffect(() => {
    window.addEventListener('pagehide', wipe);
    return () => window.removeEventListener('pagehide', wipe);
  }, [wipe]);

  function putSample(text: string) {
    if (!field.current) return;
    field.current.value = text;
    change(text);
    // To the answer, with the text in sight; the field itself would call up a phone's keyboard.
    result.current?.focus({ preventScroll: true });
    field.current.scrollIntoView();
  }

  function startAnew() {
    wipe();
    field.current?.focus();
  }

  return (
    <>
      <MessageField
        ref={field}
        {...{ labels, seq, isLive, isEmpty }}
        onText={change}
        onClear={startAnew}
      />
      <div
        ref={result}
        tabIndex={-1}
        data-state={state}
        data-for={state === 'empty' ? seq : answer?.seq}
        aria-busy={state === 'loading'}
        className={`mt-6 ${answer && !isCurrent ? 'opacity-50' : ''}`}
      >
        {answer ? (
          <Result {...{ isCurrent, labels, sources }} report={answer.report} />
        ) : (
          <p className="text-muted">
            {hasFailed ? labels.failed : labels.waiting[isEmpty ? 'empty' : 'loading']}
          </p>
        )}
      </div>
      <SampleButtons
        title={labels.tryExample}
        samples={samples}
        isLive={isLive}
        onSample={putSample}
      />
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </>
  );
}
