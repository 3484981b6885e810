/**
 * Decides which key makes which character on a Japanese keyboard (JIS X 6002) and where it lies, so
 * that text typed with the input method off or on by mistake, and walks over the keys, are seen.
 * Rows and columns are a grid: a key and the one below it share the column (1, q, a, z). The US
 * arrangement differs only in its signs.
 */

const plainRows = ['1234567890-^\\', 'qwertyuiop@[', 'asdfghjkl;:]', 'zxcvbnm,./_'];
// The last key of the lowest row types what the last of the highest does.
const lowRows = [...plainRows.slice(0, 3), 'zxcvbnm,./\\'];
const shiftRows = ['!"#$%&\'()~=~|', 'QWERTYUIOP`{', 'ASDFGHJKL+*}', 'ZXCVBNM<>?_'];
const usRows = ['!@#$%^&*()_+', 'qwertyuiop{}', 'asdfghjkl:"', 'zxcvbnm<>?'];
const usPlainRows = ['1234567890-=', 'qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,./'];
const kanaRows = [
  'ぬふあうえおやゆよわほへー',
  'たていすかんなにらせ゛゜',
  'ちとしはきくまのりれけむ',
  'つさそひこみもねるめろ',
];
const phoneRows = ['123', '456', '789', ' 0 '];

const smallByShift: Record<string, string> = {
  '#': 'ぁ',
  $: 'ぅ',
  '%': 'ぇ',
  '&': 'ぉ',
  "'": 'ゃ',
  '(': 'ゅ',
  ')': 'ょ',
  '~': 'を',
  '|': 'ー',
};
const keyBySmall: Record<string, string> = {
  ぁ: '3',
  ぃ: 'e',
  ぅ: '4',
  ぇ: '5',
  ぉ: '6',
  ゃ: '7',
  ゅ: '8',
  ょ: '9',
  っ: 'z',
  を: '0',
};
const unvoiced = 'かきくけこさしすせそたちつてとはひふへほはひふへほう';
const voiced = 'がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔ';

/** Places on one arrangement of keys by code point: row * 32 + column. */
export type Layout = ReadonlyMap<number, number>;

function layoutOf(...arrangements: readonly (readonly string[])[]): Layout {
  const places = new Map<number, number>();
  for (const rows of arrangements) {
    rows.forEach((row, y) => {
      [...row].forEach((key, x) => {
        if (key !== ' ') places.set(key.codePointAt(0) ?? 0, y * 32 + x);
      });
    });
  }
  return places;
}

/** Japanese keys with their kana, the same with \\ in the lowest row, US keys, and the digits of a telephone. */
export const layouts = {
  jis: layoutOf(shiftRows, plainRows, kanaRows),
  jisLow: layoutOf(shiftRows, plainRows, lowRows),
  us: layoutOf(usRows, usPlainRows),
  phone: layoutOf(phoneRows),
} as const;

const kanaByKey = new Map<string, string>();
const keyByKana = new Map<string, string>();
plainRows.forEach((row, y) => {
  [...row].forEach((key, x) => {
    const kana = [...(kanaRows[y] ?? '')][x] ?? '';
    kanaByKey.set(key, kana);
    keyByKana.set(kana, key);
  });
});
for (const [key, kana] of Object.entries(smallByShift)) kanaByKey.set(key, kana);
for (const [kana, key] of Object.entries(keyBySmall)) keyByKana.set(kana, key);

/** The kana of a key, input method on; '' for none. A shifted letter is one of two small kana or none. */
export function kanaOfKey(key: string, isShifted: boolean): string {
  if (!isShifted) return kanaByKey.get(key) ?? '';
  return { e: 'ぃ', z: 'っ' }[key] ?? '';
}

/** The kana with its voice mark (゛ or ゜) put on; '' when it takes none. */
export function withVoiceMark(kana: string, mark: string): string {
  if (kana === '') return '';
  const at = mark === '゜' ? unvoiced.lastIndexOf(kana) : unvoiced.indexOf(kana);
  if (at < 0 || (mark === '゜' && (at < 20 || at > 24))) return '';
  return voiced[at] ?? '';
}

/** The keys that make a kana (two where it has a voice mark); '' for what is no kana. */
export function keysOfKana(kana: string): string {
  const at = voiced.indexOf(kana);
  if (at < 0 || kana === '') return keyByKana.get(kana) ?? '';
  const mark = at >= 20 && at <= 24 ? '[' : '@';
  return (keyByKana.get(unvoiced[at] ?? '') ?? '') + mark;
}
