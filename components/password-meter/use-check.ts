import { useCallback, useEffect, useRef, useState } from 'react';
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

/** Checks what the field holds; `clear` forgets everything and ends the worker. */
export function useCheck() {
  const [checked, setChecked] = useState(nothing);
  const seq = useRef(0);
  const checker = useRef<Checker>(null);

  const change = useCallback((text: string, ownWords?: readonly string[]) => {
    seq.current += 1;
    const now = { seq: seq.current, text };
    setChecked(({ answer }) => ({ ...now, answer: text === '' ? null : answer, hasFailed: false }));
    checker.current ??= createChecker(
      (answer) => setChecked((old) => (old.text === '' ? old : { ...old, answer })),
      () => setChecked((old) => ({ ...old, answer: null, hasFailed: true })),
    );
    if (text === '') checker.current.forget();
    else checker.current.check({ ...now, ownWords });
  }, []);

  const clear = useCallback(() => {
    checker.current?.stop();
    seq.current += 1;
    setChecked({ ...nothing, seq: seq.current });
  }, []);

  useEffect(() => () => checker.current?.stop(), []);

  return { ...checked, state: stateOf(checked), change, clear };
}

function stateOf({ seq, text, answer }: Checked): 'empty' | 'loading' | 'ready' {
  if (text === '') return 'empty';
  return answer?.seq === seq && answer.isComplete ? 'ready' : 'loading';
}
