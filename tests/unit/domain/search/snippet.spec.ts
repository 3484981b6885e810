import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { snippetOf } from '../../../../domain/search/snippet';

const marked = (text: string, typed: string[], others: string[] = []) =>
  snippetOf(text, { typed, others })
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

test('what is sought is marked as it stands in the text, whatever its width and kana', () => {
  expect(marked('Ａｍａｚｏｎのコード', ['こーど'])).toBe('Ａｍａｚｏｎの[コード]');
});

test('a long text is cut around the first place of what is sought', () => {
  const text = `${'あ'.repeat(100)}入金口座${'い'.repeat(100)}`;
  expect(marked(text, ['入金口座'])).toBe(`…${'あ'.repeat(24)}[入金口座]${'い'.repeat(62)}…`);
});

test('a text whose beginning is near is shown from there', () => {
  const text = `${'あ'.repeat(48)}入金口座${'い'.repeat(100)}`;
  expect(marked(text, ['入金口座'])).toBe(`${'あ'.repeat(48)}[入金口座]${'い'.repeat(38)}…`);
});

test('of a Latin word the whole is marked, though its stem was sought', () => {
  expect(marked('Codes you did not ask for', ['code'])).toBe('[Codes] you did not ask for');
});

test('another word for it is marked only where what was typed does not stand', () => {
  expect(marked('入金口座と銀行口座', ['入金口座'], ['銀行口座'])).toBe('[入金口座]と銀行口座');
  expect(marked('銀行口座を見る', ['入金口座'], ['銀行口座'])).toBe('[銀行口座]を見る');
});

test('without the whole writing its pairs are marked, side by side as one', () => {
  expect(marked('入金先の口座', ['入金口座'])).toBe('[入金]先の[口座]');
});

test('two kana that stand in another word are not marked', () => {
  expect(marked('カードかセンターか、カナダか', ['商品とどかない', 'かな'])).toBe(
    'カードかセンターか、[カナ]ダか',
  );
  expect(marked('カードかセンターか、カナダか', ['商品とどかない'])).toBe(
    'カードかセンターか、カナダか',
  );
});

test('small words of another writing are not marked alone', () => {
  expect(marked('Somebody got in', ['hacked'], ['broken in'])).toBe('Somebody got in');
});

test('an English text is cut between words', () => {
  const text = `${'word '.repeat(60)}mailbox ${'next '.repeat(60)}`;
  const snippet = marked(text, ['mailbox']);
  expect(snippet).toContain('[mailbox]');
  expect(snippet).toMatch(/^…word/);
  expect(snippet).toMatch(/next ?…$/);
});

test('marks and the rest are the text itself, for any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 })),
      (text, sought) => {
        const shown = snippetOf(text, { typed: sought, others: [] })
          .map((part) => part.text)
          .filter((part) => part !== '…')
          .join('');
        expect(text.normalize('NFC').replace(/\s+/g, ' ').trim()).toContain(shown);
      },
    ),
  );
});
