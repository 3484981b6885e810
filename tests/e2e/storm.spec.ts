import { expect, test } from '@playwright/test';
import { faultOf, questions } from '../../scripts/storm/questions.mjs';

const COUNT = 500;

const page = (main: string) => `<!doctype html><html><main>${main}</main></html>`;
const html = (body: string) => ({ status: 200, type: 'text/html; charset=utf-8', body });
const calendar = (body: string) => ({ status: 200, type: 'text/calendar', body });

const answers: [string, Parameters<typeof faultOf>[0], RegExp | null][] = [
  ['a page', html(page('<p>￥1,500</p>')), null],
  ['a failure', { ...html(page('')), status: 500 }, /500/],
  ['a page cut off', html('<!doctype html><html><main>'), /half/],
  ['NaN in a sentence', html(page('<p>￥NaN</p>')), /NaN/],
  ['NaN in an attribute of ours', html(page('<p data-points="NaN"></p>')), /NaN/],
  ['what was typed', html(page('<input value="NaN"/><q>undefined</q>')), null],
  ['typed markup, escaped', html(page('<q>&lt;zq&gt;</q><input value="&quot;&gt;&lt;zq"/>')), null],
  ['typed markup, alive', html(page('<q><zq></q>')), /reflected/],
  ['a typed attribute, alive', html(page('<input value="" onfocus="zq"/>')), /reflected/],
  ['a calendar', calendar('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'), null],
  [
    'a calendar with a line of the reader’s',
    calendar('BEGIN:VCALENDAR\r\nzq\r\nEND:VCALENDAR'),
    /./,
  ],
];
for (const [rule, answer, fault] of answers) {
  test(`the storm sees ${rule} ${fault ? 'as a fault' : 'as sound'}`, () => {
    if (fault) expect(faultOf(answer)).toMatch(fault);
    else expect(faultOf(answer)).toBeNull();
  });
}

test('the same seed asks the same, another one something else', () => {
  const first = (seed: number) => {
    const row = questions(seed);
    return Array.from({ length: 20 }, () => row.next().value);
  };
  expect(first(1)).toEqual(first(1));
  expect(first(1)).not.toEqual(first(2));
});

test(`${COUNT} random questions: always an answer, nothing broken or alive in it`, async ({
  baseURL,
}) => {
  test.setTimeout(120_000);
  const row = questions(4);
  for (let count = 0; count < COUNT; count += 1) {
    const path = row.next().value;
    const response = await fetch(`${baseURL}${path}`, { redirect: 'manual' });
    const type = response.headers.get('content-type') ?? '';
    expect(
      faultOf({ status: response.status, type, body: await response.text() }),
      path,
    ).toBeNull();
  }
});
