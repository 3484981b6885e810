import type { Verdict } from '@/domain/password/verdict';

/**
 * `seq` tells which state of the field a question and its answer are about. `ownWords`: shop, mail
 * address, name, birthday as the reader typed them, empty ones left out.
 */
export type Question = { seq: number; text: string; ownWords: readonly string[] };

/** What was drawn by lot, once for each number: answered when all words are there. */
export type DrawnQuestion = { drawn: number; text: string };

/** Sent once, before the first question. */
export type Settings = { saveData: boolean };

/**
 * All that comes back from the worker: numbers, codes and spans. A null verdict: it could not
 * check. The same question is answered again as more data arrives; `isComplete` once all words are
 * there.
 */
export type Answer = { seq: number; verdict: Verdict | null; isComplete: boolean };

/** A null verdict: it could not check. */
export type DrawnAnswer = { drawn: number; verdict: Verdict | null };

export type Checker = {
  check: (question: Question) => void;
  /** Beside what the field asks; null when it could not be done. */
  checkDrawn: (text: string) => Promise<Verdict | null>;
  /** Drops what waits; an answer under way still arrives. */
  forget: () => void;
  /** Ends the worker and whatever it holds; the next question starts a new one. */
  stop: () => void;
};

function savesData(): boolean {
  // Not in every browser, so not in TypeScript's list.
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/**
 * Latest wins: at most one check is under way, and of the questions behind it only the newest
 * waits.
 */
export function createChecker(onAnswer: (answer: Answer) => void, onFailure: () => void): Checker {
  let worker: Worker | null = null;
  let waiting: Question | null = null;
  let askedSeq: number | null = null;
  const drawnAnswers: ((verdict: Verdict | null) => void)[] = [];

  function stop() {
    worker?.terminate();
    worker = null;
    waiting = null;
    askedSeq = null;
    for (const answer of drawnAnswers) answer(null);
  }

  function fail() {
    stop();
    onFailure();
  }

  function askNext() {
    if (askedSeq !== null || !waiting) return;
    worker ??= startWorker();
    askedSeq = waiting.seq;
    worker.postMessage(waiting);
    waiting = null;
  }

  function startWorker(): Worker {
    const started = new Worker(new URL('./password-meter.worker.ts', import.meta.url), {
      type: 'module',
    });
    started.onerror = fail;
    started.onmessage = ({ data }: MessageEvent<Answer | DrawnAnswer>) => {
      if ('drawn' in data) return drawnAnswers[data.drawn]?.(data.verdict);
      if (!data.verdict) return fail();
      onAnswer(data);
      if (data.seq !== askedSeq) return;
      askedSeq = null;
      askNext();
    };
    started.postMessage({ saveData: savesData() } satisfies Settings);
    return started;
  }

  function check(question: Question) {
    waiting = question;
    askNext();
  }

  function checkDrawn(text: string): Promise<Verdict | null> {
    return new Promise((resolve) => {
      const drawn = drawnAnswers.push(resolve) - 1;
      worker ??= startWorker();
      worker.postMessage({ drawn, text } satisfies DrawnQuestion);
    });
  }

  function forget() {
    waiting = null;
  }

  return { check, checkDrawn, forget, stop };
}
