import { expect, test } from '@playwright/test';
import {
  decoded,
  hostLedTo,
  type Opening,
  openAddress,
} from '../../../../domain/link/open-address';

const addressOf = (opening: Opening) => {
  if ('problem' in opening) throw new Error(opening.problem);
  return opening.address;
};

for (const [link, host] of [
  ['amazon.co.jp', 'amazon.co.jp'],
  ['amazon.co.jp:8443/x', 'amazon.co.jp'],
  ['HTTPS://WWW.AMAZON.CO.JP./gp', 'www.amazon.co.jp'],
  ['https://ａｍａｚｏｎ.co.jp/', 'amazon.co.jp'],
  ['ｈｔｔｐｓ：／／ａｍａｚｏｎ．ｃｏ．ｊｐ／', 'amazon.co.jp'],
  ['https://amazon。co。jp', 'amazon.co.jp'],
  ['https://ama\u200bzon.co.jp/', 'amazon.co.jp'],
  ['\u200ehttps://amazon.co.jp/\u200f ', 'amazon.co.jp'],
  ['https:amazon.co.jp', 'amazon.co.jp'],
  ['https:\\\\amazon.co.jp\\@evil.example', 'amazon.co.jp'],
  ['//amazon.co.jp/x', 'amazon.co.jp'],
  ['https://amazon.co.jp@evil.example/', 'evil.example'],
  ['https://evil.example#@amazon.co.jp', 'evil.example'],
  ['https://аmazon.co.jp', 'xn--mazon-3ve.co.jp'],
  ['http://2130706433/', '127.0.0.1'],
  ['http://0x7f.1/', '127.0.0.1'],
  ['http://0177.0.0.1/', '127.0.0.1'],
  ['http://[2001:db8::1]/', '2001:db8::1'],
] as const) {
  test(`${JSON.stringify(link)} opens ${host}`, () => {
    expect(addressOf(openAddress(link)).host).toBe(host);
  });
}

for (const [link, problem] of [
  ['', 'broken'],
  ['amazon', 'broken'],
  ['https://', 'broken'],
  ['https://amazon', 'broken'],
  ['https://amazon..co.jp', 'broken'],
  ['https://amazon.co.jp%40evil.example/', 'broken'],
  ['https://amazon.co.jp／evil.example/', 'broken'],
  [`https://${'a'.repeat(64)}.example`, 'broken'],
  [`https://${'a.'.repeat(130)}example`, 'broken'],
  ['https://a.example:99999', 'broken'],
  ['javascript:alert(1)', 'not-a-web-address'],
  ['mailto:a@amazon.co.jp', 'not-a-web-address'],
  ['ftp://amazon.co.jp', 'not-a-web-address'],
] as const) {
  test(`${JSON.stringify(link.slice(0, 40))} opens nothing: ${problem}`, () => {
    expect(openAddress(link)).toEqual({ problem });
  });
}

test('port, user, rest and scheme are told; the usual port is none', () => {
  expect(addressOf(openAddress('http://me:p%40ss@a.example:81/x?y#z'))).toMatchObject({
    user: 'me:p@ss',
    port: '81',
    rest: '/x?y#z',
    isEncrypted: false,
    isIp: false,
  });
  expect(addressOf(openAddress('https://a.example:443/'))).toMatchObject({ port: '', user: '' });
});

for (const [link, isOdd] of [
  ['http://2130706433/', true],
  ['https://%61mazon.co.jp/', true],
  ['https:\\\\amazon.co.jp', true],
  ['http://127.0.0.1/', false],
  ['https://amazon.co.jp/%61?b=\\', false],
  ['https://ａｍａｚｏｎ.co.jp/', false],
] as const) {
  test(`${link} ${isOdd ? 'is' : 'is not'} written so as to mislead`, () => {
    expect(addressOf(openAddress(link)).isWrittenOddly).toBe(isOdd);
  });
}

test('what opens only without hidden marks is told', () => {
  expect(addressOf(openAddress('https://amazon\u202e.co.jp/')).opensOnlyStripped).toBe(true);
  expect(addressOf(openAddress('https://amazon.co.jp/\u202e')).opensOnlyStripped).toBe(false);
});

test('an address inside another one is read as a browser would from there', () => {
  const from = addressOf(openAddress('https://www.amazon.co.jp/a'));
  expect(hostLedTo('//evil.example/', from)).toBe('evil.example');
  expect(hostLedTo('/gp/home', from)).toBe('www.amazon.co.jp');
  expect(hostLedTo('https://[', from)).toBe(null);
});

test('wrongly encoded text stays as it stands', () => {
  expect([decoded('%E3%82%A2'), decoded('100%')]).toEqual(['ア', '100%']);
});
