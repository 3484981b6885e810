import { SKIP, visit } from 'unist-util-visit';
import { splitAtJapanese } from './japanese-runs.mjs';

/**
 * In an English file, Japanese words say that they are Japanese, so that they are read aloud and drawn as such.
 * Code is left alone. Runs last: what the other plugins export is plain text.
 */
export default function remarkJapaneseWords() {
  return (/** @type {import('mdast').Root} */ tree, /** @type {import('vfile').VFile} */ file) => {
    if (file.basename !== 'en.mdx') return;
    visit(tree, 'text', (node, index, parent) => {
      const pieces = splitAtJapanese(node.value);
      if (!parent || index === undefined || pieces.length === 1) return;
      const nodes = pieces.map((piece, at) => (at % 2 === 1 ? japanese(piece) : plain(piece)));
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

/**
 * @param {string} value
 * @returns {import('mdast').Text}
 */
const plain = (value) => ({ type: 'text', value });

/**
 * @param {string} value
 * @returns {import('mdast-util-mdx-jsx').MdxJsxTextElement}
 */
const japanese = (value) => ({
  type: 'mdxJsxTextElement',
  name: 'span',
  attributes: [{ type: 'mdxJsxAttribute', name: 'lang', value: 'ja' }],
  children: [plain(value)],
});
