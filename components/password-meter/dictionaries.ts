import { unpackFilters } from '@/domain/password/leak-filter';
import { lexiconOf } from '@/domain/password/lexicon';

/** The words guessed first: small, so that a first verdict comes at once. */
export async function loadFirstWords() {
  const { head } = await import('@/domain/password/packs/head');
  return lexiconOf([head]);
}

/** All words. They hold the first ones, so an estimate can only fall. */
export async function loadAllWords() {
  const [{ head }, { rest }] = await Promise.all([
    import('@/domain/password/packs/head'),
    import('@/domain/password/packs/rest'),
  ]);
  return lexiconOf([head, rest]);
}

/** What was seen in public leaks and looks fair or strong all the same. */
export async function loadLeakFilter() {
  const { leaked } = await import('@/domain/password/packs/leaked');
  return unpackFilters(leaked);
}
