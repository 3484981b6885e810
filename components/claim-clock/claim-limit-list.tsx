import { claimLimits } from '@/content/claim-limits';
import type { Locale } from '@/content/locales';
import { type Source, sources } from '@/content/sources';
import type { Marketplace } from '@/domain/claim/parse-claim';
import { claimClockMessages } from './claim-clock.messages';

const limitNames = ['answerHours', 'waitDays', 'windowDays'] as const;

type LimitListProps = { locale: Locale; marketplace: Marketplace };

/** Each number that was counted with, how sure it is, and where it was read. */
export function ClaimLimitList({ locale, marketplace }: LimitListProps) {
  const words = claimClockMessages[locale];
  const { limits } = claimLimits[marketplace];
  return (
    <div>
      <h3 className="font-bold text-xl">{words.limitsTitle}</h3>
      <ul className="mt-1 list-disc ps-5">
        {limitNames.map((name) => {
          const { value, source, confidence, checked } = limits[name];
          const { organisation, title, url }: Source = sources[source];
          const text = `${organisation[locale]} – ${title[locale]}`;
          return (
            <li key={name} data-limit={name} data-confidence={confidence} className="mt-2">
              {words.limits[name](value)}{' '}
              <b className="whitespace-nowrap rounded-sm border border-edge px-1 text-sm">
                {words.confidence[confidence]}
              </b>
              <span className="block text-muted text-sm">
                {url ? <a href={url}>{text}</a> : text} · {words.checked(checked)}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="mt-3 text-muted text-sm">{words.exclusions}</p>
    </div>
  );
}

/** Whether any of the numbers is not the marketplace's own word. */
export function isSecondHand(marketplace: Marketplace): boolean {
  const { limits } = claimLimits[marketplace];
  return limitNames.some((name) => limits[name].confidence === 'second-hand');
}
