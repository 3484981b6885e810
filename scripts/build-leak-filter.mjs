/**
 * Builds domain/password/packs/leaked.ts: those of the public million that the engine with all its words still
 * rates 1e8 or more. Takes about a minute; run it after the packs have changed: `npm run packs`.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { importBundled } from './engine.mjs';
import { publicMillion } from './packs/sources.mjs';

const RATED_STRONG = 8;
const ASKED_BELOW = 14;
// What 230 kB hold at 13 bits; the most used first.
const MOST_KEYS = 123_000;

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
  const keys = new Set();
  for (const password of publicMillion()) {
    const { guessesLog10 } = engine.estimate(password, lexicon);
    if (guessesLog10 >= RATED_STRONG && guessesLog10 < ASKED_BELOW)
      keys.add(engine.leakKey(password));
    if (keys.size === MOST_KEYS) break;
  }
  log(`${keys.size} keys`);
  const filter = filterOf([...keys].sort(), engine);
  return `/**
 * Built by scripts/build-leak-filter.mjs, do not edit. Made from a list under CC BY-SA 3.0, and under the same
 * licence itself: see NOTICE.
 */
import type { LeakFilterPack } from '../leak-filter';

export const leaked: LeakFilterPack = {
  keys: ${keys.size},
  segment: ${filter.segment},
  segments: ${filter.segments},
  seed: ${filter.seed},
  values:
    '${packed(filter.values, engine.FINGERPRINT_BITS)}',
};
`;
}

/** Three-wise binary fuse filter by peeling; tries seeds in order until one works. */
export function filterOf(keys, { hashKey }) {
  const count = keys.length;
  const segment = 2 ** Math.floor(Math.log(count) / Math.log(3.33) + 2.25);
  const capacity = Math.round(
    count * Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(count)),
  );
  const segments = Math.max(1, Math.ceil(capacity / segment) - 2);
  for (let seed = 1; seed < 100; seed++) {
    const shape = { keys: count, segment, segments, seed };
    const values = peeled(
      keys.map((key) => hashKey(key, shape)),
      (segments + 2) * segment,
    );
    if (values) return { ...shape, values };
  }
  throw new Error('no seed gives a filter');
}

function peeled(hashes, size) {
  const counts = new Int32Array(size);
  const owners = new Int32Array(size);
  hashes.forEach((hash, key) => {
    for (let side = 0; side < 3; side++) {
      counts[hash[side]] += 1;
      owners[hash[side]] ^= key;
    }
  });
  const alone = [];
  for (let at = 0; at < size; at++) if (counts[at] === 1) alone.push(at);
  const order = [];
  while (alone.length > 0) {
    const at = alone.pop();
    if (counts[at] !== 1) continue;
    const key = owners[at];
    order.push([key, at]);
    for (let side = 0; side < 3; side++) {
      const place = hashes[key][side];
      counts[place] -= 1;
      owners[place] ^= key;
      if (counts[place] === 1) alone.push(place);
    }
  }
  if (order.length < hashes.length) return null;
  const values = new Uint16Array(size);
  for (const [key, at] of order.reverse()) {
    const [first, second, third, fingerprint] = hashes[key];
    values[at] = fingerprint ^ values[first] ^ values[second] ^ values[third] ^ values[at];
  }
  return values;
}

function packed(values, bitsOfOne) {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const value of values) {
    held = (held << bitsOfOne) | value;
    bits += bitsOfOne;
    while (bits >= 6) {
      bits -= 6;
      text += character((held >>> bits) & 63);
      held &= (1 << bits) - 1;
    }
  }
  return bits > 0 ? text + character((held << (6 - bits)) & 63) : text;
}

// Without the backslash, so that nothing in the module is escaped.
const character = (value) => String.fromCharCode(value + (value >= 44 ? 49 : 48));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync('domain/password/packs/leaked.ts', await buildLeakFilter(console.log));
}
