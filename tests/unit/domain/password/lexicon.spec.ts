import { expect, test } from '@playwright/test';
import {
  costAt,
  find,
  kindAt,
  type Lexicon,
  lexiconOf,
  lexiconOfEntries,
  type Space,
  seeds,
  step1,
  step2,
} from '../../../../domain/password/lexicon';

function look(lexicon: Lexicon, word: string, space: Space = 'typed') {
  let [hash1, hash2] = seeds[space];
  for (const sign of word) {
    hash1 = step1(hash1, sign.charCodeAt(0));
    hash2 = step2(hash2, sign.charCodeAt(0));
  }
  const at = find(lexicon, hash1, hash2);
  return at < 0 ? null : `${kindAt(lexicon, at)} ${costAt(lexicon, at)}`;
}

// Space 0 (typed), kind 2 (name), class '8' (2 decades); capitals tell how much is shared.
const pack = { latin: '028AtanakaDbe\n118Asakura', wide: '014A東京B大' };

test('front-coded words are unfolded, each with kind and cost', () => {
  const lexicon = lexiconOf([pack]);
  expect(look(lexicon, 'tanaka')).toBe('name 2');
  expect(look(lexicon, 'tanbe')).toBe('name 2');
  expect(look(lexicon, 'sakura', 'romaji')).toBe('word 2');
  expect(look(lexicon, '東京')).toBe('word 1');
  expect(look(lexicon, '東大')).toBe('word 1');
});
test('a word of another space, a part and a longer word are not found', () => {
  const lexicon = lexiconOf([pack]);
  expect([look(lexicon, 'sakura'), look(lexicon, 'tan'), look(lexicon, 'tanakab')]).toEqual([
    null,
    null,
    null,
  ]);
});
test('of two costs the lower counts, whichever comes first', () => {
  const dear = { latin: '01<Aneko', wide: '' };
  const cheap = { latin: '024Aneko', wide: '' };
  expect(look(lexiconOf([dear, cheap]), 'neko')).toBe('name 1');
  expect(look(lexiconOf([cheap, dear]), 'neko')).toBe('name 1');
});
test('entries that are not packed', () => {
  const entries = [{ word: 'hanako', space: 'typed', kind: 'user-input', log10: 0.5 }] as const;
  expect(look(lexiconOfEntries(entries), 'hanako')).toBe('user-input 0.5');
  expect(look(lexiconOfEntries([]), 'hanako')).toBeNull();
});
