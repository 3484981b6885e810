import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { findLinks } from '../../../../domain/link/find-links';

const textsOf = (text: string) => findLinks(text).map((link) => link.text);

for (const [text, ...links] of [
  // Glued to Japanese, in brackets, before marks.
  ['詳細はhttps://amzn.asia/d/xをご確認ください。', 'https://amzn.asia/d/x'],
  ['amazon.co.jpをご確認ください', 'amazon.co.jp'],
  ['https://www.amazon.co.jpまで', 'https://www.amazon.co.jp'],
  ['「https://amazon.co.jp/a」', 'https://amazon.co.jp/a'],
  ['（https://amazon.co.jp/a）', 'https://amazon.co.jp/a'],
  ['【amzn.asia/d/1】', 'amzn.asia/d/1'],
  ['<https://a.example/x>, "https://b.example/y".', 'https://a.example/x', 'https://b.example/y'],
  ['https://amazon.co.jp。次の文', 'https://amazon.co.jp'],
  ['https://amazon.co.jp/a、次', 'https://amazon.co.jp/a'],
  ['See https://amazon.co.jp/a. Then', 'https://amazon.co.jp/a'],
  ['https://a.example\nhttps://b.example/x', 'https://a.example', 'https://b.example/x'],
  ['URLhttps://amzn.to/1', 'https://amzn.to/1'],
  // A kana that poses as a slash does not end the host.
  ['開くhttps://amazon.co.jpんapん.evil.example/を', 'https://amazon.co.jpんapん.evil.example/'],
  // HTML, Markdown.
  [
    '<a href="https://evil.example/a?x=1">https://www.amazon.co.jp/</a>',
    'https://evil.example/a?x=1',
    'https://www.amazon.co.jp/',
  ],
  ["<a href='//evil.example/a'>x</a>", 'evil.example/a'],
  ['[ここ](https://evil.example/a)を見て', 'https://evil.example/a'],
  ['https://ja.wikipedia.org/wiki/Amazon_(x) です', 'https://ja.wikipedia.org/wiki/Amazon_(x)'],
  ['(see https://ja.wikipedia.org/wiki/Amazon_(x))', 'https://ja.wikipedia.org/wiki/Amazon_(x)'],
  // Full width, hidden letters, other dots.
  [
    'ｈｔｔｐｓ：／／ａｍａｚｏｎ．ｃｏ．ｊｐ／ｇｐをご覧',
    'ｈｔｔｐｓ：／／ａｍａｚｏｎ．ｃｏ．ｊｐ／ｇｐ',
  ],
  ['次はａｍｚｎ．ａｓｉａです', 'ａｍｚｎ．ａｓｉａ'],
  ['amazon。co。jp を開く', 'amazon。co。jp'],
  ['開く ama\u200bzon-support.vip/x', 'ama\u200bzon-support.vip/x'],
  // Without a scheme.
  ['amzn.asia/d/x, amazon.co.jp:8443/x', 'amzn.asia/d/x', 'amazon.co.jp:8443/x'],
  ['www.amazon.co.jp@evil.example/login を', 'www.amazon.co.jp@evil.example/login'],
  ['203.0.113.9/login を', '203.0.113.9/login'],
  ['日本語.jp と amazon.it', '日本語.jp', 'amazon.it'],
  ['https://[2001:db8::1]/x を', 'https://[2001:db8::1]/x'],
  // Other schemes.
  [
    'tel:+8135551234 mailto:a@b.example javascript:alert(1) data:text/html,x ftp://a.example',
    'tel:+8135551234',
    'mailto:a@b.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.example',
  ],
  // One word by itself was pasted to be judged.
  ['amazon', 'amazon'],
  [' https:// ', 'https://'],
  ['аmazon', 'аmazon'],
]) {
  test(`${JSON.stringify(text)} holds ${links.length}`, () => {
    expect(textsOf(text ?? '')).toEqual(links);
  });
}

for (const text of [
  '',
  'こんにちは',
  '482913',
  '03-1234-5678',
  '¥1,980',
  'support@amazon.co.jp',
  '問い合わせは first.last@amazon.co.jp まで',
  'です.次の 1.5 v2.0.1 12.30',
  'example.Then a.m. e.g. i.e. No.1',
  'done.It is fine.So be it',
  'report.pdf と invoice.zip と setup.sh',
  'the data: it is; javascript: the language; TEL: 03-1234-5678',
  '@amazon.co.jp',
  'お客様のコードは482913です。',
]) {
  test(`${JSON.stringify(text)} holds none`, () => expect(textsOf(text)).toEqual([]));
}

test('for all texts, what is found stands in the text, in order and apart', () => {
  const parts = fc.constantFrom(
    'https://',
    'a.jp',
    '/',
    '。',
    'あ',
    '@',
    ' ',
    '(',
    ')',
    '.',
    'ん',
    'ａ．ｊｐ',
    '[',
    ':',
    '\u200b',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(parts).map((each) => each.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        let end = 0;
        for (const link of findLinks(text)) {
          expect(text.slice(link.start, link.end)).toBe(link.text);
          expect(link.text).not.toBe('');
          expect(link.start).toBeGreaterThanOrEqual(end);
          end = link.end;
        }
      },
    ),
    { numRuns: 1000 },
  );
});

// Counted, for a clock would measure the machine: how often a letter of the text is looked at.
function looksFor(text: string): number {
  const plain = String.prototype.charAt;
  let looks = 0;
  String.prototype.charAt = function (this: string, at) {
    looks++;
    return plain.call(this, at);
  };
  try {
    findLinks(text);
  } finally {
    String.prototype.charAt = plain;
  }
  return looks;
}

for (const part of [
  'a.jp/https://(',
  'a.',
  'あa.zz',
  'https://',
  'https://a.jp/(',
  ')',
  '@',
  'a@',
  '。a',
  'a。',
  'んa',
  'a.b@c.d ',
  '[',
  '::',
  'ａ．',
]) {
  test(`a long row of ${JSON.stringify(part)} is walked once, not again for each letter`, () => {
    const looks = (length: number) => looksFor(part.repeat(length / part.length));
    const short = looks(20_000);
    const long = looks(80_000);
    expect(long).toBeLessThan(80_000 * 40);
    expect(long).toBeLessThan(short * 4.5 + 1000);
  });
}
