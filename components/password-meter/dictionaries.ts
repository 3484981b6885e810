import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { Check } from '@/domain/password/estimate';

// Each substitution tried scans every substring in every dictionary once more. Worst of seven kinds
// of text, CPU ms, median of five, Node 20 on two busy cores, at 16 / 64 / 128 / 256 characters:
// none 7 / 44 / 227 / 1,750, four 9 / 97 / 221 / 1,750, eight 14 / 145 / 303 / 1,220, the library's
// hundred 122 / 1,290 / 2,610 / 5,930. Four finds what a hundred find in p@ssw0rd, 5akur4 and the
// like; what is left at 256 is the repeat matcher's ("abab…").
const L33T_SUBSTITUTIONS_TRIED = 4;

/**
 * Loads the word lists (0.9 MB compressed, some 0.4 s of CPU) and returns the estimator's `check`.
 */
export async function loadCheck(): Promise<Check> {
  const [common, english, japanese] = await Promise.all([
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-ja'),
  ]);
  const factory = new ZxcvbnFactory({
    // The keys of the Japanese lists carry no suffix, so nothing is overwritten.
    dictionary: { ...common.dictionary, ...english.dictionary, ...japanese.dictionary },
    graphs: common.adjacencyGraphs,
    l33tMaxSubstitutions: L33T_SUBSTITUTIONS_TRIED,
    // Off: comparing with every entry took up to half a minute for 24 digits.
    useLevenshteinDistance: false,
  });
  return (password) => factory.check(password);
}
