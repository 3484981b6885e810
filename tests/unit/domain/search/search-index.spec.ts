import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { createSearchIndex } from '../../../../domain/search/search-index';

const page = (
  address: string,
  title: string,
  ...sections: [id: string, heading: string, text: string][]
) => ({
  address,
  kind: 'guide',
  weight: 1,
  title,
  sections: sections.map(([id, heading, text]) => ({ id, heading, text })),
});
const pages = [
  page(
    '/codes',
    '頼んでいないコード',
    ['kinds', 'コードの種類', '再設定のコードは、パスワードが要りません。'],
    ['steps', '今夜の手順', 'パスワードを変えます。入金口座は見るだけにします。'],
  ),
  page('/payout', '入金口座を月に一度見る', [
    'look',
    '見る',
    '口座の一覧を見ます。変更はしません。',
  ]),
  page('/phone', '電話番号を守る', ['sim', 'SIMスワップ', '携帯会社に連絡します。']),
  page('/mailbox', 'Protect your mailbox', [
    'rules',
    'Forwarding rules',
    'Delete rules you do not know.',
  ]),
];
const groups = [
  ['入金口座', '振込先'],
  ['mailbox', 'inbox'],
];
const index = createSearchIndex(pages, groups);
const found = (typed: string) => index.search(typed).hits.map(({ document }) => document.address);

test('a title that holds the query comes before a text that does', () => {
  expect(found('入金口座')).toEqual(['/payout', '/codes']);
});

test('a piece cut out of a sentence finds the pages that hold it, and no others', () => {
  expect(found('見るだけに')).toEqual(['/codes']);
  expect(found('ません').sort()).toEqual(['/codes', '/payout']);
});

test('other words for the same thing find it', () => {
  expect(found('振込先')).toEqual(['/payout', '/codes']);
  expect(found('inbox')).toEqual(['/mailbox']);
});

test('inflected, misspelt and half words find their page', () => {
  expect(found('forwarded')).toEqual(['/mailbox']);
  expect(found('forwrding')).toEqual(['/mailbox']);
  expect(found('forw')).toEqual(['/mailbox']);
});

test('the section that answers is named', () => {
  expect(index.search('再設定').hits[0]?.section.id).toBe('kinds');
  expect(index.search('入金口座は見るだけ').hits[0]?.section.id).toBe('steps');
});

test('a question no page holds whole brings the nearest page and says so', () => {
  const { hits, isWhole } = index.search('SIMスワップされたら携帯会社に電話するの？');
  expect(isWhole).toBe(false);
  expect(hits[0]?.document.address).toBe('/phone');
});

test('a page about most of several words comes before one where all stand by chance', () => {
  const chance = page(
    '/chance',
    'Other things',
    ['a', 'One', 'A parcel came, and there were other things to do that day.'],
    ['b', 'Two', 'Somewhere a mailbox was named, among very many things that have no part in it.'],
    ['c', 'Three', 'There are rules for that, and someone was forwarding the news of the week.'],
  );
  const answer = createSearchIndex([...pages, chance], groups).search(
    'mailbox forwarding rules parcel',
  );
  expect(answer.isWhole).toBe(true);
  expect(answer.hits.map(({ document }) => document.address)).toEqual(['/mailbox', '/chance']);
});

test('what the first section says counts more than what a later one says', () => {
  const summary = 'What to do about a parcel.';
  const other = 'Read this first of all here.';
  const both = [
    page('/later', 'First guide', ['a', '', other], ['b', '', summary]),
    page('/first', 'Other guide', ['a', '', summary], ['b', '', other]),
  ];
  const [hit] = createSearchIndex(both, []).search('parcel').hits;
  expect(hit?.document.address).toBe('/first');
});

test('nothing like it is nothing', () => {
  expect(found('ぬるぽ')).toEqual([]);
  expect(found('')).toEqual([]);
});

test('every piece of a Japanese text finds its page', () => {
  const texts = pages.flatMap(({ address, sections }) =>
    sections.map(({ text }) => ({
      address,
      text: text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{2,}/gu) ?? [],
    })),
  );
  const runs = texts.flatMap(({ address, text }) => text.map((run) => ({ address, run })));
  fc.assert(
    fc.property(
      fc.constantFrom(...runs),
      fc.nat(),
      fc.integer({ min: 2, max: 8 }),
      ({ address, run }, at, length) => {
        const start = at % (run.length - 1);
        const piece = run.slice(start, start + length);
        expect(found(piece)).toContain(address);
      },
    ),
  );
});
