import { type Check, estimate } from '@/domain/password/estimate';
import { judge } from '@/domain/password/verdict';
import type { Answer, Question } from './checker';
import { loadCheck } from './dictionaries';

let loading: Promise<Check> | undefined;

self.onmessage = async ({ data: { seq, text } }: MessageEvent<Question>) => {
  // Whatever goes wrong, its message must not travel: it could quote the text.
  const verdict = await verdictOn(text).catch(() => null);
  self.postMessage({ seq, verdict } satisfies Answer);
};

async function verdictOn(text: string) {
  loading ??= loadCheck();
  return judge(estimate(text, await loading));
}
