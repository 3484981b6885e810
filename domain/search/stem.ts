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
// Verbs that have no ending to take away, those readers of this site use.
const irregular: Readonly<Record<string, string>> = {
  bought: 'buy',
  broke: 'break',
  broken: 'break',
  came: 'come',
  chose: 'choose',
  chosen: 'choose',
  forgot: 'forget',
  forgotten: 'forget',
  found: 'find',
  gave: 'give',
  given: 'give',
  hidden: 'hide',
  kept: 'keep',
  knew: 'know',
  known: 'know',
  lost: 'lose',
  made: 'make',
  paid: 'pay',
  sent: 'send',
  sold: 'sell',
  stole: 'steal',
  stolen: 'steal',
  taken: 'take',
  told: 'tell',
  took: 'take',
  went: 'go',
  wrote: 'write',
  written: 'write',
};
const verbEndings = /(?<=[aeiouy].*[^aeiou]|[aeiouy].{2,})(?:ed|ing)$/;
const doubled = /([bdfgmnprt])\1$/;

/** The stem of one word in small letters; digits and short words stay as they are. */
export function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z']+$/.test(word)) return word;
  let stem = Object.hasOwn(irregular, word) ? (irregular[word] ?? word) : word;
  for (const [ending, replacement] of rules) stem = stem.replace(ending, replacement);
  const bare = stem.replace(verbEndings, '');
  if (bare !== stem) stem = bare.replace(doubled, '$1').replace(/i$/, 'y');
  return stem.length > 3 ? stem.replace(/e$/, '') : stem;
}
