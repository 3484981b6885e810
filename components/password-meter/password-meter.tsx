import { Callout } from '@/components/ui/callout';
import { Promises } from '@/components/ui/promises';
import type { Locale } from '@/content/locales';
import { Examples } from './examples';
import { PasswordMeterIsland } from './password-meter.client';
import { passwordMeterMessages } from './password-meter.messages';
import { Rates } from './rates';

/**
 * The meter with all that stands without it: what the page never does, examples, the rates behind
 * the times, and how to make a password.
 */
export function PasswordMeter({ locale }: { locale: Locale }) {
  const words = passwordMeterMessages[locale];
  return (
    <>
      <section aria-labelledby="try" className="mt-8">
        <h2 id="try" className="mb-3 font-bold text-2xl">
          {words.tryTitle}
        </h2>
        <Callout kind="caution" title={words.notYourOwn}>
          <p>{words.notYourOwnExample}</p>
        </Callout>
        <div data-island="password-meter" className="mt-6">
          <PasswordMeterIsland labels={words.labels} />
        </div>
        <Promises promises={words.promises} />
      </section>
      <Examples locale={locale} />
      <Rates locale={locale} />
      <section aria-labelledby="advice" className="mt-12">
        <h2 id="advice" className="font-bold text-2xl">
          {words.adviceTitle}
        </h2>
        <ul className="mt-3 grid list-disc gap-2 ps-6">
          {words.advice.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className="mt-4">
          <a href={`/${locale}/guides/passwords`}>{words.guideLink}</a>
        </p>
      </section>
    </>
  );
}
