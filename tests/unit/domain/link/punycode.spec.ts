import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { decodeLabel } from '../../../../domain/link/punycode';

for (const [encoded, letters] of [
  // The samples of RFC 3492, section 7.1, as they stand in a host name.
  ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['xn--n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa', 'なぜみんな日本語を話してくれないのか'],
  ['xn--b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
  ['xn--mazon-3ve', 'аmazon'],
  ['xn--cckwcxetd', 'アマゾン'],
  ['xn--mnchen-3ya', 'münchen'],
] as const) {
  test(`${encoded} is read as ${letters}`, () => {
    expect(decodeLabel(encoded)).toBe(letters);
    expect(new URL(`https://${letters}.example`).hostname).toBe(`${encoded}.example`);
  });
}

for (const label of [
  'amazon',
  '',
  'xn--',
  'xn--ü',
  'xn--99999999999',
  'xn--a-b_c',
  'XN--MAZON-3VE',
]) {
  test(`what is not encoded, or wrongly, stays: ${JSON.stringify(label)}`, () => {
    expect(decodeLabel(label)).toBe(label === 'xn--' ? '' : label);
  });
}

test('for all labels a browser encodes, decoding gives its letters back', () => {
  const letters = fc.stringMatching(/^[а-яα-ωあ-んァ-ヶ一-龠]{1,20}$/u);
  fc.assert(
    fc.property(letters, (label) => {
      let encoded: string;
      try {
        encoded = new URL(`https://${label}.example`).hostname.replace(/\.example$/, '');
      } catch {
        return;
      }
      expect(new URL(`https://${decodeLabel(encoded)}.example`).hostname).toBe(
        `${encoded}.example`,
      );
    }),
  );
});
