import type { Locale } from '@/content/locales';
import { guideMessages } from '@/content/messages';
import { accesses, roles } from '@/domain/first-hour/runbook';
import { Callout } from '../ui/callout';
import { firstHourMessages } from './first-hour.messages';

/** Two questions on one page, answered by one link: who you are, and whether you can sign in. */
export function ChooseRunbook({ locale }: { locale: Locale }) {
  const words = firstHourMessages[locale];
  return (
    <>
      <h1 className="font-bold text-3xl">{words.title}</h1>
      <p className="mt-3 text-lg">{words.lead}</p>
      <div className="mt-4">
        <Callout kind="first" title={guideMessages[locale].callout.first}>
          <p>{words.first}</p>
        </Callout>
      </div>
      <section aria-labelledby="choose" className="mt-8">
        <h2 id="choose" className="font-bold text-2xl">
          {words.chooseTitle}
        </h2>
        <ul className="mt-3 grid gap-3">
          {roles.map((role) => (
            <li key={role} className="rounded-lg border border-line p-4">
              <h3 className="font-bold text-xl">{words.roles[role].name}</h3>
              <p>{words.roles[role].who}</p>
              <p className="mt-2 grid gap-2 sm:grid-cols-2">
                {accesses.map((access) => (
                  <a
                    key={access}
                    href={`/${locale}/first-hour/${role}-${access}`}
                    className="flex min-h-12 items-center justify-center rounded-md border-2 border-accent bg-accent-soft px-3 text-center font-bold text-accent no-underline hover:bg-paper"
                  >
                    <span className="sr-only">{words.roles[role].name} – </span>
                    {words.accesses[access].when}
                  </a>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="unsure" className="mt-8">
        <h2 id="unsure" className="font-bold text-xl">
          {words.unsure.title}
        </h2>
        <p className="mt-1">{words.unsure.text}</p>
        <a href={`/${locale}/tools/codes`} className="inline-block py-2 font-bold">
          {words.unsure.link}
        </a>
      </section>
      <section aria-labelledby="about-steps" className="mt-8">
        <h2 id="about-steps" className="font-bold text-xl">
          {words.whatTitle}
        </h2>
        <ul className="mt-2 list-disc ps-5">
          {words.what.map((sentence) => (
            <li key={sentence} className="mt-1">
              {sentence}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
