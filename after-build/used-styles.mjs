/** What a page without script needs of the stylesheet: Tailwind's utilities are many, a page uses few. */
import postcss from 'postcss';

/**
 * The stylesheet without the utilities whose class is not on the page, and without custom properties nobody reads.
 * Everything we wrote ourselves (base, prose) stays.
 * @param {string} css
 * @param {ReadonlySet<string>} classes every class name on the page
 */
export function usedStyles(css, classes) {
  const root = postcss.parse(css);
  root.walkAtRules('layer', (layer) => {
    if (layer.params !== 'utilities') return;
    layer.walkRules((rule) => {
      if (!rule.selectors.some((selector) => classes.has(classOf(selector)))) rule.remove();
    });
  });
  removeUnreadProperties(root);
  removeEmpty(root);
  return root.toString();
}

/** The class a utility hangs on, without the backslashes of CSS: `.hover\:x:hover` gives `hover:x`. */
function classOf(/** @type {string} */ selector) {
  return (/\.((?:\\.|[\w-])+)/.exec(selector)?.[1] ?? '').replace(/\\(.)/g, '$1');
}

/** A property read only by another unread one goes too, hence the repetition. */
function removeUnreadProperties(/** @type {import('postcss').Root} */ root) {
  for (let removed = true; removed; ) {
    removed = false;
    const text = root.toString();
    const isUnread = (/** @type {string} */ name) =>
      name.startsWith('--') && !text.includes(`var(${name})`) && !text.includes(`var(${name},`);
    root.walkDecls((declaration) => {
      if (!isUnread(declaration.prop)) return;
      declaration.remove();
      removed = true;
    });
    root.walkAtRules('property', (property) => {
      if (isUnread(property.params)) property.remove();
    });
  }
}

/** Innermost first, so that what held only empty rules goes too. */
function removeEmpty(/** @type {import('postcss').Container} */ container) {
  container.each((node) => {
    if (!('nodes' in node) || !node.nodes) return;
    removeEmpty(node);
    if (node.nodes.length === 0 && !(node.type === 'atrule' && node.name === 'property'))
      node.remove();
  });
}
