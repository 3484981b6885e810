import { fulfilments, type Sign } from '@/domain/offer/offer';
import { MAX_OTHERS_LENGTH } from '@/domain/offer/parse-offer';
import { Button } from '../ui/button';
import { ChoiceField, TextAreaField, TextField } from '../ui/field';
import { type FormState, fieldOf, textFieldOf } from './form-fields';
import { MoreFields } from './more-fields';
import { offerCheckerMessages } from './offer-checker.messages';

type OfferFormProps = { state: FormState; chosenSigns: readonly Sign[] };

/** The whole question; everything that was typed stands there again. */
export function OfferForm({ state, chosenSigns }: OfferFormProps) {
  const { locale, typed } = state;
  const words = offerCheckerMessages[locale];
  return (
    <form method="get" action={`/${locale}/tools/offer`} className="mt-6 grid gap-6">
      <TextField {...textFieldOf(state, 'price')} />
      <TextField {...textFieldOf(state, 'shipping')} />
      <ChoiceField
        type="radio"
        {...fieldOf(state, 'fulfilment')}
        options={[
          ...fulfilments.map((value) => ({ value, label: words.fulfilments[value] })),
          { value: '', label: words.fulfilments.unknown },
        ]}
        chosen={[fulfilments.find((value) => value === typed.fulfilment?.trim()) ?? '']}
      />
      <TextAreaField {...textFieldOf(state, 'others')} maxLength={MAX_OTHERS_LENGTH} />
      <MoreFields state={state} chosenSigns={chosenSigns} />
      <div>
        <Button>{words.submit}</Button>
        <p className="mt-3 text-muted text-sm">{words.privacy}</p>
      </div>
    </form>
  );
}
