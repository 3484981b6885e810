import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { hiddenCode } from '../../../../domain/code/hide-codes';
import { maskSecrets } from '../../../../domain/link/secrets';

for (const [text, masked, ...secrets] of [
  ['コードは482913です', `コードは${hiddenCode}です`, 'one-time-code'],
  ['482913', hiddenCode, 'one-time-code'],
  ['カード 4111 1111 1111 1111 期限', `カード ${hiddenCode} 期限`, 'card-number'],
  ['カード番号4111-1111-1111-1111', `カード番号${hiddenCode}`, 'card-number'],
  ['card 378282246310005', `card ${hiddenCode}`, 'card-number'],
  ['カード　４１１１１１１１１１１１１１１１', `カード　${hiddenCode}`, 'card-number'],
  ['口座番号 普通 1234567', `口座番号 普通 ${hiddenCode}`, 'bank-account'],
  ['account number 12345678', `account number ${hiddenCode}`, 'bank-account'],
  [
    '口座番号1234567\n認証コード 482913',
    `口座番号${hiddenCode}\n認証コード ${hiddenCode}`,
    'bank-account',
    'one-time-code',
  ],
  // Numbers people need.
  ['注文番号 503-1234567-1234567', '注文番号 503-1234567-1234567'],
  ['カード 4111 1111 1111 1112', 'カード 4111 1111 1111 1112'],
  ['0000000000000000', '0000000000000000'],
  ['口座へ1,234,567円を振込', '口座へ1,234,567円を振込'],
  ['管理番号は1234567', '管理番号は1234567'],
  ['電話 03-1234-5678', '電話 03-1234-5678'],
] as const) {
  test(`${JSON.stringify(text)} hides ${secrets.join(', ') || 'nothing'}`, () => {
    expect(maskSecrets(text)).toEqual({ text: masked, secrets });
  });
}

test('a row of thousands of numbers is walked a few times, not once for each', () => {
  const split = String.prototype.split;
  let walks = 0;
  String.prototype.split = function (this: string, ...parts: Parameters<typeof split>) {
    walks++;
    return split.apply(this, parts);
  } as typeof split;
  try {
    maskSecrets(`コード${'482913:'.repeat(2800)}`);
  } finally {
    String.prototype.split = split;
  }
  expect(walks).toBeLessThan(50);
});

test('for all texts, masking twice is masking once', () => {
  const parts = fc.constantFrom(
    '口座',
    'コード',
    '1234567',
    '482913',
    '4111111111111111',
    ' ',
    '\n',
    '-',
    'は',
  );
  fc.assert(
    fc.property(
      fc.array(parts).map((each) => each.join('')),
      (text) => {
        const { text: once } = maskSecrets(text);
        expect(maskSecrets(once).text).toBe(once);
      },
    ),
  );
});
