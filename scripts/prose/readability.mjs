/** How hard a text is to read: Flesch–Kincaid grades, counted on plain sentences. */
import readability from 'text-readability';

/**
 * The sentences of a Markdown text, without headings, in its order.
 * @param {string} markdown @returns {{ words: number, syllables: number, index: number, text: string }[]}
 */
export function sentencesOf(markdown) {
  return [...markdown.matchAll(/^(?!#)(?:\s*(?:-|\d+\.|\|)\s+)?(.+)$/gm)].flatMap((line) =>
    line[1]
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/[*[\]`]/g, '')
      .split(/ \| |(?<=[.?!][”’)]?)\s+/)
      .filter((text) => /[a-z]/.test(text))
      .map((text) => ({
        text,
        index: line.index,
        words: readability.lexiconCount(text),
        syllables: readability.syllableCount(text),
      })),
  );
}

/** School years a reader needs (US count); the package's own grade is rounded too early to compare. */
export function gradeOf(sentences) {
  const sum = (key) => sentences.reduce((total, sentence) => total + sentence[key], 0);
  const words = sum('words');
  return 0.39 * (words / sentences.length) + 11.8 * (sum('syllables') / words) - 15.59;
}
