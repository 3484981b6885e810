/**
 * Light English stemming: takes away plural, past and -ing endings, and nothing that changes what a word means.
 * `codes` and `code`, `changing`, `changed` and `change` share a stem; a stem need not be a word.
 */

const rules: [ending: RegExp, replacement: string][] = [
  [/'s?$/, ''],
  [/(?<=.{2})ies$/, 'y'],
  [/(?<=.{2}(?:s|x|z|ch|sh))es$/, ''],
  [/(?<=.{2}[^su'])s$/, ''],
];
const verbEndings = /(?<=[aeiouy].*[^aeiou]|[aeiouy].{2,})(?:ed|ing)$/;
const doubled = /([bdfgmnprt])\1$/;

/** The stem of one word in small letters; digits and short words stay as they are. */
export function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z']+$/.test(word)) return word;
  let stem = word;
  for (const [ending, replacement] of rules) stem = stem.replace(ending, replacement);
  const bare = stem.replace(verbEndings, '');
  if (bare !== stem) stem = bare.replace(doubled, '$1').replace(/i$/, 'y');
  return stem.length > 3 ? stem.replace(/e$/, '') : stem;
}
