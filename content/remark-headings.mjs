import { valueToEstree } from 'estree-util-value-to-estree';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

const explicitId = /\s*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/;

/**
 * `## 見出し [#short-id]` becomes a heading with that id, and the file exports `headings` for its table of contents.
 * A heading without an id, or an id used twice, stops the build: language switch and deep links hang on them.
 */
export default function remarkHeadings() {
  return (/** @type {import('mdast').Root} */ tree, /** @type {import('vfile').VFile} */ file) => {
    /** @type {{ depth: number, id: string, text: string }[]} */
    const headings = [];
    visit(tree, 'heading', (node) => {
      const last = node.children.at(-1);
      const match = last?.type === 'text' ? explicitId.exec(last.value) : null;
      if (!match?.[1] || last?.type !== 'text') {
        throw new Error(
          `${file.path}: heading "${textOf(node)}" has no id; write "## ${textOf(node)} [#short-id]"`,
        );
      }
      const id = match[1];
      if (headings.some((heading) => heading.id === id)) {
        throw new Error(`${file.path}: heading id "${id}" is used twice`);
      }
      last.value = last.value.replace(explicitId, '');
      node.data = { ...node.data, hProperties: { id } };
      headings.push({ depth: node.depth, id, text: textOf(node) });
    });
    tree.children.unshift(exportConst('headings', headings));
  };
}

/**
 * The syntax node of `export const <name> = <value>`.
 * @param {string} name
 * @param {unknown} value
 * @returns {import('mdast-util-mdxjs-esm').MdxjsEsm}
 */
export function exportConst(name, value) {
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ExportNamedDeclaration',
            specifiers: [],
            attributes: [],
            source: null,
            declaration: {
              type: 'VariableDeclaration',
              kind: 'const',
              declarations: [
                {
                  type: 'VariableDeclarator',
                  id: { type: 'Identifier', name },
                  init: valueToEstree(value),
                },
              ],
            },
          },
        ],
      },
    },
  };
}
