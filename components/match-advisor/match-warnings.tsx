import type { Locale } from '@/content/locales';
import { type Source, type SourceId, sources } from '@/content/sources';
import { Callout } from '../ui/callout';
import type { AnsweredMatch } from './check-match';
import { matchResultMessages } from './match-result.messages';

function SourceNote({ locale, id }: { locale: Locale; id: SourceId }) {
  const { organisation, title, date }: Source = sources[id];
  const parts = [organisation[locale], title[locale], date].filter(Boolean).join(' – ');
  return (
    <p className="text-muted text-sm">
      {matchResultMessages[locale].sourcesLabel}
      {locale === 'ja' ? '：' : ': '}
      {parts}
    </p>
  );
}

/** What cheap fakes do besides: how to report them, a listing that is stopped, prices that follow. */
export function MatchWarnings({ locale, answered }: { locale: Locale; answered: AnsweredMatch }) {
  const words = matchResultMessages[locale];
  const { input, advice } = answered;
  const hasDanger = advice.reasons.includes('danger-offers');
  return (
    <>
      {hasDanger && (
        <div data-reason="report">
          <h3 className="font-bold text-xl">{words.reportTitle}</h3>
          <ol className="mt-1 list-decimal ps-6">
            {words.report.map((step) => (
              <li key={step} className="mt-1">
                {step}
              </li>
            ))}
          </ol>
          <SourceNote locale={locale} id="seed-blog-2017" />
          <p>
            <a
              href={`/${locale}/guides/scam-offers-beside-yours#report`}
              className="inline-block py-1"
            >
              {words.reportGuide}
            </a>
          </p>
        </div>
      )}
      {hasDanger && (
        <div data-reason="price-error-risk">
          <Callout kind="caution" title={words.priceErrorTitle}>
            {words.priceError.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <SourceNote locale={locale} id="horidashimono-price-errors" />
          </Callout>
        </div>
      )}
      {(hasDanger || input.hasRepricer) && (
        <div data-reason="repricer-follows">
          <Callout kind="caution" title={words.repricerTitle}>
            <p>{words.repricer}</p>
            <SourceNote locale={locale} id="informed-repricer-help" />
          </Callout>
        </div>
      )}
    </>
  );
}
