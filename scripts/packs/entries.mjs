/** Puts the sources together: one entry a word and space, the cheapest, without what the engine finds anyway. */

const CLASSES = 4;
const CHANCE_OF_READING = 0.25;

const isWide = (word) => /[^\x20-\x7e]/.test(word);

/** @param engine lexicon, romaji, fold and estimate of the password engine */
export function createEntries({ romajiOf, fold, LONGEST_WORD }) {
  const entries = new Map();

  function put(space, word, kind, log10, isPassphrase = false) {
    if (
      word.length < (space === 'ending' || isWide(word) ? 1 : 2) ||
      word.length > LONGEST_WORD ||
      /[A-Z\n\0\uffff]/.test(word)
    )
      return;
    const costClass = log10 < 4 ? Math.round(log10 * CLASSES) : Math.round(log10 * 2) * 2;
    const key = `${space} ${word}`;
    const there = entries.get(key);
    if (!there || there.costClass > costClass)
      entries.set(key, {
        space,
        word,
        kind,
        costClass,
        isPassphrase: isPassphrase || there?.isPassphrase,
      });
    else there.isPassphrase ||= isPassphrase;
  }

  /** As typed; kana also (only) in the shared spelling. */
  function add({ word, kind, log10, isPassphrase }) {
    const folded = fold([...word.normalize('NFKC')]).text;
    const spelt = /^[\u3041-\u3096ー]+$/.test(folded) ? romajiOf(folded) : '';
    if (spelt !== '') put('romaji', spelt, kind, log10, isPassphrase);
    else if (/[\u3041-\u9fff]/.test(folded) || !isWide(folded))
      put('typed', folded, kind, log10, isPassphrase);
  }

  function addRomaji({ word, kind, log10, isPassphrase }) {
    const spelt = romajiOf(fold([...word]).text);
    if (spelt.length > 2) put('romaji', spelt, kind, log10, isPassphrase);
  }

  const addEnding = ({ word, log10 }) => put('ending', word, 'usual-ending', log10);

  /** A written word is guessed about when its reading is. */
  function addWritten({ word, reading, kind, log10 }, isUsual) {
    const spelt = romajiOf(fold([...reading.normalize('NFKC')]).text);
    const known = entries.get(`romaji ${spelt}`);
    const byReading = known ? known.costClass / CLASSES + CHANCE_OF_READING : 9;
    add({
      word,
      kind,
      log10: Math.min(log10, isUsual ? byReading : Math.max(byReading, log10 - 0.5)),
    });
    if (spelt.length > 2) put('romaji', spelt, kind, log10 + CHANCE_OF_READING);
  }

  return { add, addRomaji, addEnding, addWritten, all: () => [...entries.values()] };
}

/** Leaves out, dearest first, each word without which its own estimate would rise by less than `least` says for its cost. */
export function pruned(entries, { lexiconOf, estimate, find, seeds, step1, step2 }, pack, least) {
  const lexicon = lexiconOf([pack(entries)]);
  const kept = new Set(entries);
  const order = entries
    .filter(({ space }) => space !== 'ending')
    .sort(
      (a, b) =>
        b.costClass - a.costClass ||
        (a.word < b.word ? -1 : a.word > b.word ? 1 : 0) ||
        (a.space < b.space ? -1 : 1),
    );
  for (const entry of order) {
    let [hash1, hash2] = seeds[entry.space];
    for (let at = 0; at < entry.word.length; at++) {
      hash1 = step1(hash1, entry.word.charCodeAt(at));
      hash2 = step2(hash2, entry.word.charCodeAt(at));
    }
    const place = find(lexicon, hash1, hash2);
    const before = lexicon.classes[place];
    lexicon.classes[place] = 120;
    if (
      estimate(entry.word, lexicon).guessesLog10 - entry.costClass / CLASSES <
      least(entry.costClass / CLASSES, entry)
    )
      kept.delete(entry);
    else lexicon.classes[place] = before;
  }
  return entries.filter((entry) => kept.has(entry));
}
