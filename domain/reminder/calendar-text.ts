// Calendar files as RFC 5545 wants them. The library counts letters where the standard counts
// octets, and a Japanese letter has three: what it wrote is unfolded and folded anew. Must never
// change: no line is longer than 75 octets, no letter is cut, lines end with CRLF.
import { type Alarm, createEvents, type EventAttributes } from 'ics';

const LINE_OCTETS = 75;

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}

/** One line as one or several, each later one beginning with a blank. */
export function foldLine(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LINE_OCTETS) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += letter;
    octets += size;
  }
  return lines.join('\r\n');
}

/** The library escapes the text of an entry, but not that of its alarm. */
function withEscapedText(alarm: Alarm): Alarm {
  return { ...alarm, description: alarm.description?.replace(/[\\;,]/g, '\\$&') };
}

/** The events as the text of a file; `now` in milliseconds since 1970. Throws on an event that is none. */
export function calendarText(events: readonly EventAttributes[], now: number): string {
  const stamped = events.map((event) => ({
    productId: 'sellers-shield',
    ...event,
    alarms: event.alarms?.map(withEscapedText),
    timestamp: now,
  }));
  const { error, value } = createEvents(stamped);
  if (error || !value) throw error ?? new Error('The calendar file came out empty.');
  const lines = value.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines.map(foldLine).join('\r\n');
}
