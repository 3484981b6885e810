/**
 * What the search costs at 15, 100 and 1,000 guides: CPU of building the index and of one query, this process alone, so
 * that other work on the machine does not count. Guides are put together from sentences of the real ones; part of
 * `npm run bench`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { importBundled } from './engine.mjs';

const sizes = [15, 100, 1000];
const sectionsAGuide = 18;
const sentencesASection = 9;
const rounds = 300;
/** Milliseconds at 1,000 guides, 95th percentile. */
const limit = 15;

let state = 20261125;
const random = (/** @type {number} */ below) => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((state / 0x80000000) * below);
};

const sentences = readdirSync('content/guides').flatMap((slug) =>
  readFileSync(`content/guides/${slug}/ja.mdx`, 'utf8')
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/<[^>]+>|\[#[^\]]+\]|[*#>|`-]/g, '')
    .split(/(?<=。)|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 8),
);
const sentence = () => sentences[random(sentences.length)] ?? '';
const guide = (/** @type {number} */ number) => ({
  address: `/ja/guides/${number}`,
  kind: 'guide',
  weight: 1,
  title: sentence().slice(0, 30),
  sections: Array.from({ length: sectionsAGuide }, (_, section) => ({
    id: `s${section}`,
    heading: sentence().slice(0, 16),
    text: Array.from({ length: sentencesASection }, sentence).join('\n'),
  })),
});
const piece = () => {
  const text = sentence();
  return text.slice(random(4), 4 + 2 + random(8));
};
const query = () => (random(3) === 0 ? sentence() : random(2) ? piece() : `${piece()} ${piece()}`);

const cpu = (/** @type {() => unknown} */ work) => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const { createSearchIndex, searchWords } = await importBundled(`
  export { createSearchIndex } from './domain/search/search-index';
  export { searchWords } from './content/search-words';
`);
let isWithin = true;
for (const size of sizes) {
  const documents = Array.from({ length: size }, (_, number) => guide(number));
  /** @type {{ search: (typed: string) => unknown }} */
  let index = { search: () => null };
  const build = cpu(() => {
    index = createSearchIndex(documents, searchWords.ja);
  });
  for (let round = 0; round < 20; round += 1) index.search(query());
  const times = Array.from({ length: rounds }, () => {
    const typed = query();
    return cpu(() => index.search(typed));
  }).sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => times[Math.floor(share * rounds)] ?? 0;
  console.log(
    `${size} guides: index ${build.toFixed(0)} ms, query p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms`,
  );
  if (size === 1000) isWithin = at(0.95) < limit;
}
process.exitCode = isWithin ? 0 : 1;
