import { toString as textOf } from 'mdast-util-to-string';
import { exportConst } from './remark-headings.mjs';

/** Attributes of our parts of guides that a reader sees as text. */
const shownAttributes = ['question', 'who'];
const lines = ['paragraph', 'heading', 'tableCell', 'code'];

/**
 * The file exports `sections`, its visible text by heading, for the search: id null stands above the first heading.
 * Runs after remark-headings, which gives the ids.
 */
export default function remarkSections() {
  return (/** @type {import('mdast').Root} */ tree) => {
    /** @type {{ id: string | null, heading: string, text: string }[]} */
    const sections = [{ id: null, heading: '', text: '' }];
    for (const node of tree.children) {
      if (node.type === 'heading') {
        const id = String(node.data?.hProperties?.id ?? '');
        sections.push({ id, heading: textOf(node), text: '' });
        continue;
      }
      const section = sections.at(-1);
      const text = linesOf(node).join('\n');
      if (section && text) section.text += section.text ? `\n${text}` : text;
    }
    tree.children.unshift(exportConst('sections', sections));
  };
}

/**
 * @param {import('mdast').Nodes} node
 * @returns {string[]}
 */
function linesOf(node) {
  if (lines.includes(node.type)) return [textOf(node)].filter(Boolean);
  const attributes = node.type === 'mdxJsxFlowElement' ? node.attributes : [];
  const shown = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' &&
    shownAttributes.includes(attribute.name) &&
    typeof attribute.value === 'string'
      ? [attribute.value]
      : [],
  );
  return [...shown, ...('children' in node ? node.children.flatMap(linesOf) : [])];
}
