/**
 * What happens to the prerendered pages after the build, through Next's own hook:
 * - a page without an island (`data-island`) loses every script and every style it does not use, and its policy is
 *   `script-src 'none'`;
 * - a page with one keeps them, and the hash of each inline script stands in its policy;
 * - the policy is written into the page's `.meta` file, so `next start` sends it with the page;
 * - the blank page of a tool is kept as a shell for its answers (app/answer-page.tsx);
 * - the 404 pages, whose content is prerendered like any other, get their status, and the Japanese one takes the place
 *   of Next's own, which has neither style nor policy and is what an address gets that no rule in next.config.mjs caught;
 * - a link of ours that leads nowhere stops the build.
 * Next copies these files on the first start, so this must run before it.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { answerShellsFile, toAnswerShell } from './after-build/answer-shell.mjs';
import { assertLinksResolve } from './after-build/link-check.mjs';
import { islandsOf, policyOf, withoutScript, withUsedStyles } from './after-build/script-free.mjs';

/** @typedef {{ pathname: string, path: string, html: string }} Page */

/** @type {import('next').NextAdapter} */
const adapter = {
  name: 'scripts-only-where-needed',
  async onBuildComplete({ outputs, distDir }) {
    const files = outputs.prerenders
      .map(({ pathname, fallback }) => ({ pathname, path: fallback?.filePath ?? '' }))
      .filter(({ path }) => path.endsWith('.html'));
    const pages = await Promise.all(
      files.map(async (file) => ({ ...file, html: await readFile(file.path, 'utf8') })),
    );
    await Promise.all(pages.map(securePage));
    await replaceOwnMissingPage(distDir, pages);
    await writeFile(join(distDir, answerShellsFile), JSON.stringify(answerShells(pages)));
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

/** @param {Page} page */
async function securePage({ pathname, path, html }) {
  const document = parse(html, { comment: true });
  const isScriptFree = islandsOf(document).length === 0;
  const page = isScriptFree ? withUsedStyles(withoutScript(html)) : document;
  if (isScriptFree) await writeFile(path, page.toString());
  await amendMeta(
    path.replace(/\.html$/, '.meta'),
    policyOf(page),
    /\/not-found(\/|$)/.test(pathname),
  );
}

/**
 * The hook does not name the file, so it is looked for: throws when Next puts it elsewhere one day.
 *
 * @param {string} distDir
 * @param {Page[]} pages
 */
async function replaceOwnMissingPage(distDir, pages) {
  const names = await readdir(join(distDir, 'server'), { recursive: true });
  const [own, ...others] = names.filter((name) => name.endsWith('_not-found.html'));
  const ours = pages.find(({ pathname }) => pathname === '/ja/not-found');
  if (!own || others.length > 0 || !ours) throw new Error('Which file is the 404 page of Next?');
  const path = join(distDir, 'server', own);
  const html = await readFile(ours.path, 'utf8');
  await writeFile(path, html);
  await amendMeta(path.replace(/\.html$/, '.meta'), policyOf(parse(html, { comment: true })), true);
}

/** @param {Page[]} pages */
function answerShells(pages) {
  const blankPages = pages.filter(({ pathname }) => pathname.endsWith('/blank'));
  return Object.fromEntries(
    blankPages.map(({ pathname, html }) => [pathname.replace(/\/blank$/, ''), toAnswerShell(html)]),
  );
}

/**
 * @param {string} path
 * @param {string} policy
 * @param {boolean} isMissing
 */
async function amendMeta(path, policy, isMissing) {
  const meta = JSON.parse(await readFile(path, 'utf8'));
  meta.headers = { ...meta.headers, 'content-security-policy': policy };
  if (isMissing) {
    meta.status = 404;
    // One address, one answer a language; and it may be a page tomorrow.
    meta.headers['cache-control'] = 'no-cache';
    meta.headers.vary = 'Accept-Language';
  }
  await writeFile(path, JSON.stringify(meta));
}

export default adapter;
