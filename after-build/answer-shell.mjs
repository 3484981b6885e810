/** The prerendered blank page of a tool, cut open where its answers go: made after the build, filled by app/answer-page.tsx. */
import { policyOf, withoutScript } from './script-free.mjs';

/** In the build folder: the shells by the address of their tool. */
export const answerShellsFile = 'answer-shells.json';

/** @typedef {{ before: string, after: string, policy: string }} AnswerShell */

/**
 * @param {string} html a page with one `data-answer-slot`
 * @returns {AnswerShell}
 * @throws when the page has none
 */
export function toAnswerShell(html) {
  const page = withoutScript(html);
  const slot = page.querySelector('[data-answer-slot]');
  if (!slot) throw new Error('a blank page has no answer slot');
  const mark = '@@answer@@';
  slot.innerHTML = mark;
  const [before = '', after = ''] = page.toString().split(mark);
  return { before, after, policy: policyOf(page) };
}
