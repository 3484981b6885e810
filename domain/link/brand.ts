// Whether a name plays the marketplace's: as a word, through letters that look like it, or a slip of the finger away.
// Must never change: a word that merely contains the letters (amazonas, amazing, Tamazon) is no sign, for people and firms are
// called so; what is glued to the name counts only if it is a word of trade.
import { asSeen, withoutHiddenLetters, withoutMarks } from './letters';

export type BrandSign = 'name' | 'look-alike' | 'near';

const BRANDS = ['amazon', 'amzn', 'sellercentral'];
const OTHER_SCRIPTS = /(?:アマゾン|亚马逊|亞馬遜|亚马孙)(?![川河流熱])/;

// Words put before or behind the name to make it look like a department of the marketplace.
const TRADE_WORDS = new Set(
  `access account accounts acct admin alert alerts amz app apps au auth authentication balance bank bill billing bonus book
  books br business buy ca card cards care cash cart center central centre check checkout claim cloud cn co code codes com
  confirm confirmation contact coupon coupons credit customer customers de deal deals delivery department deposit desk ebook eu event fba fr fraud free fresh fulfillment gift giftcard gifts
  global group help helpdesk home http https id in inc info information invoice invoices japan job jobs jp jpn kindle limited
  lock locked log login logistics logon mail manage market marketplace me member members membership merchant mobile music mx my
  net notice notification notify office official online order orders org otp package page parcel partner partners pass password
  pay payment payments phone point points portal prime promo promotion protect protection purchase real recover recovery refund
  refunds register renew renewal reset restore return returns review reviews reward rewards rights safe safety sale sales secure secured security
  sell seller sellers server service services session ship shipment shipping shop shopping sign signin signon site sms ssl
  staff status store stores support survey suspended system team tech ticket tokyo track tracking trust uae uk unlock unpaid
  update updates us usa user users validate vendor verification verified verify video vip wallet web webmail winner work www`.split(
    /\s+/,
  ),
);
const LONGEST_TRADE_WORD = Math.max(...[...TRADE_WORDS].map(({ length }) => length));

// The river and the forest are called so too.
const NATURE_WORDS = new Set(
  'basin conservation delta forest forests jungle parrot parrots rainforest rainforests river rivers tribe tribes'.split(
    ' ',
  ),
);

// One letter away, and yet words, surnames or firms of their own.
const OTHER_WORDS = new Set(['amason', 'amazan', 'amazen', 'amazin', 'amazona', 'amazone']);

const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'qwsz',
  m: 'njk',
  n: 'bhjm',
  z: 'asx',
  o: 'ipkl',
};
const VOWELS = 'aeiou';
const MEANT = 'amazon';
const SHORTEST_NEAR = 5;
const LONGEST_NEAR = 9;

// Nobody who hurries tells m from n.
const confused = (word: string): string => word.replaceAll('n', 'm');
const once = (word: string): string => word.replace(/(.)\1+/g, '$1');
const isNextTo = (letter: string, other: string | undefined): boolean =>
  other !== undefined && (letter === other || (NEIGHBOURS[other] ?? '').includes(letter));

function isSwapped(word: string): boolean {
  const at = [...MEANT].findIndex((letter, index) => letter !== word[index]);
  return word.slice(0, at) + MEANT.charAt(at + 1) + MEANT.charAt(at) + MEANT.slice(at + 2) === word;
}

function isMistyped(word: string): boolean {
  const at = [...MEANT].findIndex((letter, index) => letter !== word[index]);
  if (MEANT.slice(at + 1) !== word.slice(at + 1)) return false;
  const meant = MEANT.charAt(at);
  const typed = word.charAt(at);
  // Another first letter makes another word: Imazon, Lamazon.
  const isOtherVowel = at > 0 && VOWELS.includes(meant) && VOWELS.includes(typed);
  return isOtherVowel || isNextTo(typed, meant);
}

// Without its first letter it is the surname Mazon.
const isShortened = (word: string): boolean =>
  [1, 2, 3, 4, 5].some((at) => MEANT.slice(0, at) + MEANT.slice(at + 1) === word);

// Only inside: one letter more at an end makes other words (Tamazon, amazons).
const isLengthened = (word: string): boolean =>
  [1, 2, 3, 4, 5].some(
    (at) =>
      word.slice(0, at) + word.slice(at + 1) === MEANT &&
      (isNextTo(word.charAt(at), MEANT[at - 1]) || isNextTo(word.charAt(at), MEANT[at])),
  );

function isNearBrand(word: string): boolean {
  if (word === MEANT || OTHER_WORDS.has(word)) return false;
  if (once(confused(word)) === confused(MEANT)) return true;
  if (word.length === MEANT.length) return isSwapped(word) || isMistyped(word);
  if (word.length === MEANT.length - 1) return isShortened(word);
  return word.length === MEANT.length + 1 && isLengthened(word);
}

// No word begins like these slips, so anything may follow them (amzonxx, amaazzoon-de). `amazo…` begins words.
function beginsNearBrand(word: string): boolean {
  if (word.startsWith(MEANT) || once(word).startsWith(MEANT)) return !word.startsWith(MEANT);
  const begins = (length: number) => isNearBrand(word.slice(0, length));
  return /^(?:amzon|amazn)/.test(word) || (word.length >= MEANT.length && begins(MEANT.length));
}

// For each place of the word, whether trade words alone lead from the start to it.
function reachedByTradeWords(word: string): boolean[] {
  const isReached = [true];
  for (let end = 1; end <= word.length; end++) {
    const from = Math.max(0, end - LONGEST_TRADE_WORD);
    isReached[end] = isReached
      .slice(from, end)
      .some((isStart, index) => isStart && TRADE_WORDS.has(word.slice(from + index, end)));
  }
  return isReached;
}

const isTradeWords = (text: string): boolean => reachedByTradeWords(text)[text.length] === true;

// `amazonsupport`: the name with nothing but trade words around it.
function holdsBrand(word: string): boolean {
  return BRANDS.some((brand) => {
    const at = word.indexOf(brand);
    if (at < 0) return false;
    return isTradeWords(word.slice(0, at)) && isTradeWords(word.slice(at + brand.length));
  });
}

function holdsNearBrand(word: string): boolean {
  // One slip leaves one half of the name as it is, or swaps the letters where the halves meet.
  const core = once(confused(word));
  if (word.length < SHORTEST_NEAR || !/ama|zom|amzaom/.test(core)) return false;
  if (beginsNearBrand(word) || (word.length <= LONGEST_NEAR && isNearBrand(word))) return true;
  const isReached = reachedByTradeWords(word);
  return isReached.some((isStart, start) => {
    if (!isStart) return false;
    for (let length = SHORTEST_NEAR; length <= LONGEST_NEAR; length++) {
      const end = start + length;
      if (end > word.length) return false;
      if (isNearBrand(word.slice(start, end)) && isTradeWords(word.slice(end))) return true;
    }
    return false;
  });
}

// `ama-zon` and `seller-central` are read as one word too.
function wordsOf(label: string): string[] {
  const words = label.split(/[^a-z]+/).filter(Boolean);
  return words.length > 1 ? [...words, words.join('')] : words;
}

function isNature(label: string): boolean {
  const others = label.split('-').filter((word) => word !== 'amazon' && word !== 'the');
  return others.length > 0 && others.every((word) => NATURE_WORDS.has(word));
}

// Digits read as the letters they resemble: those before a letter (amaz0n24), then all (sellercentra1).
const LETTER_OF: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'l',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
};
const asLetters = (digits: string): string =>
  digits.replace(/\d/g, (each) => LETTER_OF[each] ?? each);
const joined = (label: string): string => label.replace(/rn|nn/g, 'm').replaceAll('vv', 'w');

function readingsOf(label: string): string[] {
  const readings = [label.replace(/\d{1,2}(?=[a-z])/g, asLetters), asLetters(label)];
  return [...new Set([label, ...readings, ...readings.map(joined)])];
}

/** What one label of a host, in its own letters, has of the marketplace's name; null when nothing. */
export function brandSignOf(label: string): BrandSign | null {
  const written = withoutHiddenLetters(label).toLowerCase();
  if (OTHER_SCRIPTS.test(written.normalize('NFKC'))) return 'name';
  if (isNature(written)) return null;
  if (wordsOf(written).some(holdsBrand)) return 'name';
  const readings = readingsOf(asSeen(written)).map(wordsOf);
  const plain = withoutMarks(written);
  // Letters exchanged for others, not only accented (Amazônia), make no word by chance, so anything may follow them (amaz0nxx).
  const isDisguised = (word: string) =>
    holdsBrand(word) || (word.startsWith(MEANT) && !plain.includes(MEANT));
  if (readings.some((words) => words.some(isDisguised))) return 'look-alike';
  return readings.some((words) => words.some(holdsNearBrand)) ? 'near' : null;
}

/** Whether running text, such as a path, has the name as a word. */
export function mentionsBrand(text: string): boolean {
  const written = withoutHiddenLetters(text).toLowerCase().normalize('NFKC');
  if (OTHER_SCRIPTS.test(written)) return true;
  if (!BRANDS.some((brand) => written.includes(brand))) return false;
  return written.split(/[^a-z]+/).some(holdsBrand);
}
