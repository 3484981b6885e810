import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/content/locales';
import type { Verdict } from '@/domain/password/verdict';
import { bandLooks } from './band-looks';
import { durationWords } from './duration-words';
import { type Example, examplesMessages } from './examples.messages';
import { labelMessages } from './labels.messages';
import { scoreExample } from './score-on-server';

/** Passwords of our own and what the meter says of them; worked out at build time. */
export async function Examples({ locale }: { locale: Locale }) {
  const words = examplesMessages[locale];
  const verdicts = await Promise.all(words.examples.map(({ text }) => scoreExample(text)));
  const scored = words.examples.flatMap((example, index) => {
    const verdict = verdicts[index];
    return verdict ? [{ example, verdict }] : [];
  });
  return (
    <section aria-labelledby="examples" className="mt-12">
      <h2 id="examples" className="font-bold text-2xl">
        {words.title}
      </h2>
      <p className="mt-3">{words.intro}</p>
      <p className="mt-1 text-muted text-sm">{words.publicNow}</p>
      <ul className="mt-4 grid gap-3">
        {scored.map(({ example, verdict }) => (
          <ExampleCard key={example.text} {...{ locale, example, verdict }} />
        ))}
      </ul>
    </section>
  );
}

type ExampleCardProps = { locale: Locale; example: Example; verdict: Verdict };

function ExampleCard({ locale, example, verdict }: ExampleCardProps) {
  const words = examplesMessages[locale];
  const labels = labelMessages[locale];
  const look = bandLooks[verdict.band];
  const { guessesLog10 } = verdict;
  const times = [
    [words.signInForm, 'sign-in-form'],
    [words.fastHash, 'fast-hash'],
    [words.slowHash, 'slow-hash'],
  ] as const;
  return (
    <li
      data-example-log10={guessesLog10.toFixed(1)}
      className="rounded-md border border-line px-4 py-3"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <code translate="no" className="font-bold font-mono">
          {example.text}
        </code>
        <p className={`flex items-center gap-1 font-bold ${look.text}`}>
          <Icon name={look.icon} />
          {labels.band[verdict.band]}
        </p>
      </div>
      <p className="text-sm">{example.note}</p>
      <dl className="mt-2 grid gap-x-4 border-line border-t pt-2 text-sm sm:grid-cols-3">
        {times.map(([name, attack]) => (
          <div key={attack} className="flex justify-between gap-x-3 sm:block">
            <dt className="text-muted">{name}</dt>
            <dd className="text-end sm:text-start">
              {durationWords(guessesLog10, attack, labels)}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
