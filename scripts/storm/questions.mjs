/**
 * An endless row of questions to the tools that answer on the server, the same for the same seed: valid ones, bent
 * and broken. What is typed as markup carries `zq`, so that `faultOf` can tell whether it came back alive.
 */

const others =
  '5,000円 FBA\n4,980円 送料350円 自己発送 評価300件 高評価97%\n980 merchant 0 ratings\n1010 x2 used-good';
const panel =
  '￥4,980 税込\n無料配送 11月28日 土曜日にお届け\n新品\n出荷元\nAmazon\n販売元\nみどり商店\n(312件の評価)\n過去12か月で96%が高評価';

/** Valid questions, by tool; every other one is made from these. @type {Record<string, [string, string][][]>} */
const valid = {
  offer: [
    [
      ['price', '¥1,500'],
      ['fulfilment', 'merchant'],
      ['others', others],
      ['sign', 'just-launched'],
      ['sign', 'scarce'],
      ['delivery', '25'],
    ],
    [
      ['price', '1.980,00 €'],
      ['shipping', '4,90 €'],
      ['others', '2.049,00 € fba\n1.999 € merchant 80 ratings'],
      ['condition', 'used-good'],
      ['pack', '1'],
      ['ratings', '1,200'],
      ['positive', '97.5'],
      ['last-rating', '14'],
      ['seller-info', 'mismatch'],
    ],
    [
      ['price', '4,780円'],
      ['others', panel],
      ['usual', '5,000'],
      ['list', '¥6,000'],
      ['pack', '2'],
    ],
  ],
  match: [
    [
      ['price', '¥5,000'],
      ['cost', '2500'],
      ['fee', '15'],
      ['fixed-fee', '400'],
      ['postage', '500'],
      ['margin', '10%'],
      ['days', '20'],
      ['fulfilment', 'merchant'],
      ['others', others],
      ['condition', 'new'],
      ['pack', '1'],
      ['min-price', '3500'],
      ['max-price', '9000'],
      ['repricer', 'yes'],
      ['clearance', 'yes'],
    ],
    [
      ['price', '$49.90'],
      ['cost', '20'],
      ['fee', '15'],
      ['margin', '5'],
      ['others', '$48 fba\n$10 merchant 0 ratings'],
    ],
  ],
  claim: [
    [
      ['marketplace', 'amazon.co.jp'],
      ['promised', '2026-11-10'],
      ['latest', '2026-11-14'],
      ['written', '2026-11-12'],
    ],
    [
      ['marketplace', 'amazon.com'],
      ['promised', '2028-02-29'],
    ],
  ],
};
valid['claim/reminder.ics'] = valid.claim ?? [];

const odd = [
  '',
  ' ',
  '0',
  '-0',
  '-5',
  '1e9',
  '0x10',
  'NaN',
  'undefined',
  'Infinity',
  '-Infinity',
  'null',
  '[object Object]',
  '__proto__',
  'constructor',
  '9'.repeat(400),
  '0.1'.repeat(14),
  '10000000000',
  '10000000000.01',
  '99999999999',
  '1,000～1,500',
  '1500-1000',
  '~',
  '$1,500',
  '€1.500',
  '\\1,500',
  '￥１，５００',
  '１２３４５６７８９０',
  '٣٤٥',
  '½',
  '1 500',
  '1.500,00.00',
  '100%',
  '101%',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '275760-09-14',
  '令和8年11月25日',
  '2026/11/25',
  'x999999999',
  '0個',
  '5000 fba merchant amazon',
  '😀🧨👩‍👩‍👧‍👦',
  'a\u0300\u0301\u0302'.repeat(40),
  '\u202e\u2066hidden\u2069',
  '\ufeff\u200b\u0000\u0001\u001b[31m',
  '\ud800',
  'a\udfffb',
  '\r\n\r\nzq: header\r\nBEGIN:VEVENT',
  '<script>zq()</script>',
  '</textarea><zq>',
  '</title><zq onload=zq>',
  '"><zq>',
  '" autofocus onfocus="zq',
  "' zq='",
  '&lt;zq&gt;&#60;zq&amp;',
  '{{zq}}<%= zq %>',
  '--><zq><!--',
  'javascript:zq',
  '5000 <zq>',
  '\n'.repeat(300),
  '5000 fba\n'.repeat(60),
  'W'.repeat(900),
  '出荷元\n販売元\n'.repeat(40),
  `${'('.repeat(120)}¥1`,
  `${'1,'.repeat(150)}000`,
];

const brokenCodes = [
  '%',
  '%z',
  '%zz',
  '%E3%8',
  '%FF%FE',
  '%ED%A0%80',
  '%C0%AF',
  '%00',
  '%u0031',
  '%%35',
];

/** Numbers below a bound, the same row for the same seed. @param {number} seed */
function chance(seed) {
  let state = seed >>> 0;
  return (/** @type {number} */ below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** @typedef {ReturnType<typeof chance>} Chance */

/** @template T @param {Chance} below @param {readonly T[]} list @returns {T} */
function pick(below, list) {
  const one = list[below(list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

const fullWidth = (/** @type {string} */ text) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** @type {((text: string, below: Chance) => string)[]} */
const bends = [
  (_, below) => pick(below, odd),
  (text, below) => text + pick(below, odd),
  (text, below) => {
    const at = below(text.length + 1);
    return text.slice(0, at) + pick(below, odd) + text.slice(at);
  },
  (text, below) => text.slice(below(text.length + 1)),
  (text, below) => text.slice(0, below(text.length + 1)),
  (text) => fullWidth(text),
  (text) => text.repeat(3),
  (text) => text.toUpperCase(),
  (text) => [...text].reverse().join(''),
  (text) => text.replaceAll('\n', '\t'),
  (text, below) => text.replace(/\d+/g, () => String(below(100_000))),
  (text, below) => text.replace(/\d/g, (digit) => digit.repeat(1 + below(12))),
  (text, below) => text.replace(/[¥円$€]/g, () => pick(below, ['¥', '円', '$', '€', '', '£'])),
  (_, below) =>
    Array.from({ length: below(30) }, () => String.fromCharCode(below(0x10000))).join(''),
];

/** UTF-8 as a browser writes it, but half a surrogate pair as itself, which no browser does. @param {string} text */
function encode(text) {
  return [...text]
    .map((letter) => {
      const code = letter.charCodeAt(0);
      if (letter.length > 1 || code < 0xd800 || code > 0xdfff) return encodeURIComponent(letter);
      return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]
        .map((byte) => `%${byte.toString(16)}`)
        .join('');
    })
    .join('');
}

/** @param {Chance} below @param {[string, string][]} pairs @returns {[string, string][]} */
function bent(below, pairs) {
  const copy = pairs.map(([name, value]) => /** @type {[string, string]} */ ([name, value]));
  for (let count = below(4); count > 0; count -= 1) {
    const pair = pick(below, copy);
    const bend = pick(below, bends);
    const what = below(12);
    if (what === 0) copy.push([pair[0], bend(pair[1], below)]);
    else if (what === 1) pair[0] = bend(pair[0], below);
    else if (what === 2) pair[1] = pick(below, copy)[1];
    else if (what === 3) copy.push([pick(below, odd), pick(below, odd)]);
    else pair[1] = bend(pair[1], below);
  }
  return copy.filter(() => below(12) > 0);
}

/** @param {number} seed @returns {Generator<string, never>} addresses, each below the size a plain server takes */
export function* questions(seed) {
  const below = chance(seed);
  const tools = Object.keys(valid);
  for (;;) {
    const tool = pick(below, tools);
    const pairs = bent(below, pick(below, valid[tool] ?? []));
    let query = pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
    if (below(20) === 0) {
      const at = below(query.length + 1);
      query = query.slice(0, at) + pick(below, brokenCodes) + query.slice(at);
    }
    yield `/${pick(below, ['ja', 'en'])}/tools/${tool}?${query.slice(0, 14_000)}`;
  }
}

// What was typed stands in fields and quotations and may say anything there.
const typed =
  /<textarea[\s\S]*?<\/textarea>|<q\b[\s\S]*?<\/q>|<(li|p) data-ignored[\s\S]*?<\/\1>|\svalue="[^"]*"/g;

/**
 * What is wrong with an answer, null if nothing is.
 * @param {{ status: number, type: string, body: string }} answer
 */
export function faultOf({ status, type, body }) {
  if (status === 303) return null;
  if (status !== 200) return `status ${status}`;
  if (type.startsWith('text/calendar')) {
    const isWhole = body.startsWith('BEGIN:VCALENDAR') && body.trimEnd().endsWith('END:VCALENDAR');
    return isWhole && !/zq|NaN|undefined|Invalid/.test(body) ? null : 'a calendar with a fault';
  }
  if (!body.trimEnd().endsWith('</html>')) return 'half a page';
  if (/<\/?zq|<script>zq|onfocus="zq|(?<!=)"zq/.test(body)) return 'reflected';
  return /NaN|undefined|Infinity|\[object/.exec(body.replace(typed, ''))?.[0] ?? null;
}
