import type { Locale } from '@/content/locales';
import { getQuestion, type QuestionId, triageTree } from '@/content/triage';
import { questionsFrom } from '@/domain/triage/tree';
import { triageMessages } from './triage.messages';

type TriageQuestionProps = {
  locale: Locale;
  id: QuestionId;
  /** The start stands under the tool's own heading. */
  heading: 'h1' | 'h2';
};

/** One question; each answer is a link to the next page, so nothing about the reader is kept or sent. */
export function TriageQuestion({ locale, id, heading: Heading }: TriageQuestionProps) {
  const words = triageMessages[locale];
  const { question, help, answers } = getQuestion(id);
  const isStart = id === triageTree.start;
  return (
    <section data-node={id} aria-labelledby="question" className="mt-6">
      <Heading id="question" className="font-bold text-2xl">
        {question[locale]}
      </Heading>
      {help && <p className="mt-3">{help[locale]}</p>}
      <ul className="mt-5 grid gap-3">
        {answers.map((answer) => (
          <li key={answer.id}>
            <a
              href={`/${locale}/tools/codes/${answer.next}`}
              data-answer={answer.id}
              className="block rounded-md border-2 border-edge px-4 py-3 text-ink no-underline hover:border-accent hover:bg-accent-soft"
            >
              <b className="block text-lg text-link">{answer[locale]}</b>
              {answer.hint && <span className="block text-muted">{answer.hint[locale]}</span>}
            </a>
          </li>
        ))}
      </ul>
      <div className="mt-5 text-muted text-sm">
        <p>{words.questionsAfter(questionsFrom(triageTree, id) - 1)}</p>
        <p>{isStart ? words.noDigits : words.back}</p>
      </div>
      {!isStart && <StartAgain locale={locale} />}
    </section>
  );
}

export function StartAgain({ locale }: { locale: Locale }) {
  return (
    <p className="mt-2 print:hidden">
      <a href={`/${locale}/tools/codes`} className="inline-flex min-h-11 items-center">
        {triageMessages[locale].startAgain}
      </a>
    </p>
  );
}
