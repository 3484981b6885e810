// Packs a choice of checklist items into the fragment of an address, and reads it back:
// v1.<base64url>. Links stand in other people's chats and on paper, so these rules never change:
// 1. A position in the list is one item for ever: items are appended or retired, never moved.
// 2. Bytes: flags, fields, then the CRC-32 of all before it, big-endian. A field is a length byte
//    and that many bytes: first the selection, then one for each set flag, lowest bit first.
// 3. Flag 0 is the title (UTF-8). Flag 1 says that answers were shared and holds what is done,
//    flag 2 what does not apply, flag 3 what the sender is unsure of; without flag 1 they say
//    nothing. Flags 4 to 7 are for later fields, and unknown ones are skipped.
//    Selection and answers are bitmaps: position p is bit p % 8 of byte p / 8.
// 4. Same input, same code: no clock, no chance. Anything else is a new version.
// Length: 60 items with all answers and a title of 60 three-byte letters make 299 characters.

import { type Answer, answerCodes } from './answers';
import { crc32, fromBase64Url, fromUtf8, toBase64Url, toUtf8 } from './bytes';
import { cleanTitle } from './share-title';

const version = 'v1';
const titleFlag = 0;
const answerFlags: Record<Answer, number> = { done: 1, 'not-applicable': 2, unsure: 3 };
const checksumBytes = 4;
/**
 * Longest payload read, in characters of the address; more is somebody's mischief, not a
 * checklist.
 */
const payloadLimit = 4096;
/** A bitmap of 255 bytes, the most a length byte can tell, ends before this position. */
const positionLimit = 255 * 8;

/** What a link holds. Answers are null when the sender did not ask for them to be shared. */
export type Share = {
  positions: readonly number[];
  title: string;
  answers: ReadonlyMap<number, Answer> | null;
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
 * The code, which is the fragment without `#`. Cleans the title, drops answers to items that are
 * not chosen; throws on a position ≥ 2,040.
 */
export function encodeShareCode(share: Share): string {
  const fields = optionalFields(share);
  const flags = [...fields.keys()].reduce((set, flag) => set | (1 << flag), 0);
  const bytes = [flags, ...[toBitmap(share.positions), ...fields.values()].flatMap(toField)];
  return `${version}.${toBase64Url([...bytes, ...toChecksum(bytes)])}`;
}

/** By flag, lowest first. */
function optionalFields({ positions, title, answers }: Share): Map<number, number[]> {
  const fields = new Map<number, number[]>();
  const letters = toUtf8(cleanTitle(title));
  if (letters.length > 0) fields.set(titleFlag, letters);
  if (answers === null) return fields;
  for (const code of answerCodes) {
    const bitmap = toBitmap(positions.filter((position) => answers.get(position) === code));
    if (code === 'done' || bitmap.length > 0) fields.set(answerFlags[code], bitmap);
  }
  return fields;
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
  const { title, answers } = share;
  const positions = share.positions.filter((position) => position < itemCount);
  const known = answers && [...answers].filter(([position]) => positions.includes(position));
  const unknown = share.positions.length - positions.length;
  return { ok: true, positions, title, answers: known && new Map(known), unknown };
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
  const field = (flag: number) => others[optional.indexOf(flag)];
  const title = fromUtf8(field(titleFlag) ?? []);
  if (title === null) return null;
  const hasAnswers = field(answerFlags.done) !== undefined;
  return {
    positions: fromBitmap(selection),
    title: cleanTitle(title),
    answers: hasAnswers ? readAnswerFields(field) : null,
  };
}

/** Of two answers to one item, which no encoder writes, the first of `answerCodes` counts. */
function readAnswerFields(field: (flag: number) => number[] | undefined): Map<number, Answer> {
  const pairs = [...answerCodes].reverse().flatMap((code) => {
    return fromBitmap(field(answerFlags[code]) ?? []).map((position) => [position, code] as const);
  });
  return new Map(pairs);
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
