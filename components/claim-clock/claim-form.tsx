import type { Locale } from '@/content/locales';
import { readDate } from '@/domain/claim/date';
import { type ClaimDate, type ClaimError, marketplaces } from '@/domain/claim/parse-claim';
import { Button } from '../ui/button';
import { ChoiceField, TextField } from '../ui/field';
import type { ClaimOutcome } from './check-claim';
import { claimClockMessages } from './claim-clock.messages';

/** The id of a parameter's field, which links of an error summary lead to. */
export function claimFieldId(parameter: ClaimDate): string {
  return `claim-${parameter}`;
}

/** What is wrong at a field and how to put it right, as one sentence. */
export function claimProblemText({ parameter, problem }: ClaimError, locale: Locale): string {
  const { fields, problems } = claimClockMessages[locale];
  return problems[problem](fields[parameter].name);
}

type FormProps = { locale: Locale; outcome: ClaimOutcome };

function DateField({ locale, outcome, name }: FormProps & { name: ClaimDate }) {
  const { label, hint } = claimClockMessages[locale].fields[name];
  const error = outcome.errors.find(({ parameter }) => parameter === name);
  const text = outcome.typed[name] ?? '';
  const date = readDate(text);
  // The browser's own date field would throw away what is no date; it is shown as text then.
  const isKept = text.trim() === '' || date !== null;
  return (
    <TextField
      type={isKept ? 'date' : 'text'}
      id={claimFieldId(name)}
      {...{ name, label, hint }}
      error={error && claimProblemText(error, locale)}
      defaultValue={isKept ? (date ?? '') : text}
    />
  );
}

/** The whole question; everything that was typed stands there again. */
export function ClaimForm({ locale, outcome }: FormProps) {
  const words = claimClockMessages[locale];
  return (
    <form method="get" action={`/${locale}/tools/claim`} className="mt-6 grid gap-6">
      <ChoiceField
        type="radio"
        id="claim-marketplace"
        name="marketplace"
        label={words.marketplace}
        options={marketplaces.map((value) => ({ value, label: words.marketplaces[value] }))}
        chosen={[outcome.marketplace]}
      />
      {(['promised', 'latest', 'written'] as const).map((name) => (
        <DateField key={name} {...{ locale, outcome, name }} />
      ))}
      <div>
        <Button>{words.submit}</Button>
        <p className="mt-3 text-muted text-sm">{words.privacy}</p>
      </div>
    </form>
  );
}
