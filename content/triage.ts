/**
 * The door to the triage of codes nobody asked for. The shape of the tree stands in triage/tree.mjs, its words beside
 * it; a tree somebody could get lost in stops the build.
 */
import { flawsOf, type Tree } from '@/domain/triage/tree';
import { type OutcomeWords, outcomeWords } from './triage/outcomes';
import { type AnswerWords, type QuestionWords, questionWords } from './triage/questions';
import { triageTree as shape } from './triage/tree.mjs';

type Nodes = (typeof shape)['nodes'];
export type NodeId = keyof Nodes;
export type QuestionId = Extract<NodeId, `q_${string}`>;
export type OutcomeId = Extract<NodeId, `o_${string}`>;
export type AnswerId<Id extends QuestionId> = keyof Nodes[Id]['options'];

export const triageTree: Tree = shape;
/** Where everybody begins. */
export const firstQuestion: QuestionId = shape.start;
export const triageNodes = Object.keys(shape.nodes) as NodeId[];

const flaws = flawsOf(triageTree);
if (flaws.length > 0) throw new Error(`content/triage/tree.mjs: ${JSON.stringify(flaws)}`);

type Answer = AnswerWords & { id: string; next: string };
export type TriageQuestion = Pick<QuestionWords, 'question' | 'help'> & { answers: Answer[] };
export type TriageOutcome = OutcomeWords & Nodes[OutcomeId];

export function isTriageNode(id: string): id is NodeId {
  return Object.hasOwn(shape.nodes, id);
}

export function isQuestionId(id: NodeId): id is QuestionId {
  return 'options' in shape.nodes[id];
}

/** A question with its answers in the order of the tree. */
export function getQuestion(id: QuestionId): TriageQuestion {
  const { question, help } = questionWords[id];
  const answers: Record<string, AnswerWords> = questionWords[id].answers;
  const options = Object.entries<string>(shape.nodes[id].options);
  return {
    question,
    help,
    // The type of the words promises them for every answer.
    answers: options.map(([answer, next]) => ({
      ...(answers[answer] as AnswerWords),
      id: answer,
      next,
    })),
  };
}

/** What an outcome says, and how urgent it is. */
export function getOutcome(id: OutcomeId): TriageOutcome {
  return { ...outcomeWords[id], ...shape.nodes[id] };
}
