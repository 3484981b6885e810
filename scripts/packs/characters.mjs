/** Counts which character follows which in public passwords, which endings they have, and which kanji are usual. */

const QUANTUM = 10;
const WEIGHTS = { pair: 0.7, single: 0.2, chance: 0.1 };

/** One character of cost for each pair, in tenths of a decade from '0'. */
export function bigramCosts(passwords, alphabet) {
  const size = alphabet.length;
  const indexes = new Map(alphabet.map((sign, at) => [sign, at]));
  const pairs = Array.from({ length: size + 1 }, () => new Float64Array(size));
  const singles = new Float64Array(size);
  for (const password of passwords) {
    let before = size;
    for (const sign of password.toLowerCase()) {
      const index = indexes.get(sign);
      if (index !== undefined) {
        pairs[before][index] += 1;
        singles[index] += 1;
      }
      before = index ?? size;
    }
  }
  const all = singles.reduce((sum, count) => sum + count, 0);
  return pairs
    .flatMap((row) => {
      const total = row.reduce((sum, count) => sum + count, 0) || 1;
      return Array.from(row, (count, at) => {
        const chance =
          (WEIGHTS.pair * count) / total +
          (WEIGHTS.single * singles[at]) / all +
          WEIGHTS.chance / size;
        return String.fromCharCode(48 + Math.round(-Math.log10(chance) * QUANTUM));
      });
    })
    .join('');
}

/** What stands behind a word, by how often. */
export function endings(passwords, most) {
  const counts = new Map();
  let total = 0;
  for (const password of passwords) {
    const ending = /^[a-z]{3,}([^a-z]{1,6})$/i.exec(password)?.[1];
    if (!ending) continue;
    total += 1;
    if (/^[\x21-\x7e]+$/.test(ending) && !/^(19|20)\d\d$/.test(ending))
      counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  // Passwords of services that demand a sign end so, the lists of old leaks do not know it.
  for (const sign of [
    '!',
    '?',
    '.',
    '@',
    '#',
    '!!',
    '1!',
    '123!',
    '12!',
    '01!',
    '_',
    '-',
    '*',
    '$',
  ])
    counts.set(sign, Math.max(counts.get(sign) ?? 0, total * (sign === '!' ? 0.15 : 0.012)));
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([word, count]) => ({
      word,
      kind: 'usual-ending',
      log10: Math.max(0.25, -Math.log10(count / total)),
    }));
}

/** The most usual kanji first, by the words they stand in. */
export function usualKanji(entries, most) {
  const weights = new Map();
  for (const { word, log10 } of entries) {
    for (const sign of word.match(/[\u4e00-\u9fff]/g) ?? [])
      weights.set(sign, (weights.get(sign) ?? 0) + 10 ** -(log10 / 2));
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([sign]) => sign)
    .join('');
}
