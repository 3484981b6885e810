import type { ReactNode } from 'react';
import type { Locale } from '@/content/locales';
import { ErrorSummary } from './error-summary';
import { questionMessages } from './question.messages';

type Link = { href: string; text: string };

type QuestionProps = {
  locale: Locale;
  /** Address of the tool with nothing asked. */
  address: string;
  /** What has to be put right, each with a link to its field. */
  errors: Link[];
  /** Null while nothing was asked, and beside errors. */
  answer: ReactNode | null;
  /** Heading of the form under an answer. */
  again: string;
  /** Worked examples under a blank form, each one tap away. */
  examples: readonly Link[];
  /** The form as it was filled in. */
  children: ReactNode;
};

function Examples({ title, links }: { title: string; links: readonly Link[] }) {
  return (
    <section aria-labelledby="examples" className="mt-8">
      <h2 id="examples" className="font-bold text-xl">
        {title}
      </h2>
      <ul>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href} className="inline-block py-2">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A tool that answers on the server: what is wrong or the answer, the form, then a way on. */
export function Question(props: QuestionProps) {
  const { locale, address, errors, answer, again, examples, children } = props;
  const words = questionMessages[locale];
  const isBlank = errors.length === 0 && answer === null;
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={words.errorTitle} errors={errors} />}
      {answer}
      <div className={answer === null ? undefined : 'print:hidden'}>
        {answer !== null && (
          <h2 className="mt-10 border-line border-t pt-6 font-bold text-xl">{again}</h2>
        )}
        {children}
        {isBlank ? (
          <Examples title={words.examplesTitle} links={examples} />
        ) : (
          <p className="mt-4">
            <a href={address} className="inline-block py-2">
              {words.startAgain}
            </a>
          </p>
        )}
      </div>
    </>
  );
}
