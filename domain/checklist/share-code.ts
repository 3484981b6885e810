// Packs a choice of checklist items into the fragment of an address, and reads it back:
// v1.<base64url>. Links stand in other people's chats and on paper, so these rules never change:
// 1. A position in the list is one item for ever: items are appended or retired, never moved.
// 2. Bytes: flags, fields, then the CRC-32 of all before it, big-endian. A field is a length byte
//    and that many bytes: first the selection, then one for each set flag, lowest bit first.
// 3. Flag 0 is the title (UTF-8), flag 1 the ticks; flags 2 to 7 are for later fields, and unknown
//    ones are skipped. Selection and ticks are bitmaps: position p is bit p % 8 of byte p / 8.
// 4. Same input, same code: no clock, no chance. Anything else is a new version.

import { crc32, fromBase64Url, fromUtf8, toBase64Url, toUtf8 } from './bytes';
import { cleanTitle } from './share-title';

const version = 'v1';
const titleFlag = 0;
const ticksFlag = 1;
const checksumBytes = 4;
/**
 * Longest payload read, in characters of the address; more is somebody's mischief, not a
 * checklist.
 */
const payloadLimit = 4096;
/** A bitmap of 255 bytes, the most a length byte can tell, ends before this position. */
const positionLimit = 255 * 8;

/** What a link holds. Ticks are null when the sender did not ask for them to be shared. */
export type Share = {
  positions: readonly number[];
  title: string;
  ticks: readonly number[] | null;
};

export type ShareFault = 'version' | 'broken' | 'oversized';

/** `unknown` counts chosen positions that the list does not have; they are left out. */
export type DecodedShare =
  | ({ ok: true; unknown: number } & Share)
  | { ok: false; reason: ShareFault };

/**
 * Whether a fragment means to be a share link, of whatever version, rather than a place in the
 * page.
 */
export function isShareCode(fragment: string): boolean {
  return /^#?v\d+(\.|$)/.test(fragment);
}

/**
 * The fragment without `#`. Cleans the title, drops ticks that are not chosen; throws on a
 * position ≥ 2,040.
 */
export function encodeShareCode(share: Share): string {
  const title = toUtf8(cleanTitle(share.title));
  const chosen = new Set(share.positions);
  const ticks = share.ticks?.filter((position) => chosen.has(position)) ?? null;
  const flags = (title.length > 0 ? 1 << titleFlag : 0) | (ticks ? 1 << ticksFlag : 0);
  const bytes = [flags, ...toField(toBitmap(share.positions))];
  if (title.length > 0) bytes.push(...toField(title));
  if (ticks) bytes.push(...toField(toBitmap(ticks)));
  return `${version}.${toBase64Url([...bytes, ...toChecksum(bytes)])}`;
}

/**
 * Reads a fragment, with or without `#`, for a list of `itemCount` positions (retired ones too);
 * never throws.
 */
export function decodeShareCode(fragment: string, itemCount: number): DecodedShare {
  const [, marked = '', payload = ''] = /^#?(v\d+)(?:\.(.*))?$/s.exec(fragment) ?? [];
  if (payload.length > payloadLimit) return { ok: false, reason: 'oversized' };
  if (marked !== version) return { ok: false, reason: marked ? 'version' : 'broken' };
  const share = readPayload(payload);
  if (share === null) return { ok: false, reason: 'broken' };
  const positions = share.positions.filter((position) => position < itemCount);
  const ticks = share.ticks?.filter((position) => positions.includes(position)) ?? null;
  const unknown = share.positions.length - positions.length;
  return { ok: true, positions, title: share.title, ticks, unknown };
}

function readPayload(payload: string): Share | null {
  const bytes = fromBase64Url(payload);
  if (bytes === null || bytes.length < checksumBytes + 2) return null;
  const body = bytes.slice(0, -checksumBytes);
  const expected = toChecksum(body);
  if (bytes.slice(-checksumBytes).some((byte, at) => byte !== expected[at])) return null;
  const [flags = 0, ...rest] = body;
  const fields = splitFields(rest);
  const optional = [0, 1, 2, 3, 4, 5, 6, 7].filter((flag) => flags & (1 << flag));
  const [selection, ...others] = fields ?? [];
  if (selection === undefined || others.length !== optional.length) return null;
  const titleBytes = others[optional.indexOf(titleFlag)] ?? [];
  const tickBytes = others[optional.indexOf(ticksFlag)];
  const title = fromUtf8(titleBytes);
  if (title === null) return null;
  const ticks = tickBytes ? fromBitmap(tickBytes) : null;
  return { positions: fromBitmap(selection), title: cleanTitle(title), ticks };
}

function toField(bytes: readonly number[]): number[] {
  return [bytes.length, ...bytes];
}

function splitFields(bytes: readonly number[]): number[][] | null {
  const fields: number[][] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = at + 1 + (bytes[at] ?? 0);
    if (end > bytes.length) return null;
    fields.push(bytes.slice(at + 1, end));
    at = end;
  }
  return fields;
}

function toBitmap(positions: readonly number[]): number[] {
  const bytes: number[] = [];
  for (const position of positions) {
    if (!Number.isInteger(position) || position < 0 || position >= positionLimit) {
      throw new RangeError(`No such position: ${position}`);
    }
    const at = position >> 3;
    while (bytes.length <= at) bytes.push(0);
    bytes[at] = (bytes[at] ?? 0) | (1 << (position & 7));
  }
  return bytes;
}

function fromBitmap(bytes: readonly number[]): number[] {
  return bytes.flatMap((byte, at) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (1 << bit)).map((bit) => at * 8 + bit),
  );
}

function toChecksum(bytes: readonly number[]): number[] {
  const sum = crc32(bytes);
  return [24, 16, 8, 0].map((shift) => (sum >>> shift) & 255);
}
