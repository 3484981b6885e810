import { useCallback, useEffect, useRef, useState } from 'react';
import type { Asker } from '@/components/ui/asker';
import type { OfficialDomains } from '@/domain/link/judge-link';
import { type Answer, createChecker, type Question } from './checker';

// Long enough that typing does not make the answers flicker, short enough that a paste seems to be answered at once.
const PAUSE_MS = 250;

type Checked = {
  /** Raised with each change of the field. */
  seq: number;
  isEmpty: boolean;
  /** The newest there is; about an earlier text while its `seq` is smaller. */
  answer: Answer | null;
  hasFailed: boolean;
};

const nothing: Checked = { seq: 0, isEmpty: true, answer: null, hasFailed: false };

/** Checks what the field holds once it rests; `clear` forgets everything and ends the worker. */
export function useCheck(officialDomains: OfficialDomains) {
  const [checked, setChecked] = useState(nothing);
  const seq = useRef(0);
  const checker = useRef<Asker<Question>>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  const change = useCallback(
    (text: string) => {
      seq.current += 1;
      clearTimeout(pause.current);
      const question = { seq: seq.current, text };
      const isEmpty = text.trim() === '';
      setChecked(({ answer }) => ({
        seq: question.seq,
        isEmpty,
        answer: isEmpty ? null : answer,
        hasFailed: false,
      }));
      checker.current ??= createChecker({
        officialDomains,
        onAnswer: (answer) =>
          setChecked((old) => (answer.seq === old.seq && !old.isEmpty ? { ...old, answer } : old)),
        onFailure: () => setChecked((old) => ({ ...old, answer: null, hasFailed: !old.isEmpty })),
      });
      checker.current.forget();
      if (!isEmpty) pause.current = setTimeout(() => checker.current?.ask(question), PAUSE_MS);
    },
    [officialDomains],
  );

  const clear = useCallback(() => {
    clearTimeout(pause.current);
    checker.current?.stop();
    seq.current += 1;
    setChecked({ ...nothing, seq: seq.current });
  }, []);

  useEffect(() => clear, [clear]);

  return { ...checked, state: stateOf(checked), change, clear };
}

function stateOf({ seq, isEmpty, answer }: Checked): 'empty' | 'loading' | 'ready' {
  if (isEmpty) return 'empty';
  return answer?.seq === seq ? 'ready' : 'loading';
}
