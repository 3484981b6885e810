import type { Locale } from '@/content/locales';
import type { FieldError } from '@/domain/offer/parse-offer';
import type { Parameter, TypedValues } from '@/domain/offer/query';
import { offerCheckerMessages, type SignGroup } from './offer-checker.messages';
import { problemText } from './problem-text';

export type FieldName = Exclude<Parameter, 'sign'>;

/** What every part of the form needs to know. */
export type FormState = { locale: Locale; typed: TypedValues; errors: readonly FieldError[] };

/** The id of a parameter's field, which links of an error summary lead to. */
export function fieldId(parameter: Parameter): string {
  return `offer-${parameter}`;
}

/** The id of the first tick box of a group of signs. */
export function signGroupId(group: SignGroup): string {
  return `offer-sign-${group}`;
}

/** Name, words and error of a field. */
export function fieldOf({ locale, errors }: FormState, name: FieldName) {
  const { label, hint } = offerCheckerMessages[locale].fields[name];
  const error = errors.find(({ parameter }) => parameter === name);
  return { id: fieldId(name), name, label, hint, error: error && problemText(error, locale) };
}

/** A field of text with what was typed; numbers bring up the keys for digits. */
export function textFieldOf(state: FormState, name: FieldName) {
  const inputMode = name === 'others' ? undefined : ('decimal' as const);
  return { ...fieldOf(state, name), defaultValue: state.typed[name], inputMode };
}
