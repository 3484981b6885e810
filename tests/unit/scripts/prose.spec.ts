import { expect, test } from '@playwright/test';
import { gradeOf, sentencesOf } from '../../../scripts/prose/readability.mjs';
import { textOfGuide, textsOfWords } from '../../../scripts/prose/texts.mjs';
import { dictionary } from '../../../scripts/prose/words.mjs';

test('a guide is read as Markdown without our marks, and each finding names its line', () => {
  const { locale, markdown, lineAt } = textOfGuide(
    'content/guides/x/ja.mdx',
    [
      '---',
      'title: 題',
      'summary: 要約です。',
      'order: 1',
      '---',
      '',
      '## 見出し [#id]',
      '',
      '**先に見ます。** <Term id="phishing">フィッシング</Term>です<Ref id="a" />。',
      '',
      '<Conflict question="どちらですか">',
    ].join('\n'),
  );
  expect(locale).toBe('ja');
  expect(markdown).toBe(
    '# 題\n\n要約です。\n\n\n## 見出し\n\n**先に見ます**。フィッシングです。\n\n### どちらですか',
  );
  expect(lineAt(markdown.indexOf('題'))).toBe(2);
  expect(lineAt(markdown.indexOf('要約'))).toBe(3);
  expect(lineAt(markdown.indexOf('フィッシング'))).toBe(9);
  expect(lineAt(markdown.indexOf('どちら'))).toBe(11);
});

test('words are what stands under ja and en: no keys, codes, comments, aliases or samples', () => {
  const texts = textsOfWords(
    'x.ts',
    `// ja: 'no'
const code = 'no';
export const words = {
  ja: { 'a-key': '名前', count: (n) => \`\${n}件あります。\`, sample: '例：　1' },
  en: { 'a-key': "It's", count: (n) => \`There \${n === 1 ? 'is one' : \`are \${n}\`}.\` },
  aliases: { ja: ['別名'], en: ['other'] },
};`,
  );
  expect(texts.map(({ locale, markdown }) => [locale, markdown])).toEqual([
    ['ja', '## 名前\n\n0件あります。\n\n'],
    ['en', "## It's\n\nThere 0.\n\n"],
  ]);
  expect(texts[1]?.lineAt(texts[1].markdown.indexOf('There'))).toBe(5);
});

test('sentences are counted without headings, list marks and addresses of links', () => {
  const sentences = sentencesOf('# No\n\n- Open it. Look at [the list](/en/a) “now.” Then go.\n');
  expect(sentences.map(({ text, words }) => [text, words])).toEqual([
    ['Open it.', 2],
    ['Look at the list “now.”', 5],
    ['Then go.', 2],
  ]);
});

test('a text of short words and sentences has a low grade, one of long ones a high grade', () => {
  expect(gradeOf(sentencesOf('The cat sat on the mat. It was a warm day.'))).toBeLessThan(1);
  expect(
    gradeOf(sentencesOf('Organisations habitually underestimate authentication complexities.')),
  ).toBeGreaterThan(20);
});

test('the dictionary refuses other names for our words, but not in quotes', async () => {
  const { rules } = JSON.parse(await dictionary()) as {
    rules: { expected: string; pattern: string }[];
  };
  const refusedFor = (text: string) =>
    rules
      .filter(({ pattern }) => new RegExp(pattern.slice(1, -1)).test(text))
      .map((r) => r.expected);
  expect(refusedFor('2段階認証を設定します。')).toContain('二段階認証');
  expect(refusedFor('ログインします。')).toEqual(['サインイン']);
  expect(refusedFor('「ログイン」を押します。')).toEqual([]);
  expect(refusedFor('二段階認証（2SV）でサインインします。')).toEqual([]);
});
