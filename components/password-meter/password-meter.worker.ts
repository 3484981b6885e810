import { estimate } from '@/domain/password/estimate';
import { type LeakFilter, type LeakFilters, withLeaks } from '@/domain/password/leak-filter';
import type { Lexicon } from '@/domain/password/lexicon';
import { judge } from '@/domain/password/verdict';
import type { Answer, DrawnQuestion, Question, Settings } from './checker';
import { loadAllWords, loadFirstWords, loadLeakFilter } from './dictionaries';

// Quiet for this long counts as idle: workers have no callback for it.
const IDLE_MS = 1500;

let words: Lexicon | null = null;
let allWords: Promise<Lexicon> | null = null;
let filters: LeakFilters<LeakFilter> | null = null;
let isComplete = false;
let loading: Promise<void> | null = null;
let savesData = true;
let latest: Question | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;

self.onmessage = async ({ data, ports }: MessageEvent<Question | DrawnQuestion | Settings>) => {
  if ('saveData' in data) {
    savesData = data.saveData;
    return;
  }
  if ('drawn' in data) return answerDrawn(data, ports[0]);
  latest = data;
  clearTimeout(idle);
  // Whatever goes wrong, its message must not travel: it could quote the text.
  try {
    loading ??= load();
    await loading;
    answer(data);
    waitForIdle();
  } catch {
    loading = null;
    self.postMessage(null);
  }
};

/** Ready with the first words; the rest comes behind them. */
async function load() {
  words ??= await loadFirstWords();
  if (isComplete) return;
  everyWord().then(
    (all) => {
      words = all;
      isComplete = true;
      answerAgain();
      waitForIdle();
    },
    // What the first words say is too much. The next question tries again.
    () => {
      loading = null;
      self.postMessage(null);
    },
  );
}

/** Decoded once, whoever asks; after a failure the next one tries again. */
function everyWord(): Promise<Lexicon> {
  allWords ??= loadAllWords().catch((failure) => {
    allWords = null;
    throw failure;
  });
  return allWords;
}

async function answerDrawn({ drawn }: DrawnQuestion, port?: MessagePort) {
  const verdict = await everyWord().then(
    (all) => judge(estimate(drawn, all)),
    () => null,
  );
  port?.postMessage(verdict);
}

function waitForIdle() {
  clearTimeout(idle);
  if (savesData || filters || !isComplete) return;
  idle = setTimeout(async () => {
    filters = await loadLeakFilter().catch(() => null);
    if (filters) answerAgain();
  }, IDLE_MS);
}

function answerAgain() {
  if (latest) answer(latest);
}

function answer({ seq, text, ownWords }: Question) {
  if (!words) return;
  const plain = estimate(text, words, { ownWords });
  const verdict = judge(filters ? withLeaks(plain, text, filters) : plain);
  self.postMessage(verdict && ({ seq, verdict, isComplete } satisfies Answer));
}
