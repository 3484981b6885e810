// Lays prices out on a logarithmic axis: half the price is always the same way to the left.
// Must never change: every mark lies within the width, marks of one row do not overlap, and the
// same prices in another unit lie in the same places.

/** Where a value lies; `row` 0 stands on the axis, each further one above it. */
export type Mark<T> = { x: number; row: number; value: number; item: T };

export type Axis = { place: (value: number) => number; ticks: number[] };

const STEPS = [1, 2, 5] as const;
const MARGIN = 1.12;
const LEAST_RATIO = 2;
const MOST_TICKS = 4;

function ticksBetween(low: number, high: number, width: number, room: number): number[] {
  const decades = Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 1;
  const first = Math.floor(Math.log10(low));
  const all = Array.from({ length: decades }, (_, decade) =>
    STEPS.map((step) => step * 10 ** (first + decade)),
  )
    .flat()
    .filter((value) => value >= low && value <= high);
  const gap = (count: number) => width / Math.max(1, count);
  const every = Math.ceil(all.length / Math.min(MOST_TICKS, Math.max(1, Math.floor(width / room))));
  const kept = all.filter((_, index) => index % Math.max(1, every) === 0);
  return gap(kept.length) >= room ? kept : kept.slice(0, 1);
}

/** An axis that holds all values between `start` and `end`; `room` is the width of a tick's word. */
export function priceAxis(
  values: readonly number[],
  start: number,
  end: number,
  room: number,
): Axis {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const spread = Math.max(LEAST_RATIO, (highest / lowest) * MARGIN ** 2);
  const middle = Math.sqrt(lowest) * Math.sqrt(highest);
  const low = middle / Math.sqrt(spread);
  const scale = (end - start) / Math.log(spread);
  const place = (value: number) => {
    const x = start + Math.log(value / low) * scale;
    return Math.round(Math.min(end, Math.max(start, x)) * 10) / 10;
  };
  const ticks = ticksBetween(low, middle * Math.sqrt(spread), end - start, room);
  return { place, ticks };
}

/** Stacks marks that would touch; past `most` rows they share the highest. */
export function stackMarks<T extends { value: number }>(
  items: readonly T[],
  { place }: Axis,
  size: number,
  most: number,
): Mark<T>[] {
  const ends: number[] = [];
  return [...items]
    .sort((a, b) => a.value - b.value)
    .map((item) => {
      const x = place(item.value);
      const free = ends.findIndex((end) => x - end >= size);
      const row = free >= 0 ? free : Math.min(ends.length, most - 1);
      ends[row] = x;
      return { x, row, value: item.value, item };
    });
}
