import { type Asker, createAsker } from '@/components/ui/asker';
import type { Verdict } from '@/domain/password/verdict';

/**
 * `seq` tells which state of the field a question and its answer are about. `ownWords`: shop, mail
 * address, name, birthday as the reader typed them, empty ones left out.
 */
export type Question = { seq: number; text: string; ownWords: readonly string[] };

/** What was drawn by lot: answered with a verdict or null through the port, when all words are there. */
export type DrawnQuestion = { drawn: string };

/** Sent once, before the first question. */
export type Settings = { saveData: boolean };

/**
 * All that comes back from the worker: numbers, codes and spans; null when it could not check. The
 * same question is answered again as more data arrives; `isComplete` once all words are there.
 */
export type Answer = { seq: number; verdict: Verdict; isComplete: boolean };

export type Checker = Asker<Question, DrawnQuestion, Verdict>;

function savesData(): boolean {
  // Not in every browser, so not in TypeScript's list.
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Asks the worker that judges passwords. */
export function createChecker(onAnswer: (answer: Answer) => void, onFailure: () => void): Checker {
  return createAsker({ startWorker, onAnswer, onFailure });
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./password-meter.worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.postMessage({ saveData: savesData() } satisfies Settings);
  return worker;
}
