/**
 * Decides which characters of a typed text are analysed, and what counts as one. NFKC first,
 * because sign-in forms that follow NIST SP 800-63B-4 (2025) do the same: ｐａｓｓｗｏｒｄ is password. One
 * character is one code point, as NIST counts; every position this folder hands out counts them.
 */

/** Code points looked at; what comes after can only add, and the time of a check stays bounded. */
const ANALYSED_CHARACTERS = 256;

// Room for a form whose characters fold several into one, and an end to what a mistaken paste can
// cost.
const CODE_UNITS_READ = 10_000;

export type AnalysedText = {
  /** At most ANALYSED_CHARACTERS entries, each one code point; a lone surrogate counts as one. */
  characters: readonly string[];
  /** There was more than is analysed. */
  isLong: boolean;
};

/** Normalises and cuts; never throws, whatever the string holds. */
export function analysedText(text: string): AnalysedText {
  const characters = [...text.slice(0, CODE_UNITS_READ).normalize('NFKC')];
  const isLong = characters.length > ANALYSED_CHARACTERS;
  return { characters: isLong ? characters.slice(0, ANALYSED_CHARACTERS) : characters, isLong };
}
