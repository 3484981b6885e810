/** Every link between our own prerendered pages must lead to a page, and its `#part` to an element of it. */
import { parse } from 'node-html-parser';

/**
 * @param {{ pathname: string, html: string }[]} pages
 * @param {string[]} routes paths that answer without being prerendered, `[name]` standing for any segment
 * @throws listing every dead link and the page it stands on
 */
export function assertLinksResolve(pages, routes) {
  const idsByPath = new Map(pages.map(({ pathname, html }) => [pathname, idsOf(html)]));
  const patterns = routes.map((route) => new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[^/]+')}$`));
  const dead = pages.flatMap(({ pathname, html }) =>
    internalLinks(html)
      .filter((href) => {
        const { pathname: target, hash } = new URL(href, `http://here${pathname}`);
        const ids = idsByPath.get(decodeURI(target));
        if (!ids) return !patterns.some((pattern) => pattern.test(target));
        return hash.length > 1 && !ids.has(decodeURIComponent(hash.slice(1)));
      })
      .map((href) => `${pathname}: ${href}`),
  );
  if (dead.length > 0)
    throw new Error(`links that lead nowhere:\n${[...new Set(dead)].join('\n')}`);
}

/** @param {string} html */
function internalLinks(html) {
  return parse(html)
    .querySelectorAll('a[href]')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => /^[/#?]/.test(href));
}

/** @param {string} html */
function idsOf(html) {
  return new Set(
    parse(html)
      .querySelectorAll('[id]')
      .map((element) => element.id),
  );
}
