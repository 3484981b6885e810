/** A prerendered page as its reader needs it, and the policy that fits what is left of it. */
import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import { contentSecurityPolicy } from '../security-policy.mjs';
import { usedStyles } from './used-styles.mjs';

/** @typedef {import('node-html-parser').HTMLElement} HTMLElement */

/** Islands that judge what a reader would not want to travel: their pages may not connect anywhere. */
const sealedIslands = new Set(['password-meter', 'link-checker']);

/** Data blocks are not script: the browser never runs them and the policy does not ask about them. */
const isDataBlock = (/** @type {HTMLElement} */ element) =>
  /^application\/(ld\+)?json$/.test(element.getAttribute('type') ?? '');

const hash = (/** @type {string} */ text) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The names of the islands on a page, in order. */
export const islandsOf = (/** @type {HTMLElement} */ page) =>
  page
    .querySelectorAll('[data-island]')
    .map((element) => element.getAttribute('data-island') ?? '');

/**
 * The page without script and without React's marks for finding its way.
 * @param {string} html
 */
export function withoutScript(html) {
  const page = parse(html, { comment: false });
  const loaders = page.querySelectorAll('script, link[as="script"], link[rel="modulepreload"]');
  for (const element of loaders.filter((element) => !isDataBlock(element))) element.remove();
  return page;
}

/**
 * The page with only those of the shared styles that it uses; not for a page that hydrates or is filled in later.
 * @param {HTMLElement} page
 */
export function withUsedStyles(page) {
  const classes = new Set(
    page.querySelectorAll('[class]').flatMap((element) => [...element.classList.values()]),
  );
  for (const sheet of page.querySelectorAll('style[data-href]')) {
    sheet.replaceWith(`<style>${usedStyles(sheet.rawText, classes)}</style>`);
  }
  // The replaced nodes are known as text only; the policy's hashes need them as elements.
  return parse(page.toString());
}

/**
 * The strictest policy under which the page works: hashes of its inline styles and scripts, nothing else.
 * @param {HTMLElement} page
 */
export function policyOf(page) {
  const islands = islandsOf(page);
  const inline = page
    .querySelectorAll('script')
    .filter((script) => !isDataBlock(script) && !script.hasAttribute('src'));
  return contentSecurityPolicy({
    scripts: islands.length > 0 ? ["'self'", ...inline.map((script) => hash(script.rawText))] : [],
    styles: page.querySelectorAll('style').map((style) => hash(style.rawText)),
    connect: islands.some((name) => !sealedIslands.has(name)) ? "'self'" : "'none'",
  });
}
