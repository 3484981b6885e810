'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Field } from './field';
import type { MeterLabels } from './labels';
import { Result, spokenResult } from './result';
import { Scale } from './scale';
import { useAfterPause } from './use-after-pause';
import { useCheck } from './use-check';

const neverChanges = () => () => {};

/**
 * Until it is hydrated a sentence stands where the field will be: only a field under our rules
 * takes a password.
 */
export function PasswordMeterIsland({ labels }: { labels: MeterLabels }) {
  const isHydrated = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  if (isHydrated) return <Meter labels={labels} />;
  return (
    <>
      {/* As high as field and first sentence together, so that nothing below jumps. */}
      <p className="min-h-32 rounded-md border border-line bg-surface p-4">
        {labels.needsJavaScript}
      </p>
      <Scale verdict={null} words={labels.scale} />
    </>
  );
}

/** Field, verdict, scale. */
function Meter({ labels }: { labels: MeterLabels }) {
  const { seq, text, answer, hasFailed, state, change, clear } = useCheck();
  const [isShown, setIsShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const verdict = answer?.verdict ?? null;
  const isReady = state === 'ready';
  const spoken = useAfterPause(isReady && verdict ? spokenResult(verdict, labels) : '', seq);

  useEffect(() => {
    function leave() {
      if (input.current) input.current.value = '';
      setIsShown(false);
      clear();
    }
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [clear]);

  return (
    <>
      <Field ref={input} {...{ labels, seq, isShown, setIsShown }} onText={change} />
      <div
        data-state={state}
        data-score={verdict?.score}
        data-guesses-log10={verdict?.guessesLog10.toFixed(1)}
        data-for={state === 'empty' ? seq : answer?.seq}
        className="mt-4"
      >
        {verdict ? (
          <Result verdict={verdict} labels={labels} shownText={isShown && isReady ? text : null} />
        ) : (
          <p className="text-muted">
            {hasFailed ? labels.failed : labels.waiting[text === '' ? 'empty' : 'loading']}
          </p>
        )}
      </div>
      <Scale verdict={verdict} words={labels.scale} />
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </>
  );
}
