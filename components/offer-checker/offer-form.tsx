import type { Locale } from '@/content/locales';
import { conditions, fulfilments, type Sign, sellerInfos, signs } from '@/domain/offer/offer';
import type { FieldError } from '@/domain/offer/parse-offer';
import type { Parameter, TypedValues } from '@/domain/offer/query';
import { Button } from '../ui/button';
import { ChoiceField, SelectField, TextAreaField, TextField } from '../ui/field';
import { offerCheckerMessages, type SignGroup } from './offer-checker.messages';
import { problemText } from './problem-text';

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

const moreFields = [
  'condition',
  'pack',
  'usual',
  'list',
  'ratings',
  'positive',
  'last-rating',
  'delivery',
  'seller-info',
] as const satisfies readonly Parameter[];
// What a form sends although nobody touched it.
const untouched: TypedValues = { condition: 'new' };

/** The id of a parameter's field, which links of an error summary lead to. */
export function fieldId(parameter: Parameter): string {
  return `offer-${parameter}`;
}

type OfferFormProps = {
  locale: Locale;
  typed: TypedValues;
  chosenSigns: readonly Sign[];
  errors: readonly FieldError[];
};

/** The whole question; everything that was typed stands there again. */
export function OfferForm({ locale, typed, chosenSigns, errors }: OfferFormProps) {
  const words = offerCheckerMessages[locale];
  const field = (name: Exclude<Parameter, 'sign'>) => {
    const { label, hint } = words.fields[name];
    const error = errors.find(({ parameter }) => parameter === name);
    return { id: fieldId(name), name, label, hint, error: error && problemText(error, locale) };
  };
  const text = (name: Exclude<Parameter, 'sign'>) => ({
    ...field(name),
    defaultValue: typed[name],
  });
  const number = (name: Exclude<Parameter, 'sign'>) => ({
    ...text(name),
    inputMode: 'decimal' as const,
  });
  const isMoreOpen =
    chosenSigns.length > 0 ||
    moreFields.some(
      (name) => (typed[name] ?? '').trim() !== (untouched[name] ?? '') && typed[name],
    ) ||
    errors.some(({ parameter }) => moreFields.some((name) => name === parameter));

  return (
    <form method="get" action={`/${locale}/tools/offer`} className="mt-8 grid gap-6">
      <TextField {...number('price')} />
      <TextField {...number('shipping')} />
      <ChoiceField
        type="radio"
        {...field('fulfilment')}
        options={[
          ...fulfilments.map((value) => ({ value, label: words.fulfilments[value] })),
          { value: '', label: words.fulfilments.unknown },
        ]}
        chosen={[fulfilments.find((value) => value === typed.fulfilment?.trim()) ?? '']}
      />
      <TextAreaField {...text('others')} />
      <details open={isMoreOpen} className="rounded-md border border-line bg-surface px-4">
        <summary className="py-3 font-bold text-link">{words.more}</summary>
        <div className="grid gap-6 pt-2 pb-5">
          <div className="grid items-end gap-6 sm:grid-cols-2">
            <SelectField
              {...field('condition')}
              options={conditions.map((value) => ({ value, label: words.conditions[value] }))}
              defaultValue={conditions.find((value) => value === typed.condition?.trim()) ?? 'new'}
            />
            <TextField {...number('pack')} />
            <TextField {...number('usual')} />
            <TextField {...number('list')} />
            <TextField {...number('ratings')} />
            <TextField {...number('positive')} />
            <TextField {...number('last-rating')} />
            <TextField {...number('delivery')} />
          </div>
          <SelectField
            {...field('seller-info')}
            options={[
              { value: '', label: words.sellerInfos.unknown },
              ...sellerInfos.map((value) => ({ value, label: words.sellerInfos[value] })),
            ]}
            defaultValue={sellerInfos.find((value) => value === typed['seller-info']?.trim()) ?? ''}
          />
          {groups.map((group) => (
            <ChoiceField
              key={group}
              type="checkbox"
              id={`offer-sign-${group}`}
              name="sign"
              label={words.signGroups[group]}
              options={signs
                .filter((sign) => groupOf[sign] === group)
                .map((value) => ({ value, label: words.signs[value] }))}
              chosen={chosenSigns}
            />
          ))}
        </div>
      </details>
      <div>
        <Button>{words.submit}</Button>
        <p className="mt-3 text-muted text-sm">{words.privacy}</p>
      </div>
    </form>
  );
}
