// What a shared list may be called. The title comes from a stranger's link and stands in our page,
// so nothing in it may reorder, hide or break the text around it.
// A title that is clean today must stay as it is: links that carry it are already sent.

/** Longest title, in code points. */
export const titleLimit = 60;

const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// C0 and C1 controls, soft hyphen, bidi marks and overrides, zero-width letters, interlinear
// annotation, tags (invisible text), and halves of surrogate pairs. Listed, not `\p{Cf}`, which
// grows with each Unicode version.
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\ud800-\udfff\u{e0000}-\u{e0fff}]/gu;
// Letters and signs that are drawn as nothing: Hangul fillers, empty Braille, the joiner of graphemes.
const blank = /[\u115f\u1160\u2800\u3164\uffa0]|\u034f/gu;

/**
 * The title as it may be shown: one line, NFC, at most 60 code points; empty when nothing is left.
 */
export function cleanTitle(text: string): string {
  const visible = text
    .replace(lineBreaks, ' ')
    .replace(unseen, '')
    .replace(blank, '')
    .normalize('NFC')
    .trim();
  return [...visible].slice(0, titleLimit).join('').trimEnd();
}
