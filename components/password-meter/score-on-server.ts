import { estimate } from '@/domain/password/estimate';
import { withLeaks } from '@/domain/password/leak-filter';
import { judge, type Verdict } from '@/domain/password/verdict';
import { loadAllWords, loadLeakFilter } from './dictionaries';

let loading: ReturnType<typeof loadEverything> | undefined;

function loadEverything() {
  return Promise.all([loadAllWords(), loadLeakFilter()]);
}

/** The same verdict as in the reader's browser, for texts of our own; throws on an empty one. */
export async function scoreExample(text: string): Promise<Verdict> {
  loading ??= loadEverything();
  const [words, filters] = await loading;
  const verdict = judge(withLeaks(estimate(text, words), text, filters));
  if (!verdict) throw new Error('an example is empty');
  return verdict;
}
