import { claimRules } from '@/content/claim-limits';
import type { Locale } from '@/content/locales';
import { type ClaimClock, type ClaimState, claimReminders } from '@/domain/claim/clock';
import type { IsoDate } from '@/domain/claim/date';
import { Callout } from '../ui/callout';
import { Icon, type IconName } from '../ui/icon';
import type { ClaimOutcome } from './check-claim';
import { claimClockMessages } from './claim-clock.messages';
import { ClaimLimitList, isSecondHand } from './claim-limit-list';

type Counted = NonNullable<ClaimOutcome['counted']>;

const looks: Record<ClaimState, { icon: IconName; box: string; text: string }> = {
  before: { icon: 'info', box: 'border-edge bg-surface', text: 'text-ink' },
  write: { icon: 'flag', box: 'border-accent bg-accent-soft', text: 'text-accent' },
  open: { icon: 'flag', box: 'border-accent bg-accent-soft', text: 'text-accent' },
  over: { icon: 'caution', box: 'border-caution bg-caution-soft', text: 'text-caution' },
};

function dateText(date: IsoDate, locale: Locale): string {
  const language = locale === 'en' ? 'en-GB' : locale;
  const day = { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' } as const;
  return new Intl.DateTimeFormat(language, { ...day, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00Z`),
  );
}

function Days({ locale, clock }: { locale: Locale; clock: ClaimClock }) {
  const words = claimClockMessages[locale];
  const { first, last, daysLeft } = clock;
  const rows = [
    { name: words.first, text: <time dateTime={first}>{dateText(first, locale)}</time> },
    { name: words.last, text: <time dateTime={last}>{dateText(last, locale)}</time> },
    daysLeft < 0
      ? { name: words.limit, text: words.ago(-daysLeft) }
      : { name: words.left, text: words.days(daysLeft) },
  ];
  return (
    <dl className="mt-3 grid gap-1">
      {rows.map(({ name, text }) => (
        <div key={name} className="grid grid-cols-[6em_1fr] items-baseline gap-x-3">
          <dt className="text-sm">{name}</dt>
          <dd className="font-bold text-lg">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Steps({ locale, outcome, counted }: ResultProps) {
  const { steps, stepsTitle } = claimClockMessages[locale];
  const { question, clock } = counted;
  const hours = claimRules(outcome.marketplace).answerHours;
  const text = (date: IsoDate) => dateText(date, locale);
  const wait = question.written ? steps.waitUntil : steps.waitFromToday;
  const isOpen = clock.state === 'open';
  const list = [
    question.written ? steps.written(text(question.written)) : steps.write,
    ...(isOpen ? [] : [wait(hours, text(clock.answerDue))]),
    isOpen ? steps.claimBy(text(clock.last)) : steps.claim(text(clock.first), text(clock.last)),
  ];
  return (
    <div>
      <h3 className="font-bold text-xl">{stepsTitle}</h3>
      <ol className="mt-1 list-decimal ps-6">
        {(clock.state === 'over' ? [steps.late] : list).map((step) => (
          <li key={step} className="mt-1">
            {step}
          </li>
        ))}
      </ol>
    </div>
  );
}

function CalendarLink({ locale, outcome, counted }: ResultProps) {
  const words = claimClockMessages[locale];
  const reminders = claimReminders(counted.clock, outcome.today);
  if (reminders.length === 0) return null;
  const { promised, latest, written } = counted.question;
  const query = new URLSearchParams({
    marketplace: outcome.marketplace,
    promised,
    ...(latest && { latest }),
    ...(written && { written }),
  });
  return (
    <div>
      <a
        href={`/${locale}/tools/claim/reminder.ics?${query}`}
        className="inline-flex min-h-12 items-center gap-2 font-bold text-lg"
      >
        <Icon name="calendar" />
        {words.download}
      </a>
      <p className="text-muted text-sm">{words.downloadHint(reminders)}</p>
    </div>
  );
}

type ResultProps = { locale: Locale; outcome: ClaimOutcome; counted: Counted };

/** The days first, then what to do in which order, then what the days rest on. */
export function ClaimResult(props: ResultProps) {
  const { locale, outcome, counted } = props;
  const words = claimClockMessages[locale];
  const { clock } = counted;
  const look = looks[clock.state];
  return (
    <section
      aria-labelledby="claim-result"
      data-claim={clock.state}
      data-first={clock.first}
      data-last={clock.last}
      data-days-left={clock.daysLeft}
      className="mt-6 grid gap-5"
    >
      <div className={`rounded-md border-2 p-4 ${look.box}`}>
        <h2 id="claim-result" className={look.text}>
          <span className="block font-bold text-sm">{words.resultTitle}</span>
          <span className="flex items-center gap-2 font-bold text-2xl">
            <Icon name={look.icon} className="size-8" />
            {words.states[clock.state].word}
          </span>
        </h2>
        <p className="mt-2">{words.states[clock.state].sentence}</p>
        <Days locale={locale} clock={clock} />
        <p className="mt-3 font-bold">{words.confirm}</p>
        {isSecondHand(outcome.marketplace) && <p className="mt-1 text-sm">{words.secondHand}</p>}
        <p className="mt-1 text-sm">
          {words.countedFrom(dateText(clock.base, locale), dateText(outcome.today, locale))}
        </p>
      </div>
      {clock.isTight && <p className="font-bold">{words.tight}</p>}
      <Steps {...props} />
      <CalendarLink {...props} />
      <p>
        <a
          href={`/${locale}/guides/merchant-fulfilled-offers#guarantee`}
          className="inline-block py-1"
        >
          {words.guide}
        </a>
      </p>
      <Callout kind="caution" title={words.cancelTitle}>
        <p>{words.cancel}</p>
        <p>{words.refund}</p>
      </Callout>
      <ClaimLimitList locale={locale} marketplace={outcome.marketplace} />
    </section>
  );
}
