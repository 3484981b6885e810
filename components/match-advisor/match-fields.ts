import type { Locale } from '@/content/locales';
import type { MatchError, MatchProblem } from '@/domain/match/parse-match';
import type { MatchParameter } from '@/domain/match/query';
import { offerCheckerMessages } from '../offer-checker/offer-checker.messages';
import type { MatchOutcome } from './check-match';
import { matchFormMessages, type OwnProblem } from './match-form.messages';

/** What every part of the form needs to know. */
export type MatchFormState = { locale: Locale; outcome: MatchOutcome };

/** The id of a parameter's field, which links of an error summary lead to. */
export function matchFieldId(parameter: MatchParameter): string {
  return `match-${parameter}`;
}

/** What is wrong at a field and how to put it right, as one sentence. */
export function matchProblemText({ parameter, problem }: MatchError, locale: Locale): string {
  const { fields, problems } = matchFormMessages[locale];
  const { label, range } = fields[parameter];
  const isOwn = (code: MatchProblem): code is OwnProblem => code in problems;
  return isOwn(problem)
    ? problems[problem](label)
    : offerCheckerMessages[locale].problems[problem](label, range);
}

/** Name, words and error of a field. */
export function matchFieldOf({ locale, outcome }: MatchFormState, name: MatchParameter) {
  const { label, hint } = matchFormMessages[locale].fields[name];
  const error = outcome.errors.find(({ parameter }) => parameter === name);
  const text = error && matchProblemText(error, locale);
  return { id: matchFieldId(name), name, label, hint, error: text };
}

/** A field of text with what was typed; numbers bring up the keys for digits. */
export function matchTextOf(state: MatchFormState, name: MatchParameter) {
  const inputMode = name === 'others' || name === 'margin' ? undefined : ('decimal' as const);
  return { ...matchFieldOf(state, name), defaultValue: state.outcome.typed[name], inputMode };
}
