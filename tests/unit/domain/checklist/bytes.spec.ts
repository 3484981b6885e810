import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  crc32,
  fromBase64Url,
  fromUtf8,
  toBase64Url,
  toUtf8,
} from '../../../../domain/checklist/bytes';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

test('the checksum is the CRC-32 of zlib', () => {
  expect(crc32([])).toBe(0);
  expect(crc32(ascii('123456789'))).toBe(0xcbf43926);
  expect(crc32(ascii('The quick brown fox jumps over the lazy dog'))).toBe(0x414fa339);
});

test('base64url follows RFC 4648 without padding', () => {
  const vectors = { '': '', f: 'Zg', fo: 'Zm8', foo: 'Zm9v', foob: 'Zm9vYg', fooba: 'Zm9vYmE' };
  for (const [plain, coded] of Object.entries(vectors)) {
    expect(toBase64Url(ascii(plain))).toBe(coded);
    expect(fromBase64Url(coded)).toEqual(ascii(plain));
  }
  expect(toBase64Url([0xfb, 0xff])).toBe('-_8');
});

test('letters outside the alphabet, padding, impossible lengths and left-over bits are refused', () => {
  for (const text of ['Zg==', 'Z', 'Zm9vY', 'Zh', 'Zm+v', 'Zm/v', 'Zm 9', 'ｚｍ', '💥ab']) {
    expect(fromBase64Url(text), text).toBeNull();
  }
});

test('any bytes and any well-formed text come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 255 })), (bytes) => {
      return String(fromBase64Url(toBase64Url(bytes))) === String(bytes);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bytes = toUtf8(text);
      return fromUtf8(bytes) === text && String(bytes) === String([...Buffer.from(text, 'utf8')]);
    }),
  );
});

test('bytes that are no UTF-8 give nothing', () => {
  for (const bytes of [[0xff], [0xe3, 0x81], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf8, 0x88]]) {
    expect(fromUtf8(bytes)).toBeNull();
  }
});
