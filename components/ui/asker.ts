/** Puts questions to a worker about a text that changes faster than it is judged. */
export type Asker<Question> = {
  ask: (question: Question) => void;
  /** Drops what waits; an answer under way still arrives. */
  forget: () => void;
  /** Ends the worker and whatever it holds; the next question starts a new one. */
  stop: () => void;
};

type AskerParts<Answer> = {
  startWorker: () => Worker;
  onAnswer: (answer: Answer) => void;
  /** The worker did not start, broke down, or sent null because it could not answer. */
  onFailure: () => void;
};

/**
 * Latest wins: at most one question is under way, and of those behind it only the newest waits.
 * The worker starts with the first question.
 */
export function createAsker<Question extends { seq: number }, Answer extends { seq: number }>({
  startWorker,
  onAnswer,
  onFailure,
}: AskerParts<Answer>): Asker<Question> {
  let worker: Worker | null = null;
  let waiting: Question | null = null;
  let askedSeq: number | null = null;

  function stop() {
    worker?.terminate();
    worker = null;
    waiting = null;
    askedSeq = null;
  }

  function fail() {
    stop();
    onFailure();
  }

  function askNext() {
    if (askedSeq !== null || !waiting) return;
    worker ??= listenTo(startWorker());
    askedSeq = waiting.seq;
    worker.postMessage(waiting);
    waiting = null;
  }

  function listenTo(started: Worker): Worker {
    started.onerror = fail;
    started.onmessage = ({ data }: MessageEvent<Answer | null>) => {
      if (!data) return fail();
      onAnswer(data);
      if (data.seq !== askedSeq) return;
      askedSeq = null;
      askNext();
    };
    return started;
  }

  function ask(question: Question) {
    waiting = question;
    askNext();
  }

  function forget() {
    waiting = null;
  }

  return { ask, forget, stop };
}
