import { guessesInYearLog10 } from '@/domain/password/attack';

export type Landmark = 'common-list' | 'sign-in-form' | 'slow-hash' | 'fast-hash';

/** The scale ends here, in log10 of guesses. */
export const SCALE_END = 20;

/**
 * What lies where on the scale: the thousand most used passwords, then what a year of guessing
 * reaches.
 */
export const landmarks: readonly { name: Landmark; at: number }[] = [
  { name: 'common-list', at: 3 },
  { name: 'sign-in-form', at: guessesInYearLog10('sign-in-form') },
  { name: 'slow-hash', at: guessesInYearLog10('slow-hash') },
  { name: 'fast-hash', at: guessesInYearLog10('fast-hash') },
];
