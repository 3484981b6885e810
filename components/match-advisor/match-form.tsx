import { type MatchParameter, ownFulfilments } from '@/domain/match/query';
import { conditions } from '@/domain/offer/offer';
import { MAX_OTHERS_LENGTH } from '@/domain/offer/parse-offer';
import { offerCheckerMessages } from '../offer-checker/offer-checker.messages';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { ChoiceField, SelectField, TextAreaField, TextField } from '../ui/field';
import { type MatchFormState, matchFieldId, matchFieldOf, matchTextOf } from './match-fields';
import { matchFormMessages } from './match-form.messages';

type FormProps = { state: MatchFormState };

const sumFields = ['price', 'cost', 'fee', 'fixed-fee', 'postage', 'margin'] as const;
const moreFields = ['pack', 'min-price', 'max-price'] as const;

// Nobody should have to look for what they typed or have to put right.
function isFilled({ outcome: { typed, errors } }: MatchFormState, name: MatchParameter): boolean {
  const value = typed[name]?.trim() ?? '';
  const isTouched = value !== '' && !(name === 'condition' && value === 'new');
  return isTouched || errors.some(({ parameter }) => parameter === name);
}

function MoreFields({ state }: FormProps) {
  const words = matchFormMessages[state.locale];
  const names = offerCheckerMessages[state.locale].conditions;
  const { typed } = state.outcome;
  const isOpen = isFilled(state, 'condition') || moreFields.some((name) => isFilled(state, name));
  return (
    <Disclosure open={isOpen} title={words.more} className="bg-surface">
      <div className="grid gap-6 sm:grid-cols-2">
        <SelectField
          {...matchFieldOf(state, 'condition')}
          options={conditions.map((value) => ({ value, label: names[value] }))}
          defaultValue={conditions.find((value) => value === typed.condition?.trim()) ?? 'new'}
        />
        {moreFields.map((name) => (
          <TextField key={name} {...matchTextOf(state, name)} />
        ))}
      </div>
    </Disclosure>
  );
}

function Tick({ state, name }: FormProps & { name: 'repricer' | 'clearance' }) {
  return (
    <ChoiceField
      type="checkbox"
      {...matchFieldOf(state, name)}
      options={[{ value: 'yes', label: matchFormMessages[state.locale].ticks[name] }]}
      chosen={[state.outcome.typed[name]?.trim() ?? '']}
    />
  );
}

/** The whole question; everything that was typed stands there again. */
export function MatchForm({ state }: FormProps) {
  const { locale, outcome } = state;
  const words = matchFormMessages[locale];
  const chosen = ownFulfilments.find((value) => value === outcome.typed.fulfilment?.trim()) ?? '';
  return (
    <form method="get" action={`/${locale}/tools/match`} className="mt-6 grid gap-6">
      <div className="grid gap-6 sm:grid-cols-2">
        {sumFields.map((name) => (
          <TextField key={name} {...matchTextOf(state, name)} />
        ))}
      </div>
      <TextAreaField {...matchTextOf(state, 'others')} maxLength={MAX_OTHERS_LENGTH} />
      <ChoiceField
        type="radio"
        {...matchFieldOf(state, 'fulfilment')}
        id={matchFieldId('fulfilment')}
        options={[
          ...ownFulfilments.map((value) => ({ value, label: words.fulfilments[value] })),
          { value: '', label: words.fulfilments.unknown },
        ]}
        chosen={[chosen]}
      />
      <TextField {...matchTextOf(state, 'days')} />
      <Tick state={state} name="repricer" />
      <Tick state={state} name="clearance" />
      <MoreFields state={state} />
      <div>
        <Button>{words.submit}</Button>
        <p className="mt-3 text-muted text-sm">{words.privacy}</p>
      </div>
    </form>
  );
}
