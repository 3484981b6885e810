/**
 * What happens to the prerendered pages after the build, through Next's own hook:
 * - a page without an island (`data-island`) loses every script and every style it does not use, and its policy is
 *   `script-src 'none'`;
 * - a page with one keeps them, and the hash of each inline script stands in its policy;
 * - the policy is written into the page's `.meta` file, so `next start` sends it with the page;
 * - the hash of the shared stylesheet, inlined in every page, is left for the pages that proxy.ts gives a nonce;
 * - the 404 pages, whose content is prerendered like any other, get their status;
 * - a link of ours that leads nowhere stops the build.
 * Only files the hook names are touched; Next copies them on the first start, so this must run before it.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { assertLinksResolve } from './scripts/link-check.mjs';
import { usedStyles } from './scripts/used-styles.mjs';
import { contentSecurityPolicy, styleHashesFile } from './security-policy.mjs';

/** Islands that judge what a reader would not want to travel: their pages may not connect anywhere. */
const sealedIslands = new Set(['password-meter', 'link-checker']);

/** Data blocks are not script: the browser never runs them and the policy does not ask about them. */
const isDataBlock = (/** @type {import('node-html-parser').HTMLElement} */ script) =>
  /^application\/(ld\+)?json$/.test(script.getAttribute('type') ?? '');

const hash = (/** @type {string} */ text) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @type {import('next').NextAdapter} */
const adapter = {
  name: 'scripts-only-where-needed',
  async onBuildComplete({ outputs, distDir }) {
    const files = outputs.prerenders
      .map(({ pathname, fallback }) => ({ pathname, path: fallback?.filePath ?? '' }))
      .filter(({ path }) => path.endsWith('.html'));
    const pages = await Promise.all(
      files.map(async ({ pathname, path }) => ({
        pathname,
        path,
        html: await readFile(path, 'utf8'),
      })),
    );
    await Promise.all(pages.map(securePage));
    const sharedStyles = pages.flatMap(({ html }) =>
      parse(html).querySelectorAll('style[data-href]'),
    );
    const styleHashes = [...new Set(sharedStyles.map((style) => hash(style.rawText)))];
    await writeFile(join(distDir, styleHashesFile), JSON.stringify(styleHashes));
    const routes = [...outputs.appPages, ...outputs.appRoutes, ...outputs.staticFiles];
    assertLinksResolve(
      pages,
      routes.map(({ pathname }) => pathname),
    );
    console.log(
      `  ${pages.length} prerendered pages: scripts only where an island is, links resolve`,
    );
  },
};

/** @param {{ pathname: string, path: string, html: string }} page */
async function securePage({ pathname, path, html }) {
  const document = parse(html, { comment: true });
  const islands = document
    .querySelectorAll('[data-island]')
    .map((element) => element.getAttribute('data-island') ?? '');
  const page = islands.length > 0 ? document : withoutScript(html);
  const scripts = page.querySelectorAll('script').filter((script) => !isDataBlock(script));
  const inline = scripts.filter((script) => !script.hasAttribute('src'));
  const policy = contentSecurityPolicy({
    scripts: islands.length > 0 ? ["'self'", ...inline.map((script) => hash(script.rawText))] : [],
    styles: page.querySelectorAll('style').map((style) => hash(style.rawText)),
    connect: islands.some((name) => !sealedIslands.has(name)) ? "'self'" : "'none'",
  });
  if (islands.length === 0) await writeFile(path, page.toString());
  await amendMeta(path.replace(/\.html$/, '.meta'), policy, pathname.endsWith('/not-found'));
}

/**
 * The page as its reader needs it: no script, none of React's marks for finding its way, and of the stylesheet only
 * what this page uses. Pages that hydrate keep all three.
 * @param {string} html
 */
function withoutScript(html) {
  const page = parse(html, { comment: false });
  const loaders = page.querySelectorAll('script, link[as="script"], link[rel="modulepreload"]');
  for (const element of loaders.filter((element) => !isDataBlock(element))) element.remove();
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
 * @param {string} path
 * @param {string} policy
 * @param {boolean} isMissing
 */
async function amendMeta(path, policy, isMissing) {
  const meta = JSON.parse(await readFile(path, 'utf8'));
  meta.headers = { ...meta.headers, 'content-security-policy': policy };
  if (isMissing) meta.status = 404;
  await writeFile(path, JSON.stringify(meta));
}

export default adapter;
