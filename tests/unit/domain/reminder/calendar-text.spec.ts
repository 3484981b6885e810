import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarText, foldLine } from '../../../../domain/reminder/calendar-text';

const unfold = (text: string) => text.replaceAll('\r\n ', '');
const start: [number, number, number] = [2026, 12, 1];
const end: [number, number, number] = [2026, 12, 2];
const octets = (line: string) => Buffer.byteLength(line);

for (const [line, lengths] of [
  ['', [0]],
  ['a'.repeat(75), [75]],
  ['a'.repeat(76), [75, 2]],
  ['あ'.repeat(25), [75]],
  ['あ'.repeat(26), [75, 4]],
  [`a${'あ'.repeat(25)}`, [73, 4]],
  ['😀'.repeat(19), [72, 5]],
] as const) {
  test(`${Buffer.byteLength(line)} octets in ${[...line].length} letters fold into lines of ${lengths.join(' and ')}`, () => {
    expect(foldLine(line).split('\r\n').map(octets)).toEqual(lengths);
  });
}

test('no line is longer than 75 octets, no letter is cut, nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const line = text.replace(/[\r\n]/g, '');
      const lines = foldLine(line).split('\r\n');
      for (const each of lines) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
      expect(lines.map((each) => Buffer.from(each).toString())).toEqual(lines);
      expect(lines.map((each, index) => (index ? each.slice(1) : each)).join('')).toBe(line);
    }),
  );
});

test('a long Japanese entry is read back by another parser', () => {
  const title = '入金口座を見る日です。見るだけにして、変更はしません。'.repeat(5);
  const text = calendarText(
    [{ uid: 'a@b', start, end, title, description: `${title}\n、;,\\` }],
    0,
  );
  const event = new ICAL.Event(
    new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined,
  );
  expect(event.summary).toBe(title);
  expect(event.description).toBe(`${title}\n、;,\\`);
  expect(unfold(text)).toContain('\r\nDTSTAMP:19700101T000000Z\r\n');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('an event that is none is refused', () => {
  expect(() => calendarText([{ title: 'no start' } as never], 0)).toThrow();
});
