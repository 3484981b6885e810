import type { Verdict } from '@/domain/password/verdict';

/**
 * `seq` tells which state of the field a question and its answer are about. `ownWords`: shop, mail
 * address, name, birthday as the reader typed them, empty ones left out.
 */
export type Question = { seq: number; text: string; ownWords: readonly string[] };

/** All that comes back from the worker: numbers, codes and spans. Null: it could not check. */
export type Answer = { seq: number; verdict: Verdict | null };

export type Checker = {
  check: (question: Question) => void;
  /** Drops what waits; an answer under way still arrives. */
  forget: () => void;
  /** Ends the worker and whatever it holds; the next question starts a new one. */
  stop: () => void;
};

/**
 * Latest wins: at most one check is under way, and of the questions behind it only the newest
 * waits.
 */
export function createChecker(onAnswer: (answer: Answer) => void, onFailure: () => void): Checker {
  let worker: Worker | null = null;
  let waiting: Question | null = null;
  let isBusy = false;

  function stop() {
    worker?.terminate();
    worker = null;
    waiting = null;
    isBusy = false;
  }

  function fail() {
    stop();
    onFailure();
  }

  function askNext() {
    if (isBusy || !waiting) return;
    worker ??= startWorker();
    isBusy = true;
    worker.postMessage(waiting);
    waiting = null;
  }

  function startWorker(): Worker {
    const started = new Worker(new URL('./password-meter.worker.ts', import.meta.url), {
      type: 'module',
    });
    started.onerror = fail;
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (!data.verdict) return fail();
      isBusy = false;
      onAnswer(data);
      askNext();
    };
    return started;
  }

  function check(question: Question) {
    waiting = question;
    askNext();
  }

  function forget() {
    waiting = null;
  }

  return { check, forget, stop };
}
