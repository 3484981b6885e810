// Reads a count or a percentage the way people type it: full width, grouped, with its own unit.
// Must never change: a finite number within the stated bounds comes out, or a problem does.
import { type Read, tidyText } from './money';

export type CountProblem = 'unreadable' | 'too-long' | 'out-of-range';

const MAX_COUNT = 1_000_000_000;
const MAX_LENGTH = 40;
const NUMBER = '(\\d+|[1-9]\\d{0,2}(?:,\\d{3})+)';
const wholeOf = (unit: string) => new RegExp(`^${NUMBER} ?(?:${unit})?$`);
const wholes = {
  pieces: wholeOf('個(?:入り?)?'),
  ratings: wholeOf('件|ratings?'),
  days: wholeOf('日|days?'),
  months: wholeOf('[かヶカヵ]月|月|months?'),
};
const PERCENT = /^(\d{1,3}(?:\.\d+)?) ?%?$/;

/** A whole number from `min` to one billion; its own unit may stand behind it (3 日), another makes it unreadable. */
export function readWhole(
  text: string,
  min: number,
  unit: keyof typeof wholes,
): Read<number, CountProblem> {
  const tidy = tidyText(text);
  if (tidy.length > MAX_LENGTH) return { problem: 'too-long' };
  const digits = wholes[unit].exec(tidy)?.[1];
  if (digits === undefined) return { problem: /^-\d+$/.test(tidy) ? 'out-of-range' : 'unreadable' };
  const value = Number(digits.replaceAll(',', ''));
  return value < min || value > MAX_COUNT ? { problem: 'out-of-range' } : { value };
}

/** A share in per cent, 0 to 100, decimals allowed. */
export function readPercent(text: string): Read<number, CountProblem> {
  const tidy = tidyText(text);
  if (tidy.length > MAX_LENGTH) return { problem: 'too-long' };
  const digits = PERCENT.exec(tidy)?.[1];
  if (digits === undefined)
    return { problem: /^-?[\d.,]+ ?%?$/.test(tidy) ? 'out-of-range' : 'unreadable' };
  return Number(digits) > 100 ? { problem: 'out-of-range' } : { value: Number(digits) };
}
