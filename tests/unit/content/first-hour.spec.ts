import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { firstHourSteps } from '../../../content/first-hour';
import { type ReadyTextId, readyTexts, readyTextsFor } from '../../../content/first-hour/texts';
import { locales } from '../../../content/locales';
import { sources } from '../../../content/sources';
import { type StepId, stepOf, steps } from '../../../domain/first-hour/steps';

const japanese = /[ぁ-んァ-ヶ一-龠]/;
const ids = Object.keys(steps) as StepId[];
const textIds = Object.keys(readyTexts) as ReadyTextId[];

for (const id of ids) {
  const step = firstHourSteps[id];

  test(`step ${id} says what, why and by which source, in both languages`, () => {
    expect(Object.keys(step.en).sort()).toEqual(Object.keys(step.ja).sort());
    for (const word of Object.values(step.ja)) expect(word).toMatch(japanese);
    for (const word of Object.values(step.en)) expect(word).not.toMatch(japanese);
    expect(step.sources.length).toBeGreaterThan(0);
    expect(new Set(step.sources).size).toBe(step.sources.length);
    for (const source of step.sources) expect(Object.keys(sources)).toContain(source);
  });

  test(`step ${id} is short: a title in one line, at most four sentences of what to do`, () => {
    for (const locale of locales) {
      const { title, how } = step[locale];
      expect(title.length).toBeLessThanOrEqual(locale === 'ja' ? 30 : 66);
      expect(how.split(locale === 'ja' ? /。/ : /[.?] /).length).toBeLessThanOrEqual(5);
    }
  });

  const { guide } = step;
  if (!guide) continue;
  test(`the guide that step ${id} leads to has the heading`, () => {
    for (const locale of locales) {
      const text = readFileSync(`content/guides/${guide.slug}/${locale}.mdx`, 'utf8');
      expect(text).toContain(`[#${guide.heading}]`);
    }
  });
}

test('a step that only looks says so', () => {
  const looks = ids.filter((id) => stepOf(id).deed === 'look payout');
  expect(looks).toEqual(['look-payout']);
  expect(firstHourSteps['look-payout'].ja.title).toContain('見るだけ');
  expect(firstHourSteps['look-payout'].en.title).toContain('Look only');
});

for (const id of textIds) {
  test(`the text ${id} has blanks to fill, as many in each language, and nothing filled in`, () => {
    const { ja, en } = readyTexts[id];
    const blanks = [ja.body.match(/［[^］]*］/g), en.body.match(/\[[^\]]*\]/g)];
    expect(blanks[0]?.length).toBeGreaterThanOrEqual(3);
    expect(blanks[1]?.length).toBe(blanks[0]?.length);
    expect(ja.body).toMatch(japanese);
    expect(en.body).not.toMatch(japanese);
    for (const body of [ja.body, en.body]) expect(body).not.toMatch(/\d{2}|@|https?:/);
  });
}

test('each text is offered to somebody, staff only that for the owner', () => {
  const offered = new Set(Object.values(readyTextsFor).flat());
  expect([...offered].sort()).toEqual([...textIds].sort());
  expect(readyTextsFor.staff).toEqual(['owner']);
});
