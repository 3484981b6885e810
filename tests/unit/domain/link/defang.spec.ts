import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { defang, refang } from '../../../../domain/link/defang';

for (const [link, dead] of [
  ['https://amazon.co.jp', 'hxxps://amazon[.]co[.]jp'],
  [
    'http://a@b.example:81/x.html?u=https://c.example',
    'hxxp://a[@]b[.]example:81/x[.]html?u=hxxps://c[.]example',
  ],
  ['javascript:alert(1)', 'javascript[:]alert(1)'],
  ['mailto:a@b.example', 'mailto[:]a[@]b[.]example'],
  ['amazon', 'amazon'],
] as const) {
  test(`${link} is made harmless`, () => expect(defang(link)).toBe(dead));
}

for (const written of [
  'hxxps://amazon[.]co[.]jp/x',
  'hXXps://amazon[.]co[.]jp/x',
  'hxxps[:]//amazon(.)co(.)jp/x',
  'hxxps[://]amazon{.}co{dot}jp/x',
  'h**ps://amazon[dot]co[dot]jp/x',
  'http[s]://amazon[.]co.jp/x',
]) {
  test(`${written} is read as what it was`, () => {
    expect(refang(written).toLowerCase()).toBe('https://amazon.co.jp/x');
  });
}

for (const text of [
  'https://amazon.co.jp/?a=[.]',
  'HTTP: the protocol',
  'a (.) b',
  'arr[.',
  '(dot)',
]) {
  test(`what nobody made harmless stays: ${text}`, () => expect(refang(text)).toBe(text));
}

test('for all texts nothing that opens is left, and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })), (link) => {
      expect(defang(link)).not.toMatch(/http/i);
      expect(defang(link)).not.toMatch(/[^[]\.|\.[^\]]/);
      refang(link);
    }),
  );
});
