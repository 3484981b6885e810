/** Puts questions to a worker about a text that changes faster than it is judged. */
export type Asker<Question, Aside = never, AsideAnswer = never> = {
  ask: (question: Question) => void;
  /** A question beside the text's, whose answer comes through a port of its own; null when none can. */
  askAside: (question: Aside) => Promise<AsideAnswer | null>;
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
export function createAsker<
  Question extends { seq: number },
  Answer extends { seq: number },
  Aside = never,
  AsideAnswer = never,
>({ startWorker, onAnswer, onFailure }: AskerParts<Answer>): Asker<Question, Aside, AsideAnswer> {
  let worker: Worker | null = null;
  let waiting: Question | null = null;
  let askedSeq: number | null = null;
  const asides = new Set<(answer: null) => void>();

  function stop() {
    worker?.terminate();
    worker = null;
    waiting = null;
    askedSeq = null;
    for (const giveUp of asides) giveUp(null);
    asides.clear();
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

  function askAside(question: Aside): Promise<AsideAnswer | null> {
    worker ??= listenTo(startWorker());
    const { port1, port2 } = new MessageChannel();
    worker.postMessage(question, [port2]);
    return new Promise<AsideAnswer | null>((resolve) => {
      asides.add(resolve);
      port1.onmessage = ({ data }: MessageEvent<AsideAnswer | null>) => {
        asides.delete(resolve);
        resolve(data);
      };
    });
  }

  function forget() {
    waiting = null;
  }

  return { ask, askAside, forget, stop };
}
