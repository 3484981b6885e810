import { conditions, type Sign, sellerInfos, signs } from '@/domain/offer/offer';
import { Disclosure } from '../ui/disclosure';
import { ChoiceField, SelectField, TextField } from '../ui/field';
import { type FieldName, type FormState, fieldOf, signGroupId, textFieldOf } from './form-fields';
import { offerCheckerMessages, type SignGroup } from './offer-checker.messages';

const groupOf: Record<Sign, SignGroup> = {
  'just-launched': 'before',
  impersonates: 'before',
  'off-platform': 'before',
  'code-by-message': 'before',
  'non-delivery': 'before',
  'burst-ratings': 'before',
  'unrelated-listings': 'before',
  'location-mismatch': 'before',
  scarce: 'before',
  brand: 'circumstance',
  'brand-store': 'circumstance',
  'visible-coupon': 'circumstance',
  preorder: 'circumstance',
  'made-to-order': 'circumstance',
  overseas: 'circumstance',
  digital: 'circumstance',
  'refund-by-mail': 'after',
  'tracking-invalid': 'after',
};
const groups = ['before', 'circumstance', 'after'] as const satisfies readonly SignGroup[];

const textFields = [
  'pack',
  'usual',
  'list',
  'ratings',
  'positive',
  'last-rating',
  'delivery',
] as const satisfies readonly FieldName[];
const moreFields: readonly FieldName[] = ['condition', ...textFields, 'seller-info'];

type MoreFieldsProps = { state: FormState; chosenSigns: readonly Sign[] };

// Nobody should have to look for what they typed or have to put right.
function isFilled({ typed, errors }: FormState, name: FieldName): boolean {
  const value = typed[name]?.trim() ?? '';
  const isTouched = value !== '' && !(name === 'condition' && value === 'new');
  return isTouched || errors.some(({ parameter }) => parameter === name);
}

function SignFields({ state, chosenSigns }: MoreFieldsProps) {
  const words = offerCheckerMessages[state.locale];
  return groups.map((group) => (
    <ChoiceField
      key={group}
      type="checkbox"
      id={signGroupId(group)}
      name="sign"
      label={words.signGroups[group]}
      options={signs
        .filter((sign) => groupOf[sign] === group)
        .map((value) => ({ value, label: words.signs[value] }))}
      chosen={chosenSigns}
    />
  ));
}

/** What sharpens the judgement but is not needed for one; open when any of it is filled or wrong. */
export function MoreFields({ state, chosenSigns }: MoreFieldsProps) {
  const words = offerCheckerMessages[state.locale];
  const { typed } = state;
  const isOpen = chosenSigns.length > 0 || moreFields.some((name) => isFilled(state, name));
  return (
    <Disclosure open={isOpen} title={words.more} className="bg-surface">
      <div className="grid gap-6">
        <div className="grid gap-6 sm:grid-cols-2">
          <SelectField
            {...fieldOf(state, 'condition')}
            options={conditions.map((value) => ({ value, label: words.conditions[value] }))}
            defaultValue={conditions.find((value) => value === typed.condition?.trim()) ?? 'new'}
          />
          {textFields.map((name) => (
            <TextField key={name} {...textFieldOf(state, name)} />
          ))}
        </div>
        <SelectField
          {...fieldOf(state, 'seller-info')}
          options={[
            { value: '', label: words.sellerInfos.unknown },
            ...sellerInfos.map((value) => ({ value, label: words.sellerInfos[value] })),
          ]}
          defaultValue={sellerInfos.find((value) => value === typed['seller-info']?.trim()) ?? ''}
        />
        <SignFields state={state} chosenSigns={chosenSigns} />
      </div>
    </Disclosure>
  );
}
