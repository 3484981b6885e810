import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { allTexts } from '../../../scripts/prose/texts.mjs';
import { forbiddenClaims } from './forbidden-claims';

/** Titles of sources are others' words. */
const texts = allTexts().filter(({ path }) => !path.startsWith('content/sources/'));

for (const { claim, why, pattern, bad, good } of forbiddenClaims) {
  test(`never said: ${claim}`, () => {
    for (const sentence of bad) expect.soft(sentence, 'must be found').toMatch(pattern);
    for (const sentence of good) expect.soft(sentence, 'must be let through').not.toMatch(pattern);
    const said: string[] = [];
    for (const { path, markdown, lineAt } of texts) {
      for (const { 0: paragraph, index } of markdown.matchAll(/.+/g)) {
        const found = pattern.exec(paragraph);
        if (found) said.push(`${path}:${lineAt(index + found.index)} ${found[0]}`);
      }
    }
    expect(said, why).toEqual([]);
  });
}

test('a figure of 99.9% carries its reference on the spot', () => {
  for (const { path } of texts.filter(({ path }) => path.startsWith('content/guides/'))) {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (/99\.9\s*[%％]/.test(line)) expect.soft(line, path).toContain('<Ref id="');
    }
  }
});
