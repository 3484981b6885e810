import { type Asker, createAsker } from '@/components/ui/asker';
import type { OfficialDomains } from '@/domain/link/judge-link';
import type { MessageReport } from '@/domain/link/report';

/** `seq` tells which state of the field a question and its answer are about. */
export type Question = { seq: number; text: string };

/** Sent once, before the first question: workers read no content of their own. */
export type Settings = { officialDomains: OfficialDomains };

/** What comes back from the worker; null when it could not judge. */
export type Answer = { seq: number; report: MessageReport };

type CheckerParts = {
  officialDomains: OfficialDomains;
  onAnswer: (answer: Answer) => void;
  onFailure: () => void;
};

/** Asks the worker that judges messages. */
export function createChecker({ officialDomains, ...listeners }: CheckerParts): Asker<Question> {
  return createAsker({ startWorker: () => startWorker({ officialDomains }), ...listeners });
}

function startWorker(settings: Settings): Worker {
  const worker = new Worker(new URL('./link-checker.worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.postMessage(settings);
  return worker;
}
