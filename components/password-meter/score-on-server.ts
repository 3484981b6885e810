import { type Check, estimate } from '@/domain/password/estimate';
import { judge, type Verdict } from '@/domain/password/verdict';
import { loadCheck } from './dictionaries';

let loading: Promise<Check> | undefined;

/** The same verdict as in the reader's browser, for texts of our own; throws on an empty one. */
export async function scoreExample(text: string): Promise<Verdict> {
  loading ??= loadCheck();
  const verdict = judge(estimate(text, await loading));
  if (!verdict) throw new Error('an example is empty');
  return verdict;
}
