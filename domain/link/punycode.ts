// Reads the letters an encoded host name stands for (RFC 3492), for xn--… is how a look-alike hides from the eye.
// Our own thirty lines: the library of this name is shadowed by Node's module of the same name, and bundlers differ on which
// one they take.
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE_POINT = 128;
const LAST_CODE_POINT = 0x10ffff;

function adaptBias(delta: number, points: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / points);
  let bias = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    bias += BASE;
  }
  return bias + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return BASE;
}

function decode(encoded: string): string | null {
  const end = encoded.lastIndexOf('-');
  const points = [...encoded.slice(0, Math.max(end, 0))].map((each) => each.charCodeAt(0));
  let point = FIRST_CODE_POINT;
  let bias = FIRST_BIAS;
  let position = 0;
  for (let index = end + 1; index < encoded.length; ) {
    const before = position;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(encoded.charCodeAt(index++));
      // NaN past the end of the text is no digit either.
      if (!(digit < BASE)) return null;
      position += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = points.length + 1;
    bias = adaptBias(position - before, count, before === 0);
    point += Math.floor(position / count);
    if (point > LAST_CODE_POINT) return null;
    position %= count;
    points.splice(position++, 0, point);
  }
  return String.fromCodePoint(...points);
}

/** The label in its own letters; as it stands when it is not encoded or wrongly so. Wants lower case. */
export function decodeLabel(label: string): string {
  return label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label;
}
