import { encode } from 'uqr';

/** A QR code as one SVG path in a square of `size` units, the quiet zone of four included. */
export type QrPicture = { size: number; path: string };

/** Made here, by no service; a code of middle error correction survives a crease in the paper. */
export function qrPicture(text: string): QrPicture {
  const { data, size } = encode(text, { border: 4, ecc: 'M' });
  const rows = data.map((row, y) => {
    const bits = row.map((isDark) => (isDark ? '1' : '0')).join('');
    return [...bits.matchAll(/1+/g)].map(({ index, 0: { length } }) => {
      return `M${index} ${y}h${length}v1h-${length}z`;
    });
  });
  return { size, path: rows.flat().join('') };
}
