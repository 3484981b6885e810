/** `npm run prose`: the Japanese text against the rules of textlint, the English against limits of readability. */
import { createLinter, loadTextlintrc } from 'textlint';
import prh from 'textlint-rule-prh';
import { gradeOf, sentencesOf } from './prose/readability.mjs';
import { allTexts } from './prose/texts.mjs';
import { dictionary, englishWords } from './prose/words.mjs';

/** Words a sentence; guides had 10 to 13 on average when this was set. */
const longestSentence = 25;
/** School years (Flesch–Kincaid); guides had 3.9 to 5.4 when this was set. Below `enoughWords` it says nothing. */
const hardestGrade = 6.5;
const enoughWords = 80;

const configured = await loadTextlintrc({ configFilePath: '.textlintrc.yml' });
const linter = createLinter({
  descriptor: configured.shallowMerge({
    rules: [
      ...configured.rule.toKernelRulesFormat(),
      {
        ruleId: 'prh',
        rule: prh.default,
        options: { ruleContents: [await dictionary()], checkLink: true, checkEmphasis: true },
      },
    ],
  }),
});

async function findInJapanese({ path, markdown, lineAt }) {
  const { messages } = await linter.lintText(markdown, `${path}.md`);
  return messages
    .filter(({ ruleId }) => ruleId !== 'prh' || !isListOfTitles(path))
    .map(({ index, ruleId, message }) => `${path}:${lineAt(index)} ${message} (${ruleId})`);
}

/** Titles of sources are others' words; one writing for each of ours does not concern them. */
function isListOfTitles(path) {
  return path.startsWith('content/sources/');
}

function findInEnglish({ path, markdown, lineAt }) {
  const sentences = sentencesOf(markdown);
  const tooLong = sentences
    .filter(({ words }) => words > longestSentence)
    .map(
      ({ index, words, text }) =>
        `${path}:${lineAt(index)} ${words} words in a sentence, ${longestSentence} at most: ${text}`,
    );
  const unlikeUs = (isListOfTitles(path) ? [] : englishWords).flatMap(([pattern, ours]) =>
    [...markdown.matchAll(pattern)].map(
      ({ 0: word, index }) => `${path}:${lineAt(index)} ${word}: we write ${ours}`,
    ),
  );
  const words = sentences.reduce((total, sentence) => total + sentence.words, 0);
  const grade = gradeOf(sentences);
  const tooHard =
    words >= enoughWords && grade > hardestGrade
      ? [`${path}:1 grade ${grade.toFixed(1)}, ${hardestGrade} at most: shorter words`]
      : [];
  return [...tooLong, ...unlikeUs, ...tooHard];
}

const texts = allTexts();
const findings = [];
for (const text of texts) {
  findings.push(...(text.locale === 'ja' ? await findInJapanese(text) : findInEnglish(text)));
}
for (const finding of findings) console.error(finding);
console.log(`prose: ${texts.length} texts read, ${findings.length} findings`);
if (findings.length > 0) process.exitCode = 1;
