/**
 * Builds domain/password/packs/leaked.ts: those of the public million that the engine with all its words still
 * rates 1e8 or more. Takes a minute of CPU; run it after the packs have changed: `npm run packs`.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { importBundled } from './engine.mjs';
import { publicMillion } from './packs/sources.mjs';

// What 230 kB hold; were there more that is rated strong, the least used would be left out.
const SHAPES = { fair: { bits: [6, 7], most: 200_000 }, strong: { bits: [12, 13], most: 115_000 } };
const KEYS_IN_BUCKET = 640;
// Five cells a key can be solved from 0.8 % more cells than keys on.
const SLACK = 1.009;

const engineModule = `
  export { estimate } from './domain/password/estimate';
  export { lexiconOf } from './domain/password/lexicon';
  export * from './domain/password/leak-filter';
  export { head } from './domain/password/packs/head';
  export { rest } from './domain/password/packs/rest';
`;

/** @returns {Promise<string>} the module's text */
export async function buildLeakFilter(log = () => {}) {
  const engine = await importBundled(engineModule);
  const lexicon = engine.lexiconOf([engine.head, engine.rest]);
  const keys = { fair: new Set(), strong: new Set() };
  const left = { fair: 0, strong: 0 };
  for (const password of publicMillion()) {
    const name = engine.filterFor(engine.estimate(password, lexicon).guessesLog10, password);
    if (name && keys[name].size < SHAPES[name].most) keys[name].add(engine.leakKey(password));
    else if (name) left[name] += 1;
  }
  log(
    `keys: ${keys.fair.size} fair, ${keys.strong.size} strong; left out: ${left.fair}, ${left.strong}`,
  );
  const written = Object.entries(SHAPES).map(([name, { bits }]) => {
    const { sizes, cells } = filterOf([...keys[name]].sort(), bits, engine);
    return `  ${name}: {
    bits: [${bits.join(', ')}],
    sizes: [${sizes.join(', ')}],
    cells:
      '${cells}',
  },
`;
  });
  return `/**
 * Built by scripts/build-leak-filter.mjs, do not edit. Made from a list under CC BY-SA 3.0, and under the same
 * licence itself: see NOTICE.
 */
import type { LeakFilterPack, LeakFilters } from '../leak-filter';

export const leaked: LeakFilters<LeakFilterPack> = {
${written.join('')}};
`;
}

/** A filter of sorted keys, packed. */
export function filterOf(keys, bits, { hashKey, bucketOf, cellsOf, fingerprintOf }) {
  const buckets = Array.from({ length: Math.ceil(keys.length / KEYS_IN_BUCKET) }, () => []);
  for (const key of keys) {
    const hash = hashKey(key);
    buckets[bucketOf(hash, buckets.length)].push(hash);
  }
  const solved = buckets.map((hashes, at) => {
    const fingerprints = hashes.map((hash) => fingerprintOf(hash, bits[at & 1]));
    // Another size is another system: the next one that has a solution is taken.
    for (let size = Math.ceil(hashes.length * SLACK) + 1; ; size++) {
      const cells = solution(
        hashes.map((hash) => cellsOf(hash, size)),
        fingerprints,
        size,
      );
      if (cells) return cells;
    }
  });
  return {
    sizes: solved.map(({ length }) => length),
    cells: packed(solved.map((cells, at) => ({ cells, bits: bits[at & 1] }))),
  };
}

/** Cells whose exclusive or at each row's places is the row's value; null where there are none. */
function solution(rows, values, size) {
  const words = Math.ceil(size / 32);
  const pivots = new Map();
  for (const [at, places] of rows.entries()) {
    const row = new Int32Array(words + 1);
    for (const place of places) row[place >>> 5] ^= 1 << (place & 31);
    row[words] = values[at];
    let column = firstOf(row, words);
    while (column >= 0 && pivots.has(column)) {
      const other = pivots.get(column);
      for (let word = column >>> 5; word <= words; word++) row[word] ^= other[word];
      column = firstOf(row, words);
    }
    if (column >= 0) pivots.set(column, row);
    else if (row[words] !== 0) return null;
  }
  const cells = new Uint16Array(size);
  for (const column of [...pivots.keys()].sort((a, b) => b - a)) {
    const row = pivots.get(column);
    let value = row[words];
    for (let at = column + 1; at < size; at++)
      if ((row[at >>> 5] >>> (at & 31)) & 1) value ^= cells[at];
    cells[column] = value;
  }
  return cells;
}

function firstOf(row, words) {
  for (let word = 0; word < words; word++) {
    const bits = row[word];
    if (bits !== 0) return word * 32 + 31 - Math.clz32(bits & -bits);
  }
  return -1;
}

function packed(buckets) {
  let text = '';
  let held = 0;
  let heldBits = 0;
  for (const { cells, bits } of buckets) {
    for (const cell of cells) {
      held = (held << bits) | cell;
      heldBits += bits;
      while (heldBits >= 6) {
        heldBits -= 6;
        text += character((held >>> heldBits) & 63);
        held &= (1 << heldBits) - 1;
      }
    }
  }
  return heldBits > 0 ? text + character((held << (6 - heldBits)) & 63) : text;
}

// Without the backslash, so that nothing in the module is escaped.
const character = (value) => String.fromCharCode(value + (value >= 44 ? 49 : 48));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync('domain/password/packs/leaked.ts', await buildLeakFilter(console.log));
}
