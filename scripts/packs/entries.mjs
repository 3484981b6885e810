/** Puts the sources together: one entry a word and space, the cheapest, without what the engine finds anyway. */

const CHANCE_OF_READING = 0.25;

export const isWide = (word) => /[^\x20-\x7e]/.test(word);

/** @param engine lexicon, romaji, fold and estimate of the password engine */
export function createEntries({ romajiOf, fold, LONGEST_WORD, CLASSES_PER_DECADE }) {
  const entries = new Map();

  function put(
    space,
    word,
    { kind, log10, isByHand = false, isPassphrase = false, isDrawn = false },
    form = word,
  ) {
    if (
      word.length < (space === 'ending' || isWide(word) ? 1 : 2) ||
      word.length > LONGEST_WORD ||
      /[A-Z\n\0\uffff]/.test(word)
    )
      return;
    const costClass =
      log10 < 4 ? Math.round(log10 * CLASSES_PER_DECADE) : Math.round(log10 * 2) * 2;
    const key = `${space} ${word}`;
    const there = entries.get(key);
    const entry = !there || there.costClass > costClass ? { space, word, kind, costClass } : there;
    entry.isByHand = isByHand || there?.isByHand;
    entry.isPassphrase = isPassphrase || there?.isPassphrase;
    entry.drawnForms = [...(there?.drawnForms ?? []), ...(isDrawn ? [form] : [])];
    entry.kana = there?.kana ?? (space === 'romaji' && isWide(form) ? form : undefined);
    entries.set(key, entry);
  }

  /** As typed; kana also (only) in the shared spelling. */
  function add(source) {
    const { word } = source;
    const folded = fold([...word.normalize('NFKC')]).text;
    const spelt = /^[\u3041-\u3096ー]+$/.test(folded) ? romajiOf(folded) : '';
    if (spelt !== '') put('romaji', spelt, source, word);
    else if (/[\u3041-\u9fff]/.test(folded) || !isWide(folded)) put('typed', folded, source);
  }

  function addRomaji(source) {
    const spelt = romajiOf(fold([...source.word]).text);
    if (spelt.length > 2) put('romaji', spelt, source, source.word);
  }

  const addEnding = ({ word, log10 }) => put('ending', word, { kind: 'usual-ending', log10 });

  /** A written word is guessed about when its reading is. */
  function addWritten({ word, reading, kind, log10 }, isUsual) {
    const spelt = romajiOf(fold([...reading.normalize('NFKC')]).text);
    const known = entries.get(`romaji ${spelt}`);
    const byReading = known ? known.costClass / CLASSES_PER_DECADE + CHANCE_OF_READING : 9;
    add({
      word,
      kind,
      log10: Math.min(log10, isUsual ? byReading : Math.max(byReading, log10 - 0.5)),
    });
    if (spelt.length > 2) put('romaji', spelt, { kind, log10: log10 + CHANCE_OF_READING });
  }

  return { add, addRomaji, addEnding, addWritten, all: () => [...entries.values()] };
}

const hepburnOf = {
  si: 'shi',
  ti: 'chi',
  tu: 'tsu',
  hu: 'fu',
  zi: 'ji',
  sy: 'sh',
  ty: 'ch',
  zy: 'j',
};

/** As people type it, in kana too: the shared spelling is shorter, and a word would seem less worth keeping. */
function typedForms({ space, word, kana }) {
  if (space !== 'romaji') return [word];
  const hepburn = word.replace(/[sz][iy]|t[iuy]|hu/g, (sound) => hepburnOf[sound]);
  return kana ? [hepburn, kana] : [hepburn];
}

/**
 * Leaves out, dearest first, each word without which its own estimate, and that of a phrase with it, would rise by less
 * than `least` says for its cost, and a phrase with it, if our maker draws it, by less than `leastInPhrase`.
 */
export function pruned(entries, engine, pack, { least, leastInPhrase }) {
  const { lexiconOf, estimate, find, seeds, step1, step2, CLASSES_PER_DECADE } = engine;
  const lexicon = lexiconOf([pack(entries)]);
  const log10Of = (text) => estimate(text, lexicon).guessesLog10;
  const inPhrase = (form) => log10Of(`password.${form}.password`);
  const kept = new Set(entries);
  const drawn = new Set(entries.flatMap(({ drawnForms }) => drawnForms));
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
    const there = lexicon.classes[place];
    const cost = entry.costClass / CLASSES_PER_DECADE;
    const wanted = least(cost, entry);
    const typed = typedForms(entry);
    const drawnForms = drawn.has(entry.word) ? [entry.word, ...entry.drawnForms] : entry.drawnForms;
    const phrases = [
      ...typed.map((form) => ({ form, wanted, with: inPhrase(form) })),
      ...drawnForms.map((form) => ({ form, wanted: leastInPhrase, with: inPhrase(form) })),
    ];
    lexicon.classes[place] = 120;
    const isMissed =
      typed.some((form) => log10Of(form) - cost >= wanted) ||
      phrases.some((phrase) => inPhrase(phrase.form) - phrase.with >= phrase.wanted);
    if (isMissed) lexicon.classes[place] = there;
    else kept.delete(entry);
  }
  return entries.filter((entry) => kept.has(entry));
}
