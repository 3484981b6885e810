/**
 * Every text a reader meets, cut out of the file it stands in: Markdown without our own marks, and the words of
 * `*.ts` under `ja` and `en`. Each character remembers its place, so that a finding can name the line of the file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ path: string, locale: 'ja' | 'en', markdown: string, lineAt: (index: number) => number }} Text
 */

/** What readers may type, misspelt or not; nobody reads it. */
const typedWords = ['best-bets.ts', 'search-words.ts'].map((name) => join('content', name));

/** Every text in both languages. @returns {Text[]} */
export function allTexts() {
  return ['app', 'components', 'content']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .sort()
    .flatMap((path) => {
      if (typedWords.includes(path)) return [];
      if (path.endsWith('.mdx')) return textOfGuide(path, readFileSync(path, 'utf8'));
      return path.endsWith('.ts') ? textsOfWords(path, readFileSync(path, 'utf8')) : [];
    });
}

const frontMatterLine = /^(title|summary): ?(['"]?)(.*?)\2$/gm;

/** What is no prose: tags, expressions, the ids of headings, and the space Markdown wants after a bold sentence. */
const marks = /<\/?[A-Z](?:"[^"]*"|[^">])*>|\{[^}]*\}|[ ]\[#[a-z0-9-]+\]$|(?<=。\*\*) /gm;
/** A full stop inside bold letters ends no sentence for textlint; outside them it does. */
const stopsOutsideBold = (markdown) => markdown.replaceAll('。**', '**。');
const question = /question="([^"]*)"/;

/** The Markdown of one guide or page: its title as a heading, its summary as a paragraph, then its body. @returns {Text} */
export function textOfGuide(path, source) {
  const text = growing();
  const frontMatter = /^---\n.*?\n---\n/s.exec(source)?.[0] ?? '';
  for (const match of frontMatter.matchAll(frontMatterLine)) {
    const [line, key, quote, value] = match;
    const start = match.index + line.length - quote.length - value.length;
    text.add(key === 'title' ? '# ' : '', start);
    text.copy(source, start, start + value.length);
    text.add('\n\n', start);
  }
  let from = frontMatter.length;
  for (const match of source.slice(from).matchAll(marks)) {
    const index = frontMatter.length + match.index;
    text.copy(source, from, index);
    const asked = question.exec(match[0]);
    if (asked) text.add(`### ${asked[1]}`, index);
    from = index + match[0].length;
  }
  text.copy(source, from, source.length);
  const locale = path.endsWith('/en.mdx') ? 'en' : 'ja';
  return {
    path,
    locale,
    markdown: stopsOutsideBold(text.read()),
    lineAt: (index) => lineOf(source, text.origin(index)),
  };
}

const typeScript = new RegExp(
  [
    /\/\/[^\n]*|\/\*[\s\S]*?\*\//, // comments
    /(?:'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"):?/, // strings, and keys in quotes
    /`(?:\\.|\$\{(?:[^`{}]|`[^`]*`)*\}|[^`\\])*`/, // templates, with at most one more inside
    /(?<language>(?<!aliases: \{[^}]*)\b(?:ja|en)\b)(?=:\s)/, // aliases are others' words
    /[([{]|[)\]}]|,/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
/** Examples of lists to paste, which are no sentences. */
const sample = /　/;
/** What a template puts in stands as one figure. */
const holes = /\$\{(?:[^`{}]|`[^`]*`)*\}/g;

/**
 * The words a module keeps under `ja` and `en`, each a paragraph if it ends as a sentence does, else a heading.
 * @returns {Text[]}
 */
export function textsOfWords(path, source) {
  const texts = { ja: growing(), en: growing() };
  let depth = 0;
  /** @type {{ locale: 'ja' | 'en', depth: number } | undefined} */
  let inside;
  for (const { 0: token, index, groups } of source.matchAll(typeScript)) {
    if (/^[([{]$/.test(token)) depth += 1;
    else if (/^[)\]}]$/.test(token)) depth -= 1;
    else if (groups?.language && !inside) inside = { locale: groups.language, depth };
    else if (inside && /^(['"`])[\s\S]+\1$/.test(token)) {
      if (sample.test(token)) continue;
      const text = texts[inside.locale];
      const words = token
        .slice(1, -1)
        .replace(holes, '0')
        .replace(/\\n/g, '\n')
        .replace(/\\(.)/g, '$1');
      text.add(/[。．.!?！？]$/.test(words) ? '' : '## ', index);
      text.add(`${words}\n\n`, index);
    }
    if (inside && (token === ',' ? depth === inside.depth : depth < inside.depth))
      inside = undefined;
  }
  return Object.entries(texts)
    .map(([locale, text]) => ({
      path,
      locale,
      markdown: text.read(),
      lineAt: (index) => lineOf(source, text.origin(index)),
    }))
    .filter(({ markdown }) => markdown !== '');
}

/** A text put together from pieces of another. */
function growing() {
  let text = '';
  const origins = [];
  const add = (piece, origin) => {
    text += piece;
    for (let index = 0; index < piece.length; index += 1) origins.push(origin);
  };
  return {
    /** Adds words that stand for what is at `origin`. */
    add,
    copy(source, start, end) {
      for (let index = start; index < end; index += 1) add(source[index], index);
    },
    read: () => text,
    origin: (index) => origins[Math.min(index, origins.length - 1)] ?? 0,
  };
}

function lineOf(source, index) {
  return source.slice(0, index).split('\n').length;
}
