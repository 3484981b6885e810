import type { Locale } from '@/content/locales';
import type { LineError } from '@/domain/offer/parse-offer';
import { moneyText } from '../offer-checker/money-text';
import { offerResultMessages } from '../offer-checker/offer-result.messages';
import type { AnsweredMatch } from './check-match';
import { matchResultMessages } from './match-result.messages';

/** Each of the other offers as it was typed and read, with the verdict on it. */
export function OtherOffers({ locale, answered }: { locale: Locale; answered: AnsweredMatch }) {
  const words = matchResultMessages[locale];
  const { lines, advice, input } = answered;
  return (
    <div>
      <h3 className="font-bold text-xl">{words.offersTitle}</h3>
      <ul className="mt-1 list-disc ps-5">
        {advice.judged.map(({ total, verdict }, index) => (
          <li key={lines[index]?.line} data-other={verdict}>
            {moneyText(total, input.currency, locale)}{' '}
            <b className={verdict === 'danger' ? 'text-danger' : ''}>{words.verdicts[verdict]}</b>{' '}
            <q className="text-muted text-sm">{lines[index]?.text.slice(0, 60)}</q>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-muted text-sm">{words.offersNote}</p>
    </div>
  );
}

type BadLinesProps = { locale: Locale; errors: readonly LineError[] };

/** The lines that could not be read, shown back with what is wrong. */
export function BadLines({ locale, errors }: BadLinesProps) {
  const { lineErrorsTitle, line: lineName, lineProblems } = offerResultMessages[locale];
  return (
    <div>
      <h3 className="font-bold text-xl">{lineErrorsTitle}</h3>
      <ul className="mt-1 list-disc ps-5">
        {errors.map(({ line, text, problem }) => (
          <li key={line} data-line-error={line}>
            {lineName(line)}: {lineProblems[problem]}{' '}
            <q className="text-muted">{text.slice(0, 60)}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}
