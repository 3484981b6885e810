import { useEffect, useState } from 'react';

// Speaking after each key would talk over the typing.
const QUIET_MS = 700;

/** The sentence for a live region, once neither it nor `seq` has changed for a while. */
export function useAfterPause(sentence: string, seq: number): string {
  const [said, setSaid] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the field starts the pause anew
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), QUIET_MS);
    return () => clearTimeout(timer);
  }, [sentence, seq]);
  return said;
}
