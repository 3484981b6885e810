import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { snippetOf } from '../../../../domain/search/snippet';

const marked = (text: string, sought: string[]) =>
  snippetOf(text, sought)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

test('what is sought is marked as it stands in the text, whatever its width and kana', () => {
  expect(marked('Ａｍａｚｏｎのコード', ['こーど'])).toBe('Ａｍａｚｏｎの[コード]');
});

test('a long text is cut around the first place of what is sought', () => {
  const text = `${'あ'.repeat(100)}入金口座${'い'.repeat(100)}`;
  expect(marked(text, ['入金口座'])).toBe(`…${'あ'.repeat(24)}[入金口座]${'い'.repeat(62)}…`);
});

test('of a Latin word the whole is marked, though its stem was sought', () => {
  expect(marked('Codes you did not ask for', ['code'])).toBe('[Codes] you did not ask for');
});

test('without the whole writing its pairs are marked, side by side as one', () => {
  expect(marked('入金先の口座', ['入金口座'])).toBe('[入金]先の[口座]');
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
        const shown = snippetOf(text, sought)
          .map((part) => part.text)
          .filter((part) => part !== '…')
          .join('');
        expect(text.normalize('NFC').replace(/\s+/g, ' ').trim()).toContain(shown);
      },
    ),
  );
});
