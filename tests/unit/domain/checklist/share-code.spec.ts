import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Answer, answerCodes } from '../../../../domain/checklist/answers';
import { crc32, toBase64Url } from '../../../../domain/checklist/bytes';
import {
  type DecodedShare,
  decodeShareCode,
  encodeShareCode,
  isShareCode,
  type Share,
} from '../../../../domain/checklist/share-code';
import { cleanTitle } from '../../../../domain/checklist/share-title';

const itemCount = 60;
const all = Array.from({ length: 10 }, (_, position) => position);

/** Answers by place; `done` for each of `positions`. */
const done = (positions: readonly number[]) =>
  new Map(positions.map((position) => [position, 'done' as Answer]));

/** Links that are out in the world. A failing line here means somebody's link just broke. */
const golden: [code: string, share: Share][] = [
  ['v1.AABB2RL_', { positions: [], title: '', answers: null }],
  ['v1.AAL_Ayjtp7o', { positions: all, title: '', answers: null }],
  [
    'v1.AQIFAhXlupfoiJfjgrnjgr_jg4Pjg5XnlKh5SOHz',
    { positions: [0, 2, 9], title: '店舗スタッフ用', answers: null },
  ],
  ['v1.AwL_AwZNb25kYXkBCfXE-zs', { positions: all, title: 'Monday', answers: done([0, 3]) }],
  ['v1.AgL_AwCDXgvY', { positions: all, title: '', answers: done([]) }],
  [
    'v1.AwiAAQAAAAAACAzwn5OLIEEmQiA8Yj4IAAAAAAAAAAhJG1_R',
    { positions: [7, 8, 59], title: '📋 A&B <b>', answers: done([59]) },
  ],
  [
    'v1.DgL_AwEBAgABAgACYGE_Zw',
    {
      positions: all,
      title: '',
      answers: new Map([
        [0, 'done'],
        [8, 'not-applicable'],
        [9, 'unsure'],
      ]),
    },
  ],
  [
    'v1.CwEQDOW8leOBjee2meOBjgABEKCPBlk',
    { positions: [4], title: '引き継ぎ', answers: new Map([[4, 'unsure']]) },
  ],
];

const position = fc.integer({ min: 0, max: itemCount - 1 });
const subset = fc
  .uniqueArray(position, { maxLength: itemCount })
  .map((some) => some.sort(byNumber));
const shortTitle = fc.string({ unit: 'binary', maxLength: 20 });
const anyAnswers = fc.option(
  fc.array(fc.tuple(position, fc.constantFrom(...answerCodes))).map((pairs) => new Map(pairs)),
);
/** Letters of at most three bytes, which all Japanese in common use has. */
const basicLetter = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 1 })
  .map((letter) => ((letter.codePointAt(0) ?? 0) > 0xffff ? '漢' : letter));
const longTitle = fc.string({ unit: basicLetter, minLength: 60, maxLength: 60 });

const sorted = (answers: Iterable<[number, Answer]> | null) =>
  answers && String([...answers].sort(([one], [other]) => one - other));

function byNumber(one: number, other: number): number {
  return one - other;
}

/** A code with a right checksum over bytes that no encoder writes. */
function forge(...body: number[]): string {
  const sum = crc32(body);
  return `v1.${toBase64Url([...body, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255])}`;
}

function faultOf(fragment: string): string {
  const decoded: DecodedShare = decodeShareCode(fragment, itemCount);
  return decoded.ok ? 'ok' : decoded.reason;
}

for (const [code, share] of golden) {
  test(`${code} means what it always meant`, () => {
    expect(encodeShareCode(share)).toBe(code);
    expect(decodeShareCode(code, itemCount)).toEqual({ ok: true, unknown: 0, ...share });
    expect(decodeShareCode(`#${code}`, itemCount)).toEqual({ ok: true, unknown: 0, ...share });
  });
}

// Inside properties plain booleans: Playwright's expect takes milliseconds each, times ten
// thousand.
test('any choice of 60 items, with any answers and any title of 60 basic letters, comes back within 300 characters', () => {
  const title = fc.oneof(
    shortTitle.map((text) => text.slice(0, 20)),
    longTitle,
  );
  fc.assert(
    fc.property(subset, title, anyAnswers, (positions, title, answers) => {
      const code = encodeShareCode({ positions, title, answers });
      const decoded = decodeShareCode(code, itemCount);
      const kept = answers && [...answers].filter(([place]) => positions.includes(place));
      return (
        /^v1\.[\w-]{1,297}$/.test(code) &&
        decoded.ok &&
        decoded.unknown === 0 &&
        String(decoded.positions) === String(positions) &&
        sorted(decoded.answers) === sorted(kept) &&
        decoded.title === cleanTitle(title)
      );
    }),
    { numRuns: 2000 },
  );
});

test('the longest code has 299 characters, and 379 with a title of 60 pictures', () => {
  const positions = Array.from({ length: 60 }, (_, at) => at);
  const answers = new Map(
    positions.map(
      (at) => [at, at === 58 ? 'unsure' : at === 57 ? 'not-applicable' : 'done'] as const,
    ),
  );
  const lengthWith = (title: string) => encodeShareCode({ positions, title, answers }).length;
  expect(lengthWith('')).toBe(58);
  expect(lengthWith('漢'.repeat(60))).toBe(299);
  expect(lengthWith('📋'.repeat(60))).toBe(379);
});

test('every single item and the full list come back', () => {
  for (const positions of [...all.map((one) => [one]), Array.from({ length: 60 }, (_, at) => at)]) {
    const share: Share = { positions, title: '', answers: done(positions) };
    expect(decodeShareCode(encodeShareCode(share), 60)).toEqual({ ok: true, unknown: 0, ...share });
  }
});

test('10,000 damaged codes never throw and never give another list', () => {
  const edit = fc.record({
    at: fc.nat(),
    removed: fc.nat(3),
    added: fc.string({ maxLength: 3, unit: fc.constantFrom(...'AZaz09-_.=%é') }),
  });
  fc.assert(
    fc.property(subset, shortTitle, fc.array(edit, { minLength: 1 }), (positions, title, edits) => {
      const code = encodeShareCode({ positions, title, answers: null });
      let damaged = code;
      for (const { at, removed, added } of edits) {
        const start = 3 + (at % (damaged.length - 2));
        damaged = damaged.slice(0, start) + added + damaged.slice(start + removed);
      }
      return damaged === code || faultOf(damaged) === 'broken';
    }),
    { numRuns: 10_000 },
  );
});

test('a code cut anywhere is broken', () => {
  for (const [code] of golden) {
    const cut = [...code].map((_, end) => code.slice(0, end)).slice(2);
    expect(cut.filter((start) => faultOf(start) !== 'broken')).toEqual([]);
  }
});

test('any text at all is answered without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      return !decodeShareCode(text, itemCount).ok && !decodeShareCode(`v1.${text}`, itemCount).ok;
    }),
  );
});

test('another version is told from damage, and a huge code from both', () => {
  expect(faultOf('v2.AAL_Ayjtp7o')).toBe('version');
  expect(faultOf('#v10.x')).toBe('version');
  expect(faultOf('v1.')).toBe('broken');
  expect(faultOf('v1.AAL_Ayjtp7p')).toBe('broken');
  expect(faultOf(`v1.${'A'.repeat(4096)}`)).toBe('broken');
  expect(faultOf(`v1.${'A'.repeat(4097)}`)).toBe('oversized');
});

test('positions the list does not have are counted and left out, with their answers', () => {
  const code = encodeShareCode({ positions: [1, 9, 10, 40], title: '', answers: done([1, 40]) });
  expect(decodeShareCode(code, 10)).toEqual({
    ok: true,
    positions: [1, 9],
    title: '',
    answers: done([1]),
    unknown: 2,
  });
});

test('a field of a later time is skipped, a missing or a surplus one is damage', () => {
  expect(decodeShareCode(forge(0b10001, 1, 3, 1, 65, 2, 7, 7), 10)).toMatchObject({
    ok: true,
    positions: [0, 1],
    title: 'A',
    answers: null,
  });
  expect(faultOf(forge(0b1, 1, 3))).toBe('broken');
  expect(faultOf(forge(0, 1, 3, 0))).toBe('broken');
  expect(faultOf(forge(0, 9, 3))).toBe('broken');
});

test('two answers to one item count as the first kind, and none without the flag of answers', () => {
  expect(decodeShareCode(forge(0b1110, 1, 3, 1, 1, 1, 3, 1, 3), 10)).toMatchObject({
    answers: new Map([
      [0, 'done'],
      [1, 'not-applicable'],
    ]),
  });
  expect(decodeShareCode(forge(0b1100, 1, 3, 1, 3, 1, 3), 10)).toMatchObject({ answers: null });
});

test('a forged title is cleaned like a typed one, and one that is no text is damage', () => {
  expect(decodeShareCode(forge(1, 1, 1, 4, 65, 0xe2, 0x80, 0xae), 10)).toMatchObject({
    title: 'A',
  });
  expect(faultOf(forge(1, 1, 1, 1, 0xff))).toBe('broken');
});

test('a position that no code can hold is refused', () => {
  for (const wrong of [-1, 0.5, 2040, Number.NaN]) {
    expect(() => encodeShareCode({ positions: [wrong], title: '', answers: null })).toThrow(
      RangeError,
    );
  }
});

test('places in the page are no share codes', () => {
  for (const fragment of ['', '#', '#unique-password', '#main', '#version', '#v', '#video-1.x']) {
    expect(isShareCode(fragment), fragment).toBe(false);
  }
  for (const fragment of ['#v1.', 'v1.AA', '#v2.x', '#v99.', '#v1']) {
    expect(isShareCode(fragment), fragment).toBe(true);
  }
});
