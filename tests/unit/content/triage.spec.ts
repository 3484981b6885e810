import { expect, test } from '@playwright/test';
import { locales } from '../../../content/locales';
import {
  getOutcome,
  getQuestion,
  isQuestionId,
  isTriageNode,
  type OutcomeId,
  type QuestionId,
  triageNodes,
  triageTree,
} from '../../../content/triage';
import { triageLinks } from '../../../content/triage/links';
import { triageSteps } from '../../../content/triage/steps';
import { flawsOf, questionsFrom, reachableFrom } from '../../../domain/triage/tree';
import { triageWalks } from '../../triage-walks';

/** Addresses and answers of published nodes. Append; never rename: bookmarks and tests elsewhere depend on them. */
const publishedAnswers: Record<string, string> = {
  q_shared: 'yes asked no unsure',
  q_sim: 'yes no unsure',
  q_changed: 'yes locked no noacct cannot',
  q_purpose: 'signin approve deny reset change mail delivery many unclear',
  q_link: 'yes deny no unsure',
  q_link_reset: 'yes no unsure',
  q_mine: 'yes no unsure',
  q_mine_change: 'yes no unsure',
  q_parcel: 'yes no unsure',
  q_unknown_order: 'yes no unsure',
  q_count: 'one few flood unsure',
};
const publishedOutcomes: Record<string, string> = {
  o_shared: 'now',
  o_caller: 'now',
  o_sim: 'now',
  o_takeover: 'now',
  o_inside: 'now',
  o_deny: 'now',
  o_bomb: 'now',
  o_password: 'today',
  o_single: 'today',
  o_mail: 'today',
  o_reset: 'week',
  o_fake: 'week',
  o_wrong: 'week',
  o_delivery: 'none',
  o_benign: 'none',
};

const questions = triageNodes.filter(isQuestionId);
const outcomes = triageNodes.filter((id): id is OutcomeId => !isQuestionId(id));

function nodeAfter(id: string, answer: string): string {
  const next =
    isTriageNode(id) && isQuestionId(id) && getQuestion(id).answers.find((a) => a.id === answer);
  if (!next) throw new Error(`${id} has no answer ${answer}`);
  return next.next;
}

/** Where the last answer, that of who does not know, leads from question to question. */
function whoDoesNotKnow(id: QuestionId): OutcomeId {
  const next = getQuestion(id).answers.at(-1)?.next ?? '';
  if (!isTriageNode(next)) throw new Error(id);
  return isQuestionId(next) ? whoDoesNotKnow(next) : (next as OutcomeId);
}

test('everybody who starts comes to an end, after seven questions at most', () => {
  expect(flawsOf(triageTree)).toEqual([]);
  expect(questionsFrom(triageTree, triageTree.start)).toBe(7);
});

test('published nodes keep their answers, in their order, and their urgency', () => {
  expect(
    Object.fromEntries(
      questions.map((id) => [
        id,
        getQuestion(id)
          .answers.map((answer) => answer.id)
          .join(' '),
      ]),
    ),
  ).toEqual(publishedAnswers);
  expect(Object.fromEntries(outcomes.map((id) => [id, getOutcome(id).urgency]))).toEqual(
    publishedOutcomes,
  );
});

for (const { story, answers, outcome } of triageWalks) {
  test(`${story} leads to ${outcome}`, () => {
    expect(answers.reduce(nodeAfter, triageTree.start)).toBe(outcome);
  });
}

test('the first question alone can end it', () => {
  const ends = getQuestion('q_shared').answers.filter(({ next }) => next.startsWith('o_'));
  expect(ends.map(({ id }) => id)).toEqual(['yes', 'asked', 'unsure']);
});

test('who does not know is never told that there is no hurry', () => {
  for (const id of questions) {
    const outcome = whoDoesNotKnow(id);
    expect(getOutcome(outcome).urgency, `${id} → ${outcome}`).not.toBe('none');
  }
  expect(whoDoesNotKnow('q_shared')).toBe('o_shared');
  expect(whoDoesNotKnow('q_sim')).toBe('o_password');
});

test('who could not look for changes is asked to at every outcome still ahead', () => {
  const ahead = [...reachableFrom(triageTree, nodeAfter('q_changed', 'cannot'))].filter((id) =>
    id.startsWith('o_'),
  );
  expect(ahead).toHaveLength(11);
  for (const id of ahead as OutcomeId[])
    expect(getOutcome(id).steps, id).toContain('look-for-changes');
});

test('an outcome has three to seven steps, each once', () => {
  for (const id of outcomes) {
    const { steps } = getOutcome(id);
    expect(new Set(steps).size, id).toBe(steps.length);
    expect(steps.length, id).toBeGreaterThanOrEqual(3);
    expect(steps.length, id).toBeLessThanOrEqual(7);
  }
});

test('in a takeover the mailbox comes before the password, and the pay-out account is only looked at', () => {
  const { steps, doNot } = getOutcome('o_takeover');
  expect(steps.indexOf('mailbox-first')).toBeLessThan(steps.indexOf('change-password'));
  expect(triageSteps['look-for-changes'].detail.ja).toContain('入金口座は見るだけ');
  expect(doNot[0]?.ja).toContain('入金口座を変えない');
});

test('every step and every link is used somewhere', () => {
  const all = outcomes.map(getOutcome);
  const steps = new Set<string>(all.flatMap((outcome) => outcome.steps));
  expect([...steps].sort()).toEqual(Object.keys(triageSteps).sort());
  const links = [
    ...all.flatMap(({ guide, ifItGoesOn }) => [guide, ifItGoesOn.link]),
    ...Object.values(triageSteps).map((step) => ('link' in step ? step.link : undefined)),
  ];
  expect([...new Set(links.filter(Boolean))].sort()).toEqual(Object.keys(triageLinks).sort());
});

test('both languages say everything, and neither promises safety nor blames', () => {
  const words = [
    ...questions
      .map(getQuestion)
      .flatMap(({ question, help, answers }) => [
        question,
        ...(help ? [help] : []),
        ...answers.flatMap((answer) => [answer, ...(answer.hint ? [answer.hint] : [])]),
      ]),
    ...outcomes
      .map(getOutcome)
      .flatMap((outcome) => [
        outcome.title,
        ...outcome.meaning,
        outcome.sure,
        ...outcome.doNot,
        outcome.doneWhen,
        outcome.ifItGoesOn,
      ]),
    ...Object.values(triageSteps).flatMap(({ action, detail }) => [action, detail]),
    ...Object.values(triageLinks).map(({ text }) => text),
  ];
  for (const word of words) {
    for (const locale of locales) expect(word[locale].trim()).not.toBe('');
    expect(word.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    expect(word.en).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    expect(word.ja).not.toMatch(/安全です|大丈夫|自業自得/);
    expect(word.en).not.toMatch(/\bsafe\b|your fault/i);
  }
});

test('a name of every object is no node', () => {
  expect(isTriageNode('constructor')).toBe(false);
  expect(isTriageNode('q_shared')).toBe(true);
});
