import { readyTexts, readyTextsFor } from '@/content/first-hour/texts';
import { type Locale, localeNames, locales } from '@/content/locales';
import type { Role } from '@/domain/first-hour/runbook';
import { Disclosure } from '../ui/disclosure';
import { firstHourMessages } from './first-hour.messages';

/**
 * Texts to copy, the reader's language first. One press selects a whole text without script. On
 * paper there are only those that stand open.
 */
export function ReadyTexts({ locale, role }: { locale: Locale; role: Role }) {
  const words = firstHourMessages[locale];
  const languages = [locale, ...locales.filter((other) => other !== locale)];
  return (
    <section aria-labelledby="texts" className="mt-12 print:not-has-open:hidden">
      <h2 id="texts" className="font-bold text-2xl print:text-xl">
        {words.textsTitle}
      </h2>
      <p className="mt-1 print:hidden">{words.textsHint}</p>
      <div className="mt-3 grid gap-3">
        {readyTextsFor[role].map((id) => (
          <Disclosure key={id} data-text={id} title={readyTexts[id][locale].title}>
            <div className="grid gap-4">
              {languages.map((language) => (
                <div key={language} lang={language}>
                  <p className="font-bold text-muted text-sm">{localeNames[language]}</p>
                  <p className="mt-1 select-all whitespace-pre-wrap rounded-md border border-line bg-surface p-3">
                    {readyTexts[id][language].body}
                  </p>
                </div>
              ))}
            </div>
          </Disclosure>
        ))}
      </div>
    </section>
  );
}
