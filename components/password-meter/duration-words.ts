import { fill } from '@/components/ui/fill';
import { type Attack, durationOf, secondsToGuess } from '@/domain/password/attack';
import type { MeterLabels } from './labels';

/** How long that many guesses take, in words. */
export function durationWords(
  guessesLog10: number,
  attack: Attack,
  { duration }: Pick<MeterLabels, 'duration'>,
): string {
  const { unit, value } = durationOf(secondsToGuess(guessesLog10, attack));
  const { one, other } = duration[unit];
  return fill(value === 1 ? one : other, { n: value });
}
