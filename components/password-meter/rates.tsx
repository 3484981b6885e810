import type { Locale } from '@/content/locales';
import { sources } from '@/content/sources';
import { ratesMessages } from './rates.messages';

/** Where every time on the page comes from. */
export function Rates({ locale }: { locale: Locale }) {
  const words = ratesMessages[locale];
  return (
    <section aria-labelledby="rates" className="mt-12">
      <h2 id="rates" className="font-bold text-2xl">
        {words.title}
      </h2>
      <p className="mt-3">{words.intro}</p>
      <dl className="mt-3 grid gap-3">
        {words.rates.map(({ rate, why }) => (
          <div key={rate}>
            <dt className="font-bold">{rate}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3">{words.unknown}</p>
      <p className="mt-3 text-sm">
        <a href={sources['nist-sp-800-63b-4'].url}>{words.nist}</a>
      </p>
    </section>
  );
}
