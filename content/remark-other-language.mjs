import { SKIP, visit } from 'unist-util-visit';
import { splitAtOther } from './other-language.mjs';

/**
 * Japanese words in an English text, and English quotes in a Japanese one, say what they are, so that they are read
 * aloud and drawn as such. Code is left alone. Runs last: what the other plugins export is plain text.
 */
export default function remarkOtherLanguage() {
  return (/** @type {import('mdast').Root} */ tree, /** @type {import('vfile').VFile} */ file) => {
    const other = file.stem === 'en' ? 'ja' : 'en';
    visit(tree, 'text', (node, index, parent) => {
      const pieces = splitAtOther(node.value, other);
      if (!parent || index === undefined || pieces.length === 1) return;
      const nodes = pieces.map((piece, at) =>
        at % 2 === 1 ? inLanguage(other, piece) : plain(piece),
      );
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
 * @param {string} lang
 * @param {string} value
 * @returns {import('mdast-util-mdx-jsx').MdxJsxTextElement}
 */
const inLanguage = (lang, value) => ({
  type: 'mdxJsxTextElement',
  name: 'span',
  attributes: [{ type: 'mdxJsxAttribute', name: 'lang', value: lang }],
  children: [plain(value)],
});
