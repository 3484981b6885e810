import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Verdict } from '@/domain/password/verdict';
import { type Answer, type Checker, createChecker } from './checker';

type Checked = {
  /** Raised with each change of the field. */
  seq: number;
  /** Lives in memory only, and ends with the page. */
  text: string;
  /** The newest there is; about an earlier text while its `seq` is smaller. */
  answer: Answer | null;
  hasFailed: boolean;
};

const nothing: Checked = { seq: 0, text: '', answer: null, hasFailed: false };

/** Checks what the field holds, knowing the reader's own words; `clear` forgets everything and ends the worker. */
export function useCheck() {
  const [checked, setChecked] = useState(nothing);
  const seq = useRef(0);
  const text = useRef('');
  const ownWords = useRef<readonly string[]>([]);
  const checker = useRef<Checker>(null);

  const theChecker = useCallback(() => {
    checker.current ??= createChecker(
      // Drawing the first verdict takes a while; keys go before.
      (answer) =>
        startTransition(() => setChecked((old) => (old.text === '' ? old : { ...old, answer }))),
      () => setChecked((old) => ({ ...old, answer: null, hasFailed: old.text !== '' })),
    );
    return checker.current;
  }, []);

  const change = useCallback(
    (changed: string) => {
      seq.current += 1;
      text.current = changed;
      const now = { seq: seq.current, text: changed };
      setChecked(({ answer }) => ({
        ...now,
        answer: changed === '' ? null : answer,
        hasFailed: false,
      }));
      if (changed === '') theChecker().forget();
      else theChecker().ask({ ...now, ownWords: ownWords.current });
    },
    [theChecker],
  );

  const checkDrawn = useCallback(
    (drawn: string): Promise<Verdict | null> => theChecker().askAside({ drawn }),
    [theChecker],
  );

  const changeOwnWords = useCallback(
    (changed: readonly string[]) => {
      ownWords.current = changed;
      // Another question about the same text: it gets a number of its own.
      if (text.current !== '') change(text.current);
    },
    [change],
  );

  const clear = useCallback(() => {
    checker.current?.stop();
    seq.current += 1;
    text.current = '';
    ownWords.current = [];
    setChecked({ ...nothing, seq: seq.current });
  }, []);

  useEffect(() => () => checker.current?.stop(), []);

  return { ...checked, state: stateOf(checked), change, changeOwnWords, checkDrawn, clear };
}

function stateOf({ seq, text, answer }: Checked): 'empty' | 'loading' | 'ready' {
  if (text === '') return 'empty';
  return answer?.seq === seq && answer.isComplete ? 'ready' : 'loading';
}
