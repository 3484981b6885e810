/** A number with a true minus sign. */
export function pointsText(value: number): string {
  return String(value).replace('-', '−');
}

/** The same with a plus before what counts against the offer. */
export function signedPoints(value: number): string {
  return value > 0 ? `+${value}` : pointsText(value);
}
