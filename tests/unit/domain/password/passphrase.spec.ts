import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { words as english } from '../../../../components/password-meter/word-lists/english';
import { words as kana } from '../../../../components/password-meter/word-lists/japanese-kana';
import { words as romaji } from '../../../../components/password-meter/word-lists/japanese-romaji';
import { wordListSizes } from '../../../../components/password-meter/word-lists/sizes';
import { estimate } from '../../../../domain/password/estimate';
import {
  characterCounts,
  charactersBits,
  leastLog10,
  type Made,
  makeCharacters,
  makeWords,
  type RandomBytes,
  randomBelow,
  type Separator,
  separators,
  staysDrawn,
  wordCounts,
  wordsBits,
} from '../../../../domain/password/passphrase';
import { passphraseLists } from '../../../../scripts/build-passphrase-lists.mjs';
import { allWords } from './words-for-tests';

const lists = { romaji, kana, english };

/** A small generator of its own (mulberry32), so that every run draws the same. */
function seeded(seed: number): RandomBytes {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) & 0xff;
  };
  return (length) => Uint8Array.from({ length }, next);
}

const anySource = fc.integer().map(seeded);

test('every number is drawn equally often: all 65,536 pairs of bytes, each once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 65_536 }), (below) => {
      let pair = 0;
      let asked = 0;
      const counted: RandomBytes = () => {
        asked += 1;
        const bytes = Uint8Array.of(pair >> 8, pair & 0xff);
        pair = (pair + 1) % 65_536;
        return bytes;
      };
      const found = new Map<number, number>();
      const fair = 65_536 - (65_536 % below);
      for (let draw = 0; draw < fair; draw += 1) {
        const number = randomBelow(below, counted);
        found.set(number, (found.get(number) ?? 0) + 1);
      }
      expect(asked).toBe(fair);
      expect(found.size).toBe(below);
      expect(new Set(found.values())).toEqual(new Set([fair / below]));
    }),
    {
      numRuns: 8,
      examples: [[wordListSizes.romaji], [wordListSizes.english], [10], [70], [64], [65_536]],
    },
  );
});

test('a draw that would favour the low numbers is thrown away', () => {
  const served = [
    [0xff, 0xff],
    [0xff, 0xfa],
    [0x00, 0x07],
  ];
  const source: RandomBytes = () => Uint8Array.from(served.shift() ?? []);
  expect(randomBelow(10, source)).toBe(7);
  expect(served).toEqual([]);
});

test('a source that serves nothing usable, or a number out of range, ends in an error', () => {
  expect(() => randomBelow(10, (length) => new Uint8Array(length).fill(0xff))).toThrow();
  expect(() =>
    makeCharacters({ length: 12, withLookAlikes: false }, (length) => new Uint8Array(length)),
  ).toThrow();
  for (const below of [0, -1, 1.5, 65_537, Number.NaN]) {
    expect(() => randomBelow(below, seeded(1))).toThrow(RangeError);
  }
});

const anyList = fc.constantFrom(...Object.values(lists));

test('words and separators come out as asked, and no separator follows another', () => {
  const gaps: Record<Separator, RegExp> = {
    hyphen: /-/,
    'full-stop': /\./,
    space: / /,
    'middle-dot': /・/,
    digit: /\d/,
  };
  fc.assert(
    fc.property(
      anyList,
      fc.constantFrom(...wordCounts),
      fc.constantFrom(...separators),
      anySource,
      (words, count, separator, source) => {
        const { text, bits } = makeWords(words, { count, separator }, source);
        const parts = text.split(gaps[separator]);
        expect(parts).toHaveLength(count);
        expect(parts.filter((part) => !words.includes(part))).toEqual([]);
        expect(new Set(parts).size).toBe(count);
        expect(bits).toBe(wordsBits(words.length, { count, separator }));
      },
    ),
  );
});

test('the entropy of words is exact: every text of a small recipe comes up, evenly', () => {
  const six = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff'];
  const drawn = new Map<string, number>();
  const source = seeded(7);
  const DRAWN = 36_000;
  for (let count = 0; count < DRAWN; count += 1) {
    const { text } = makeWords(six, { count: 4, separator: 'hyphen' }, source);
    drawn.set(text, (drawn.get(text) ?? 0) + 1);
  }
  const texts = 6 * 5 * 4 * 3;
  expect(wordsBits(6, { count: 4, separator: 'hyphen' })).toBeCloseTo(Math.log2(texts), 10);
  expect(drawn.size).toBe(texts);
  // Chi squared with 359 degrees of freedom passes 460 once in several thousand runs; this is one.
  const expected = DRAWN / texts;
  const chi2 = [...drawn.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
  expect(chi2).toBeLessThan(460);
});

test('a digit in each gap adds as much as a digit holds', () => {
  const plain = wordsBits(1440, { count: 5, separator: 'hyphen' });
  const withDigits = wordsBits(1440, { count: 5, separator: 'digit' });
  expect(withDigits - plain).toBeCloseTo(4 * Math.log2(10), 10);
  expect(plain).toBeCloseTo(Math.log2(1440 * 1439 * 1438 * 1437 * 1436), 10);
});

test('random characters hold each class, and look-alikes only when asked for', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...characterCounts),
      fc.boolean(),
      anySource,
      (length, withLookAlikes, source) => {
        const { text, bits } = makeCharacters({ length, withLookAlikes }, source);
        expect(text).toHaveLength(length);
        for (const wanted of [/[A-Z]/, /[a-z]/, /[0-9]/, /[!#%+\-=?@]/]) {
          expect(text).toMatch(wanted);
        }
        if (!withLookAlikes) expect(text).not.toMatch(/[IlOo01]/);
        expect(bits).toBe(charactersBits({ length, withLookAlikes }));
      },
    ),
  );
});

test('the entropy of random characters is exact', () => {
  // Counted in whole numbers: texts of twelve out of 24 + 24 + 8 + 8 that lack no class.
  const sizes = [24n, 24n, 8n, 8n];
  let qualifying = 0n;
  for (let missing = 0; missing < 16; missing += 1) {
    const out = sizes.filter((_, index) => missing & (1 << index));
    const left = out.reduce((rest, size) => rest - size, 64n);
    qualifying += (out.length % 2 ? -1n : 1n) * left ** 12n;
  }
  expect(charactersBits({ length: 12, withLookAlikes: false })).toBeCloseTo(
    Math.log2(Number(qualifying)),
    9,
  );
  for (const length of characterCounts) {
    const bits = charactersBits({ length, withLookAlikes: false });
    expect(bits).toBeLessThan(length * 6);
    expect(bits).toBeGreaterThan(length * 6 - 1);
  }
});

test('each recipe is very strong by its own entropy, but for the shortest of words', () => {
  const log10 = (bits: number) => bits * Math.log10(2);
  expect(log10(charactersBits({ length: 12, withLookAlikes: false }))).toBeGreaterThan(14);
  for (const size of Object.values(wordListSizes)) {
    expect(log10(wordsBits(size, { count: 4, separator: 'hyphen' }))).toBeGreaterThan(12);
    expect(log10(wordsBits(size, { count: 5, separator: 'hyphen' }))).toBeGreaterThan(14);
  }
});

test('the lists are as long as stated, without repeats, and easy to type', () => {
  for (const [name, words] of Object.entries(lists)) {
    expect(words.length).toBe(wordListSizes[name as keyof typeof lists]);
    expect(new Set(words).size).toBe(words.length);
  }
  expect(romaji.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  expect(english.filter((word) => !/^[a-z]{3,7}$/.test(word))).toEqual([]);
  expect(kana.filter((word) => !/^[ぁ-ん]{2,6}$/.test(word))).toEqual([]);
  expect(kana.map((word) => word.normalize('NFKC'))).toEqual([...kana]);
});

test('the lists are what the script makes out of its packages, to the byte', () => {
  for (const [path, text] of Object.entries(passphraseLists())) {
    expect(readFileSync(path, 'utf8'), path).toBe(text);
  }
});

// What is drawn by lot is now and then what people choose: all words common, a year, a short walk.
for (const [name, words] of Object.entries(lists)) {
  const offered = separators.filter(
    (separator) => (name === 'kana') === (separator === 'middle-dot'),
  );
  for (const count of wordCounts) {
    test(`of ${count} words, ${name}, the meter agrees with 9 draws in 10`, () => {
      for (const separator of offered) {
        const recipe = { count, separator };
        expect
          .soft(
            shareThatStays((source) => makeWords(words, recipe, source)),
            separator,
          )
          .toBeGreaterThan(0.9);
      }
    });
  }
}
test('of random characters the meter agrees with more than half of all draws', () => {
  for (const length of characterCounts) {
    for (const withLookAlikes of [false, true]) {
      const recipe = { length, withLookAlikes };
      expect
        .soft(
          shareThatStays((source) => makeCharacters(recipe, source)),
          `${length} ${withLookAlikes}`,
        )
        .toBeGreaterThan(0.6);
    }
  }
});

/** Of some draws, how many are within 1.5 decades of what the meter says. */
function shareThatStays(make: (source: RandomBytes) => Made): number {
  const source = seeded(20260101);
  const drawn = Array.from({ length: 200 }, () => make(source));
  const stay = drawn.filter((made) => staysDrawn(made, estimate(made.text, allWords).guessesLog10));
  return stay.length / drawn.length;
}

test('a draw stays within 1.5 decades of its entropy less one bit, on either side', () => {
  const made = { text: '', bits: 53 };
  const log10 = leastLog10(made);
  expect(log10).toBeCloseTo(52 * Math.log10(2), 12);
  expect([-1.51, -1.49, 0, 1.49, 1.51].map((apart) => staysDrawn(made, log10 + apart))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});
