import type { Locale } from '@/content/locales';
import { type LineError, MAX_OTHERS_LENGTH } from '@/domain/offer/parse-offer';
import { offerResultMessages } from './offer-result.messages';

/** The lines that could not be read, shown back with what is wrong. */
export function LineErrors({ locale, errors }: { locale: Locale; errors: readonly LineError[] }) {
  const { lineErrorsTitle, line: lineName, lineProblems } = offerResultMessages[locale];
  return (
    <div>
      <h3 className="font-bold text-xl">{lineErrorsTitle}</h3>
      <ul className="mt-1 list-disc ps-5">
        {errors.map(({ line, text, problem }) => (
          <li key={line} data-line-error={line}>
            {lineName(line)}
            {lineProblems[problem]}{' '}
            {text !== '' && <q className="text-muted">{text.slice(0, 60)}</q>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Said where a list fills its field: the browser cuts a longer paste without a word. */
export function CutNotice({ locale }: { locale: Locale }) {
  return (
    <p data-cut className="font-bold">
      {offerResultMessages[locale].cut(MAX_OTHERS_LENGTH.toLocaleString(locale))}
    </p>
  );
}
