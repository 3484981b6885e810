import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseOffer } from '../../../../domain/offer/parse-offer';
import type { RawQuery } from '../../../../domain/offer/query';
import { matchQuery, shareQuery } from '../../../../domain/offer/share-query';
import offers from './offers.json' with { type: 'json' };

function read(raw: RawQuery) {
  const parsed = parseOffer(raw, 'JPY');
  if (parsed.state !== 'read') throw new Error(JSON.stringify(parsed));
  return parsed.input;
}

function rawOf(query: string): RawQuery {
  const params = new URLSearchParams(query);
  return Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)]));
}

test('every described offer comes back from its own address', () => {
  for (const { id, query } of offers) {
    const input = read(rawOf(query));
    expect(read(rawOf(shareQuery(input))), id).toEqual(input);
  }
});

for (const price of ['$19.80', '1.980,00 €', '0,5 €', '¥1,500', '$1,234.5']) {
  test(`${price} comes back`, () => {
    const sign = price.replace(/[\d.,]/g, '').trim();
    const input = read({ price, shipping: `${sign}3`, others: `${sign}20 +4 fba x3 12 ratings` });
    expect(read(rawOf(shareQuery(input)))).toEqual(input);
  });
}

test('an address made of pasted panels holds no name', () => {
  const folder = join(import.meta.dirname, 'panels');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const input = read({ price: '1', others: readFileSync(join(folder, name), 'utf8') });
    const words = decodeURIComponent(shareQuery(input)).replace(/[¥$€\d.+x&=\n-]/g, ' ');
    const known =
      /\b(?:price|others|fba|amazon|merchant|ratings|positive|used|like|new|very|good|acceptable|refurbished)\b/g;
    expect(words.replace(known, '').replaceAll('%', '').trim(), name).toBe('');
    expect(read(rawOf(shareQuery(input)))).toEqual(input);
  }
});

test('the match tool gets this offer among the others, at most 50, and no figures of the seller', () => {
  const input = read({
    price: '¥1,500',
    shipping: '300',
    others: Array(50).fill('5000 fba').join('\n'),
    ratings: '12',
    positive: '97.55',
    condition: 'used-good',
  });
  const query = new URLSearchParams(matchQuery(input));
  expect([...query.keys()]).toEqual(['others', 'condition']);
  const again = parseOffer({ price: '1', others: query.get('others') ?? '' }, 'USD');
  if (again.state !== 'read') throw new Error('not read');
  expect(again.lineErrors).toEqual([]);
  expect(again.lines).toHaveLength(50);
  expect(again.lines[0]?.offer).toMatchObject({ price: 1500, postage: 300, positive: 97 });
});
