import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  asSeen,
  hasHiddenLetters,
  narrow,
  trimmed,
  withoutHiddenLetters,
  withoutMarks,
} from '../../../../domain/link/letters';

for (const [written, seen] of [
  ['amazon', 'amazon'],
  ['AMAZON', 'amazon'],
  ['аmаzоn', 'amazon'],
  ['αmazοn', 'amazon'],
  ['ɑmazon', 'amazon'],
  ['amaᴢon', 'amazon'],
  ['amazoո', 'amazon'],
  ['аmаzөп', 'amazon'],
  ['ämázøñ', 'amazon'],
  ['ａｍａｚｏｎ', 'amazon'],
  ['ѕеⅼⅼегсептгаӏ', 'sellercentral'],
  ['日本語', '日本語'],
] as const) {
  test(`the eye reads ${written} as ${seen}`, () => expect(asSeen(written)).toBe(seen));
}

const hidden = {
  'zero-width space': '\u200b',
  'zero-width joiner': '\u200d',
  'word joiner': '\u2060',
  'soft hyphen': '\u00ad',
  'byte order mark': '\ufeff',
  'right-to-left override': '\u202e',
  'variation selector': '\ufe0f',
  'Hangul filler': '\u3164',
  tag: '\u{e0061}',
};
for (const [name, letter] of Object.entries(hidden)) {
  test(`a ${name} is seen by nobody, so it is found and left out`, () => {
    expect(hasHiddenLetters(`ama${letter}zon`)).toBe(true);
    expect(withoutHiddenLetters(`ama${letter}zon`)).toBe('amazon');
  });
}

test('ordinary writing hides nothing', () => {
  expect(hasHiddenLetters('アマゾン Amazon.co.jp é 한글 😀')).toBe(false);
});

test('only Latin full width is made ordinary; half-width kana stay', () => {
  expect(narrow('ｈｔｔｐｓ：／／ａ．ｊｐ　ｱﾏ。')).toBe('https://a.jp　ｱﾏ。');
});

test('accents go, letters stay', () => expect(withoutMarks('amazônia')).toBe('amazonia'));

test('for all texts, trimming leaves neither blanks nor hidden letters at the ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(' ', '\u200b', '\n', 'a', '　') }), (text) => {
      const rest = trimmed(text);
      expect(text).toContain(rest);
      expect(rest).toBe(rest.trim());
      expect(/^\u200b|\u200b$/.test(rest)).toBe(false);
    }),
  );
});
