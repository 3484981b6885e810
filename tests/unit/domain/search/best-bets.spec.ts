import { expect, test } from '@playwright/test';
import { withBestBets } from '../../../../domain/search/best-bets';
import { createSearchIndex } from '../../../../domain/search/search-index';

const page = (address: string, title: string, ...headings: string[]) => ({
  address,
  kind: 'guide',
  weight: 1,
  title,
  sections: [null, ...headings].map((id) => ({ id, heading: id ?? '', text: title })),
});
const pages = [
  page('/codes', 'Codes by SMS コード'),
  page('/links', 'Links in messages リンク'),
  page('/phone', 'Your phone 電話', 'lost', 'stolen'),
];
const index = createSearchIndex(pages, []);
const bets = [
  { address: '/links', asked: ['suspicious link', '怪しい リンク', '怪しいURL'] },
  { address: '/phone#lost', asked: ['lost phone', 'lost'] },
  { address: '/phone#stolen', asked: ['lost phone thief'] },
];
const betting = withBestBets(index, pages, bets);

const queries: [rule: string, typed: string, first: string | undefined][] = [
  ['the words in another order and with endings', 'links that are suspicious', '/links'],
  ['of kana and kanji the letters', '怪しいメールのリンク', '/links'],
  ['whatever the width', '怪しいＵＲＬ', '/links'],
  ['a section', 'I lost it', '/phone#lost'],
  ['the longest words', 'phone lost to a thief', '/phone#stolen'],
  ['not a part of the words', 'suspicious codes', '/codes'],
  ['not the letters inside another Latin word', 'plostered', undefined],
  [
    'no longer sentence',
    'suspicious codes by SMS came to me again today, is there a link',
    '/codes',
  ],
  ['nothing typed', '', undefined],
];
for (const [rule, typed, first] of queries) {
  test(`a bet answers ${rule}: “${typed}”`, () => {
    const [hit] = betting.search(typed).hits;
    const placed = hit && hit.document.address + (hit.section.id ? `#${hit.section.id}` : '');
    expect(placed).toBe(first);
  });
}

test('what was found besides stays behind it, each page once', () => {
  const answer = betting.search('suspicious links phone');
  expect(answer.hits.map(({ document }) => document.address)).toEqual(['/links', '/phone']);
  expect(answer.isWhole).toBe(true);
});

test('a bet on a page or section that is not there throws', () => {
  for (const address of ['/gone', '/phone#gone']) {
    expect(() => withBestBets(index, pages, [{ address, asked: ['gone'] }])).toThrow(address);
  }
});
