'use client';

import { useEffect, useRef, useState } from 'react';
import { useAfterPause } from '@/components/ui/use-after-pause';
import { useIsLive } from '@/components/ui/use-is-live';
import { WithScript } from '@/components/ui/with-script';
import { Field } from './field';
import type { MeterLabels } from './labels';
import { OwnWords } from './own-words';
import { PassphraseMaker } from './passphrase-maker.client';
import { Result, spokenResult } from './result';
import { Scale } from './scale';
import { useCheck } from './use-check';

/**
 * Before script runs everything stands where it will be, and nothing can be typed or pressed; where
 * none ever runs or none arrives, one sentence says so.
 */
export function PasswordMeterIsland({ labels }: { labels: MeterLabels }) {
  const isLive = useIsLive();
  return (
    <WithScript labels={labels}>
      <Meter labels={labels} isLive={isLive} />
    </WithScript>
  );
}

/** Field, verdict, scale, own words, maker. */
function Meter({ labels, isLive }: { labels: MeterLabels; isLive: boolean }) {
  const { seq, text, answer, hasFailed, state, change, changeOwnWords, checkDrawn, clear } =
    useCheck();
  const [isShown, setIsShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const ownFields = useRef<HTMLDivElement>(null);
  const verdict = answer?.verdict ?? null;
  const isReady = state === 'ready';
  const spoken = useAfterPause(isReady && verdict ? spokenResult(verdict, labels) : '', seq);

  useEffect(() => {
    function leave() {
      const ownInputs = ownFields.current?.querySelectorAll('input') ?? [];
      for (const field of [input.current, ...ownInputs]) if (field) field.value = '';
      setIsShown(false);
      clear();
    }
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [clear]);

  function checkMade(made: string) {
    if (!input.current) return;
    input.current.value = made;
    change(made);
    // To the answer, with the field in sight; the field itself would call up a phone's keyboard.
    result.current?.focus({ preventScroll: true });
    input.current.scrollIntoView({ block: 'center' });
  }

  return (
    <>
      <Field ref={input} {...{ labels, seq, isLive, isShown, setIsShown }} onText={change} />
      <OwnWords
        ref={ownFields}
        words={labels.ownWords}
        isLive={isLive}
        onOwnWords={changeOwnWords}
      />
      <div
        ref={result}
        tabIndex={-1}
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
      <section aria-labelledby="make" className="mt-12">
        <h2 id="make" className="mb-3 font-bold text-2xl">
          {labels.maker.title}
        </h2>
        <PassphraseMaker
          labels={labels}
          isLive={isLive}
          checkDrawn={checkDrawn}
          onCheck={checkMade}
        />
      </section>
    </>
  );
}
