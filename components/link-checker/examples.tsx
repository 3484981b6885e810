import type { Locale } from '@/content/locales';
import { officialDomains } from '@/content/official-domains';
import { checkMessage } from '@/domain/link/check-message';
import { nextStep, worstVerdict } from '@/domain/link/next-step';
import { type Example, examplesMessages } from './examples.messages';
import { labelMessages } from './labels.messages';
import { frameOf, VerdictTitle } from './link-result';
import { ShownAddress } from './shown-address';

/** Messages of our own and what the checker says of them; worked out at build time. */
export function Examples({ locale }: { locale: Locale }) {
  const words = examplesMessages[locale];
  return (
    <section aria-labelledby="examples" className="mt-12">
      <h2 id="examples" className="font-bold text-2xl">
        {words.title}
      </h2>
      <p className="mt-3">{words.intro}</p>
      <ul className="mt-4 grid gap-4">
        {words.examples.map((example) => (
          <ExampleCard key={example.title} locale={locale} example={example} />
        ))}
      </ul>
    </section>
  );
}

function ExampleCard({ locale, example }: { locale: Locale; example: Example }) {
  const labels = labelMessages[locale];
  const report = checkMessage(example.text, officialDomains);
  const verdict = worstVerdict(report) ?? 'none';
  return (
    <li data-example={verdict} className={frameOf(verdict)}>
      <h3 className="font-bold">{example.title}</h3>
      <blockquote className="mt-1 whitespace-pre-line rounded-md bg-surface px-3 py-2 text-sm">
        {example.text}
      </blockquote>
      <div className="mt-3">
        <VerdictTitle verdict={verdict} title={labels.verdict[verdict].title} />
        {report.links.map((link) => (
          <ShownAddress key={link.defanged} link={link} />
        ))}
      </div>
      <p className="mt-1">{example.note}</p>
      <p className="mt-1">
        <b>{examplesMessages[locale].next}</b> {labels.next[nextStep(report)].title}
      </p>
    </li>
  );
}
