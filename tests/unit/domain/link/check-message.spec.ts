import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { officialDomains } from '../../../../content/official-domains';
import { hiddenCode } from '../../../../domain/code/hide-codes';
import { checkMessage, MAX_LINKS, MAX_TEXT } from '../../../../domain/link/check-message';
import { linkVerdicts } from '../../../../domain/link/report';
import messages from './messages.json' with { type: 'json' };
import pastedLinks from './pasted-links.json' with { type: 'json' };

const check = (text: string) => checkMessage(text, officialDomains);

// By another author, who never saw the code, as readers paste them: 198 of 200 at first sight.
for (const verdict of linkVerdicts) {
  for (const pasted of pastedLinks[verdict]) {
    test(`pasted: ${JSON.stringify(pasted)}: ${verdict}`, () => {
      expect(check(pasted).links.map((link) => link.verdict)).toEqual([verdict]);
    });
  }
}

test('a whole message: its link, what it says and asks, and a copy that harms nobody', () => {
  const report = check(
    '【重要】アカウントが停止されました。24時間以内に下記よりカード情報を更新してください。\nhttps://amazon-co-jp.top/a?b\nコード 482913、口座番号 1234567、カード4111 1111 1111 1111',
  );
  expect(report).toEqual({
    links: [expect.objectContaining({ verdict: 'imitates', host: 'amazon-co-jp.top' })],
    asks: ['card'],
    claims: ['account-locked'],
    pressures: ['deadline'],
    secrets: ['card-number', 'bank-account'],
    forReport: `【重要】アカウントが停止されました。24時間以内に下記よりカード情報を更新してください。\nhxxps://amazon-co-jp[.]top/a?b\nコード ${hiddenCode}、口座番号 ${hiddenCode}、カード${hiddenCode}`,
    cutAt: null,
  });
});

test('an address that stands twice is said twice, and made harmless both times', () => {
  const { links, forReport } = check(
    'https://a.example/x と https://a.example/x と https://b.example/',
  );
  expect(links.map(({ host }) => host)).toEqual(['a.example', 'a.example', 'b.example']);
  expect(forReport).toBe('hxxps://a[.]example/x と hxxps://a[.]example/x と hxxps://b[.]example');
});

test('a link made harmless before is read, and stays harmless', () => {
  const { links, forReport } = check('開かない: hxxps://amazon-jp[.]shop/login');
  expect(links.map(({ verdict }) => verdict)).toEqual(['imitates']);
  expect(forReport).toBe('開かない: hxxps://amazon-jp[.]shop/login');
});

test('digits of a link are no code, and words of a link ask for nothing', () => {
  const { secrets, forReport, asks } = check(
    'コード https://a.example/482913 enter-your-card-details.example/x',
  );
  expect(secrets).toEqual([]);
  expect(asks).toEqual([]);
  expect(forReport).toContain('hxxps://a[.]example/482913');
});

for (const text of ['', ' \n', 'ありがとうございます', '482913', 'a@b.example']) {
  test(`${JSON.stringify(text)} has no link`, () => expect(check(text).links).toEqual([]));
}

test('a code pasted by itself is not shown back', () => {
  expect(check('482913')).toMatchObject({ forReport: hiddenCode, secrets: ['one-time-code'] });
});

test('what is too long is said to be cut, and nothing behind the cut is read', () => {
  const long = `${'あ'.repeat(MAX_TEXT)}https://a.example/`;
  expect(check(long)).toMatchObject({ cutAt: MAX_TEXT, links: [] });
  expect(check('あ'.repeat(MAX_TEXT)).cutAt).toBe(null);
  const many = Array.from({ length: MAX_LINKS + 1 }, (_, index) => `https://a${index}.example/`);
  const report = check(many.join('\n'));
  expect(report.links.length).toBe(MAX_LINKS);
  expect(report.cutAt).toBe(many.slice(0, MAX_LINKS).join('\n').length + 1);
  expect(report.forReport).not.toContain(`a${MAX_LINKS}`);
  expect(check(many.slice(1).join('\n')).cutAt).toBe(null);
});

test('of genuine messages no link is called an imitation, and none asks for what is only read', () => {
  for (const { kind, text } of messages.filter((each) => each.kind === 'genuine')) {
    for (const { verdict } of check(text).links)
      expect.soft(verdict, `${kind}: ${text}`).toMatch(/^official/);
  }
});

test('for all texts a report comes, without anything that opens and without the place holder', () => {
  const parts = fc.constantFrom(
    'https://',
    'amazon.co.jp',
    '/',
    ' ',
    '。',
    'コード',
    '482913',
    '\uE000',
    'hxxp',
    '[.]',
    '口座',
    '1234567',
    '@',
    '\n',
    '(',
    ')',
    'ん',
    '\u200b',
  );
  const texts = fc.oneof(
    fc.array(parts).map((each) => each.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.webUrl().map((url) => `見る${url}を`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { forReport, links } = check(text);
      expect(forReport).not.toContain('\uE000');
      expect(forReport).not.toMatch(/https?:\/\/[a-z0-9]/i);
      for (const { defanged } of links) expect(forReport).toContain(defanged);
    }),
    { numRuns: 1000 },
  );
});
