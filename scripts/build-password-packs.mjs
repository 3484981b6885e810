/**
 * Builds domain/password/packs/{characters,cyrillic-keys,head,rest}.ts from pinned packages and our lists: the same input
 * gives the same bytes. Run it after changing a list or a source: `npm run packs`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { importBundled } from './engine.mjs';
import { bigramCosts, endings, usualKanji } from './packs/characters.mjs';
import { cyrillicKeyCosts } from './packs/cyrillic-keys.mjs';
import { createEntries, isWide, pruned } from './packs/entries.mjs';
import { frontCoded } from './packs/front-coding.mjs';
import { inputsHash } from './packs/inputs-hash.mjs';
import {
  ipadic,
  ownLists,
  passphraseLists,
  publicMillion,
  publicPasswords,
  zxcvbnLists,
} from './packs/sources.mjs';

const folder = 'domain/password/packs';
// In quarter decades of guesses. The head holds what comes up in the first 200, and of the next step all
// but plain words: with the engine it must stay under 45 kB.
const HEAD = { anything: 8, special: 10 };
const HIGHEST = 17;
// A word is worth its bytes when it saves half a decade; the dearer the word, the more it must save. What we chose by
// hand is famous: it need save less than what came with a list.
const SAVING = {
  least: 0.5,
  from: 2.75,
  slope: { byHand: 2.8, latin: 6.2, wide: 7.6 },
  forPassphrases: 1.1,
};
const SAVING_IN_PHRASE = 0.4;
// Of leaked passwords the first 2,000 or so: those are tried before all else, so a rule is no substitute.
const POPULAR = 3.25;
const ENDINGS = 500;
const USUAL_KANJI = 600;
const USUAL_IPADIC = 5000;

const engineModule = `
  export * from './domain/password/lexicon';
  export { romajiOf } from './domain/password/romaji';
  export { fold } from './domain/password/fold';
  export { estimate } from './domain/password/estimate';
  export { cyrillicKeys, modelled } from './domain/password/brute-force';
`;
// The same shape without a table, to start from nothing.
const emptyTables = ['bigramCosts', 'cyrillicKeyCosts', 'usualKanji']
  .map((name) => `export const ${name} = '';\n`)
  .join('');

const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;

function charactersModule(passwords, words, alphabet) {
  return `/**
 * Built by scripts/build-password-packs.mjs, do not edit: what each ASCII character costs after each, in tenths
 * of a decade from '0' (rows: the one before, the last row any other), and the usual kanji.
 */
export const bigramCosts =
  ${quoted(bigramCosts(passwords, alphabet))};
export const usualKanji =
  ${quoted(usualKanji(words, USUAL_KANJI))};
`;
}

function cyrillicKeysModule(keys) {
  return `/**
 * Built by scripts/build-password-packs.mjs, do not edit: what each key of a Russian word costs after each, in tenths of
 * a decade from '0'; the last row is that of beginnings. Counted from a list under CC BY-SA 3.0: see NOTICE.
 */
export const cyrillicKeyCosts =
  ${quoted(cyrillicKeyCosts(publicMillion(), keys))};
`;
}

function packModule(name, pack) {
  return `/** Built by scripts/build-password-packs.mjs, do not edit: words in front coding, see lexicon.ts and NOTICE. */
import type { Pack } from '../lexicon';

export const ${name}: Pack = {
  latin:
    ${quoted(pack.latin)},
  wide:
    ${quoted(pack.wide)},
};
`;
}

function packer({ kinds, spaces }) {
  const groupsOf = (entries) => {
    const groups = new Map();
    for (const { space, kind, costClass, word } of entries) {
      const head = `${spaces.indexOf(space)}${kinds.indexOf(kind)}${String.fromCharCode(48 + costClass)}`;
      groups.set(head, [...(groups.get(head) ?? []), word]);
    }
    return [...groups]
      .sort()
      .map(([head, words]) => head + frontCoded(words.sort()))
      .join('\n');
  };
  return (entries) => ({
    latin: groupsOf(entries.filter(({ word }) => !isWide(word))),
    wide: groupsOf(entries.filter(({ word }) => isWide(word))),
  });
}

async function gather(engine, passwords) {
  const entries = createEntries(engine);
  const { typed, romaji } = await zxcvbnLists();
  for (const one of ownLists()) entries.add(one);
  for (const one of typed) entries.add(one);
  for (const one of romaji) entries.addRomaji(one);
  for (const one of await passphraseLists()) {
    if (!one.isEnglish && /^[a-z]+$/.test(one.word)) entries.addRomaji(one);
    else entries.add(one);
  }
  for (const one of endings(passwords, ENDINGS)) entries.addEnding(one);
  const written = ipadic();
  for (const one of written) entries.addWritten(one, one.log10 < Math.log10(USUAL_IPADIC));
  return entries.all().filter(({ costClass, space }) => space === 'ending' || costClass <= HIGHEST);
}

function savingWanted(log10, { isByHand, isPassphrase, kind, word }) {
  if (kind === 'common-password' && log10 <= POPULAR) return SAVING.least;
  if (isPassphrase) return SAVING.forPassphrases;
  const slope = SAVING.slope[isByHand ? 'byHand' : isWide(word) ? 'wide' : 'latin'];
  return SAVING.least + slope * Math.max(0, log10 - SAVING.from);
}

const isHead = ({ costClass, space, kind }) =>
  space === 'ending' ||
  costClass <= HEAD.anything ||
  (costClass <= HEAD.special && kind !== 'word');

/** @returns {Promise<Record<string, string>>} file name → text */
export async function buildPacks(log = () => {}) {
  const passwords = publicPasswords();
  // The tables of characters first: pruning asks the engine, and the engine asks the tables.
  const { modelled, cyrillicKeys } = await importBundled(engineModule, stubTables(emptyTables));
  const characters = charactersModule(passwords, ipadic(), modelled);
  const keys = cyrillicKeysModule(cyrillicKeys);
  const engine = await importBundled(engineModule, stubTables(characters + keys));
  const pack = packer(engine);
  const gathered = await gather(engine, passwords);
  log(`gathered ${gathered.length}`);
  const kept = pruned(gathered, engine, pack, {
    least: savingWanted,
    leastInPhrase: SAVING_IN_PHRASE,
  });
  log(`kept ${kept.length}`);
  const files = {
    'characters.ts': characters,
    'cyrillic-keys.ts': keys,
    'head.ts': packModule('head', pack(kept.filter(isHead))),
    'rest.ts': packModule('rest', pack(kept.filter((one) => !isHead(one)))),
  };
  return { ...files, 'hashes.json': `${JSON.stringify({ inputs: inputsHash() }, null, 2)}\n` };
}

function stubTables(contents) {
  return {
    plugins: [
      {
        name: 'characters',
        setup(build) {
          build.onResolve({ filter: /packs\/(?:characters|cyrillic-keys)$/ }, () => ({
            path: 'characters',
            namespace: 'packs',
          }));
          build.onLoad({ filter: /.*/, namespace: 'packs' }, () => ({ contents, loader: 'ts' }));
        },
      },
    ],
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = await buildPacks(console.log);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
  console.log(process.cpuUsage().user / 1e6, 's CPU');
}
