import type { Answers } from '@/domain/checklist/answers';
import type { ChecklistLabels, Entry } from './labels';

type MarkdownFile = {
  title: string;
  address: string;
  entries: readonly Entry[];
  answers: Answers;
  labels: Pick<ChecklistLabels, 'attack' | 'answers'>;
};

/** The list as a task list for notes and wikis; what is neither done nor open is said in words. */
export function formatMarkdown({ title, address, entries, answers, labels }: MarkdownFile): string {
  const items = entries.map((entry) => {
    const answer = answers.get(entry.id);
    const box = answer === 'done' ? '[x]' : '[ ]';
    const said = answer && answer !== 'done' ? ` (${labels.answers[answer]})` : '';
    return `- ${box} ${entry.text}${said}\n  - ${labels.attack}: ${entry.attack}\n`;
  });
  return `# ${title}\n\n<${address}>\n\n${items.join('')}`;
}
