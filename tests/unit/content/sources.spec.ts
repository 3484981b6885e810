import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Source, sources } from '../../../content/sources';
import { amazonSources } from '../../../content/sources/amazon';
import { authoritySources } from '../../../content/sources/authorities';
import { otherSources } from '../../../content/sources/others';
import { pressSources } from '../../../content/sources/press';

const files = {
  'amazon.ts': amazonSources,
  'authorities.ts': authoritySources,
  'press.ts': pressSources,
  'others.ts': otherSources,
};
const entries = Object.entries<Source>(sources);
const repeated = (list: string[]) => list.filter((each, index) => list.indexOf(each) !== index);

test('every file is behind the door, sorted, and no id stands in two', () => {
  expect(readdirSync('content/sources').sort()).toEqual(Object.keys(files).sort());
  const ids = Object.values(files).map((file) => Object.keys(file));
  for (const list of ids) expect(list).toEqual([...list].sort());
  expect(repeated(ids.flat())).toEqual([]);
  expect(ids.flat().length).toBe(entries.length);
});

test('a file holds one kind of speaker', () => {
  const kinds = Object.entries(files).map(([name, file]) => [
    name,
    [...new Set(Object.values<Source>(file).map(({ kind }) => kind))],
  ]);
  expect(kinds).toEqual([
    ['amazon.ts', ['official']],
    ['authorities.ts', ['official']],
    ['press.ts', ['press']],
    ['others.ts', ['secondary']],
  ]);
});

test('official and press are linked over https, anything else is only named', () => {
  for (const [id, { kind, url }] of entries) {
    expect.soft(Boolean(url), id).toBe(kind !== 'secondary');
    if (!url) continue;
    expect.soft(new URL(url).protocol, id).toBe('https:');
    // What tells the page who sent the reader, or where from, is no part of its address.
    expect.soft(url, id).not.toMatch(/[?&](ref|utm_\w+|pf_rd_\w+|cx_\w+|fbclid|gclid)=/);
  }
});

test('no address is given twice, but for a front page that stands for pages read in copies', () => {
  const addresses = entries.flatMap(([, { url }]) => (url && !isFrontPage(url) ? [url] : []));
  expect(repeated(addresses)).toEqual([]);
});

const isFrontPage = (url: string) => new URL(url).pathname === '/';

test('no title of a speaker is given twice', () => {
  for (const locale of ['ja', 'en'] as const) {
    const titles = entries.map(([, each]) => `${each.organisation[locale]}: ${each.title[locale]}`);
    expect(repeated(titles)).toEqual([]);
  }
});

test('words stand in both languages, each in its own', () => {
  for (const [id, { organisation, title }] of entries) {
    for (const words of [organisation, title]) {
      expect.soft(words.ja.trim(), id).not.toBe('');
      expect.soft(words.en.trim(), id).not.toBe('');
      expect.soft(words.en, id).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
    expect.soft(title.ja, id).toMatch(/[ぁ-んァ-ヶ一-龠]/);
  }
});

test('the date of a page is a year, a month or a day, and comes before it was read', () => {
  for (const [id, { date, checked }] of entries) {
    if (date === null) continue;
    expect.soft(date, id).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect.soft(date <= checked, id).toBe(true);
  }
});

test('no source lies about that nothing cites', () => {
  const citing = ['content', 'components', 'domain']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((path) => /\.(mdx|tsx?)$/.test(path) && !/^content[/\\]sources/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const isCited = (id: string) => new RegExp(`['" ]${id}['"\n]`).test(citing);
  expect(Object.keys(sources).filter((id) => !isCited(id))).toEqual([]);
});
