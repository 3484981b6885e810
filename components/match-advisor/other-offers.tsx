import type { Locale } from '@/content/locales';
import { shareQuery } from '@/domain/offer/share-query';
import { moneyText } from '../offer-checker/money-text';
import type { AnsweredMatch } from './check-match';
import { matchResultMessages } from './match-result.messages';

/** Each of the other offers as it was typed and read, with the verdict on it. */
export function OtherOffers({ locale, answered }: { locale: Locale; answered: AnsweredMatch }) {
  const words = matchResultMessages[locale];
  const { lines, advice, input } = answered;
  const cheapest = advice.judged.toSorted((a, b) => a.total - b.total)[0];
  return (
    <div>
      <h3 className="font-bold text-xl">{words.offersTitle}</h3>
      <ul className="mt-1 list-disc ps-5">
        {advice.judged.map(({ total, verdict }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one line may hold the same price twice
          <li key={index} data-other={verdict}>
            {moneyText(total, input.currency, locale)}{' '}
            <b className={verdict === 'danger' ? 'text-danger' : ''}>{words.verdicts[verdict]}</b>
            <Typed text={lines[index]?.text ?? ''} />
          </li>
        ))}
      </ul>
      <p className="mt-2 text-muted text-sm">{words.offersNote}</p>
      {cheapest && (
        <p>
          <a
            href={`/${locale}/tools/offer?${shareQuery(cheapest.question)}`}
            className="inline-block py-1 font-bold"
          >
            {words.toOffer}
          </a>
        </p>
      )}
    </div>
  );
}

/** The beginning of a line as it was typed; an offer out of a pasted panel has none. */
function Typed({ text }: { text: string }) {
  if (text === '') return null;
  return (
    <>
      {' '}
      <q className="text-muted text-sm">{text.slice(0, 60)}</q>
    </>
  );
}
