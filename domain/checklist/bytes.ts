// How the bytes of a share code become letters of an address and back, and the checksum over them.
// Alphabet: RFC 4648 section 5 (base64url), without padding. Checksum: CRC-32/ISO-HDLC, the one of
// IEEE 802.3, zlib and PNG. Text: UTF-8, strict.
// Nothing here may change: links already sent depend on every bit.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const reflectedPolynomial = 0xedb88320;

/** Bytes as base64url without padding. */
export function toBase64Url(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3);
    const group = (first << 16) | (second << 8) | third;
    const letters = Math.min(bytes.length - at, 3) + 1;
    for (let letter = 0; letter < letters; letter++) {
      text += alphabet.charAt((group >> (18 - 6 * letter)) & 63);
    }
  }
  return text;
}

/**
 * Null for a foreign letter, an impossible length or left-over bits: each byte string has one
 * spelling.
 */
export function fromBase64Url(text: string): number[] | null {
  if (text.length % 4 === 1) return null;
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return null;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 255);
    held &= (1 << bits) - 1;
  }
  return held === 0 ? bytes : null;
}

/** CRC-32/ISO-HDLC as an unsigned number; the check value of `123456789` is 0xCBF43926. */
export function crc32(bytes: readonly number[]): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      rest = rest & 1 ? (rest >>> 1) ^ reflectedPolynomial : rest >>> 1;
    }
  }
  return ~rest >>> 0;
}

/** UTF-8 bytes of a text; throws a URIError on half a surrogate pair. */
export function toUtf8(text: string): number[] {
  return [...encodeURIComponent(text).matchAll(/%(..)|(.)/g)].map(([, hex, letter = '']) =>
    hex === undefined ? letter.charCodeAt(0) : Number.parseInt(hex, 16),
  );
}

/** Null when the bytes are no well-formed UTF-8. */
export function fromUtf8(bytes: readonly number[]): string | null {
  const escaped = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}
