import type { Locale } from '@/content/locales';
import type { MatchAction } from '@/domain/match/advise';
import { toMajorUnits } from '@/domain/offer/money';
import type { LineError } from '@/domain/offer/parse-offer';
import { CutNotice, LineErrors } from '../offer-checker/line-errors';
import { moneyText } from '../offer-checker/money-text';
import { Icon, type IconName } from '../ui/icon';
import type { AnsweredMatch } from './check-match';
import { matchResultMessages } from './match-result.messages';
import { MatchWarnings } from './match-warnings';
import { OtherOffers } from './other-offers';
import { SumTable } from './sum-table';

const looks: Record<MatchAction, { icon: IconName; box: string; text: string }> = {
  hold: { icon: 'info', box: 'border-edge bg-surface', text: 'text-ink' },
  'hold-and-report': { icon: 'danger', box: 'border-danger bg-danger-soft', text: 'text-danger' },
  'raise-floor': { icon: 'caution', box: 'border-caution bg-caution-soft', text: 'text-caution' },
  'match-down': { icon: 'scales', box: 'border-accent bg-accent-soft', text: 'text-accent' },
  'sell-elsewhere': { icon: 'arrow', box: 'border-caution bg-caution-soft', text: 'text-caution' },
};
const MAX_IGNORED = 8;

/** The answer in words, its price included; also the page's title. */
export function answerText({ input, advice }: AnsweredMatch, locale: Locale): string {
  const { actions, target } = matchResultMessages[locale];
  return advice.target === null
    ? actions[advice.action].word
    : target(moneyText(advice.target, input.currency, locale));
}

function AnswerBox({ locale, answered }: { locale: Locale; answered: AnsweredMatch }) {
  const { resultTitle, actions } = matchResultMessages[locale];
  const { action } = answered.advice;
  const look = looks[action];
  return (
    <div className={`rounded-md border-2 p-4 ${look.box}`}>
      <h2 id="match-result" className={look.text}>
        <span className="block font-bold text-sm">{resultTitle}</span>
        <span className="flex items-center gap-2 font-bold text-2xl">
          <Icon name={look.icon} className="size-8" />
          {answerText(answered, locale)}
        </span>
      </h2>
      <p className="mt-2">{actions[action].sentence}</p>
    </div>
  );
}

function Reasons({ locale, answered }: { locale: Locale; answered: AnsweredMatch }) {
  const words = matchResultMessages[locale];
  return (
    <div>
      <h3 className="font-bold text-xl">{words.reasonsTitle}</h3>
      <ul className="mt-1 grid gap-3">
        {answered.advice.reasons.map((reason) => (
          <li key={reason} data-reason={reason} className="border-edge border-s-4 ps-3">
            {words.reasons[reason]}
          </li>
        ))}
      </ul>
    </div>
  );
}

type ResultProps = {
  locale: Locale;
  answered: AnsweredMatch;
  lineErrors: readonly LineError[];
};

/** The answer first, then why, the sum, and what it rests on. */
export function MatchResult({ locale, answered, lineErrors }: ResultProps) {
  const { advice, input, ignored } = answered;
  const { action, target } = advice;
  const names = ignored
    .slice(0, MAX_IGNORED)
    .map(({ parameter, value }) => (value === null ? parameter : `${parameter}=${value}`));
  return (
    <section
      aria-labelledby="match-result"
      data-action={action}
      data-target={target === null ? undefined : toMajorUnits(target, input.currency)}
      className="mt-6 grid gap-5"
    >
      <AnswerBox locale={locale} answered={answered} />
      <Reasons locale={locale} answered={answered} />
      <SumTable locale={locale} advice={advice} currency={input.currency} />
      <MatchWarnings locale={locale} answered={answered} />
      {lineErrors.length > 0 && <LineErrors locale={locale} errors={lineErrors} />}
      {answered.isFull && <CutNotice locale={locale} />}
      <OtherOffers locale={locale} answered={answered} />
      {names.length > 0 && (
        <p data-ignored={ignored.length} className="text-muted text-sm">
          {matchResultMessages[locale].ignored(names.join(locale === 'ja' ? '、' : ', '))}
        </p>
      )}
    </section>
  );
}
